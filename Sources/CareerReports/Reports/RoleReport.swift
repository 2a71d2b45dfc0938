import CareerModel
import CareerPages

/// One role, whole: from the match to its sources.
public struct RoleReport: ListReport {
  private let context: PageContext
  private let position: Int

  /// - Parameter role: its position.
  public init(_ context: PageContext, role: Int) {
    self.context = context
    position = role
  }

  public var json: JSONValue { context.whole(position) }

  /// Its checklist.
  public var records: Records { SkillsReport(context, role: position).records }

  public var page: Page { RolePage(context.catalogue.roles[position], in: context).document }
}
