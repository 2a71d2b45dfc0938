import ArgumentParser
import CareerModel
import CareerPages

/// `careers here`: the role that the person has now.
struct HereCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "here", abstract: "Set the role that you have now; \(Notice.nextStepsFollow).")

  @OptionGroup var subject: RoleSettingArguments
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.change { loaded in
      let old = loaded.profile.here
      let (wish, context) = try subject.wish(in: loaded, old: old.map { [$0] } ?? [])
      let new: Role.ID? =
        switch wish {
        case .set(let role): role.id
        case .clear(let role): role.id == old ? nil : old
        case .clearAll: nil
        }
      return (ProfileEdit(wish.label("here"), old == new ? [] : [.here(from: old, to: new)]), context)
    }
  }
}
