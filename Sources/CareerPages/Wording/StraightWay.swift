import CareerModel

/// What it would take to go straight from one occupation to another of a taxonomy without hours, whatever routes there
/// are: such a source publishes who is alike and no moves, so a chain of related occupations is not the way.
public struct StraightWay: Sendable {
  private let role: Role
  private let toGo: HoursToGo
  private let publisher: String
  /// Whether the source names the two as related.
  private let isRelated: Bool

  /// Nil where the two are not of one such source, and where they are the same.
  public init?(from start: RouteStart, to target: Role.ID, in context: PageContext) {
    let catalogue = context.catalogue
    guard start.isRole, let id = start.id, id != target, let from = catalogue.rolePosition(id),
      let to = catalogue.rolePosition(target), let toGo = context.assessments[target]?.toGo
    else { return nil }
    let traits = catalogue.traits(ofRole: to)
    guard !traits.hasHours, traits === catalogue.traits(ofRole: from) else { return nil }
    role = catalogue.roles[to]
    self.toGo = toGo
    publisher = catalogue.releaseName(of: traits)
    isRelated = catalogue.moves(from: id).contains { $0.to == target }
  }

  public static let title = "Straight there"

  /// In a line: "Straight there: 5 skills missing, zone 5".
  public var briefText: String {
    let zone = role.preparation.map { ", zone \($0.rank)" } ?? ""
    let count = toGo.missing.isEmpty ? HoursToGo.doneText : "\(toGo.missing.count.of("skill")) missing"
    let skills = toGo.unrated?.briefText ?? count
    return "\(Self.title): \(skills)\(zone)"
  }

  /// What it takes in whole words.
  ///
  ///     "5 essential skills missing; Job Zone Five: Extensive Preparation Needed. Most ask for a master's degree. O*NET
  ///     29.3 publishes no moves."
  public var text: String {
    let skills = toGo.unrated?.text ?? (toGo.missing.isEmpty ? HoursToGo.doneText : toGo.missingText)
    let preparation = role.preparation.map { "; \($0.name). \($0.schooling)" } ?? ". "
    let relation = isRelated ? ", but names the two as related" : ""
    return "\(skills)\(preparation)\(publisher) publishes no moves\(relation)."
  }

  var fact: Page.Fact { (Self.title, Phrase(text)) }

  /// The same where it stands alone.
  public var sentence: String { "\(Self.title): \(text)" }

  /// What is said where no chain of related occupations leads there.
  public func unreachable(from start: String) -> String {
    "\(publisher) publishes no related occupations that lead from \(start) to \(role.title)."
  }
}

extension Preparation {
  /// The first sentence of what it means, which is about education, with a space behind it; empty where there is none.
  fileprivate var schooling: String {
    guard !meaning.isEmpty else { return "" }
    let first = meaning.firstRange(of: ". ").map { String(meaning[..<$0.lowerBound]) } ?? meaning
    return "\(first.trailed) "
  }
}
