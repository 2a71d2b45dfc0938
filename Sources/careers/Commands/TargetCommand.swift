import ArgumentParser
import CareerModel

/// `careers target`: the role that the person wants to reach.
struct TargetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "Set the role that you want to reach.")

  @OptionGroup var subject: RoleSettingArguments
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.change { loaded in
      let old = loaded.profile.targets
      let (wish, context) = try subject.wish(in: loaded, old: old.map(\.role))
      let new =
        switch wish {
        case .set(let role): [Target(role: role.id)]
        case .clear(let role): context.catalogue.targets(of: loaded.profile, without: role.id)
        case .clearAll: [Target]()
        }
      return (ProfileEdit(wish.label("target"), old == new ? [] : [.targets(from: old, to: new)]), context)
    }
  }
}
