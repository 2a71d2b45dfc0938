import ArgumentParser
import CareerModel

/// The role that a command sets as something, or stops setting.
struct RoleSettingArguments: ParsableArguments {
  @Argument(help: "The role, by id or name.")
  var name: String?

  @Flag(help: "Take it back; without a role, whatever it is set on.")
  var clear = false

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

  func wish(in catalogue: Catalogue) throws(NameError) -> Wish {
    guard let name else { return .clearAll }
    let role = catalogue.roles[try Names(catalogue: catalogue).role(name)]
    return clear ? .clear(role) : .set(role)
  }
}
