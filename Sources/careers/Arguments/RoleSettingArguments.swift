import ArgumentParser
import CareerModel
import CareerPages
import CareerReports

extension ArgumentHelp {
  static let role: ArgumentHelp = "The role, by id or name."
}

/// The role that a command sets as something, or stops setting.
struct RoleSettingArguments: ParsableArguments {
  @Argument(help: .role)
  var name: String?

  @Flag(help: "Take it back; without a role, whatever it is set on.")
  var clear = false

  @OptionGroup var from: RoleSourceOption

  enum Wish {
    case set(Role)
    case clear(Role)
    case clearAll

    /// What undo calls it: "target Data Engineer", "clear target Data Engineer".
    func label(_ setting: String) -> String {
      switch self {
      case .set(let role): "\(setting) \(role.title)"
      case .clear(let role): "clear \(setting) \(role.title)"
      case .clearAll: "clear \(setting)"
      }
    }
  }

  func validate() throws {
    if name == nil, !clear { throw ValidationError("Name a role, or take back what is set with --clear.") }
  }

  /// What is wished, and the person where the role is.
  ///
  /// - Parameter old: the roles that the setting is on, which decide where no role is named.
  func wish(in loaded: CommandContext, old: [Role.ID]) throws -> (wish: Wish, context: PageContext) {
    guard let name else { return (.clearAll, try loaded.context(holding: old)) }
    let id = try loaded.role(name, in: from.source)
    let context = try loaded.context(holding: [id] + old)
    guard let role = context.catalogue.role(id) else {
      throw NameError(kind: .role, text: name, problem: .unknown(nearest: []))
    }
    return (clear ? .clear(role) : .set(role), context)
  }
}
