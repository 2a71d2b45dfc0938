import ArgumentParser
import CareerModel

/// `careers bookmark`: roles to come back to.
struct BookmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bookmark", abstract: "Set a bookmark on a role.")

  @OptionGroup var subject: RoleSettingArguments
  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.change { loaded in
      let old = loaded.profile.bookmarks
      let (wish, context) = try subject.wish(in: loaded, old: old)
      let new =
        switch wish {
        case .set(let role): old.contains(role.id) ? old : old + [role.id]
        case .clear(let role): old.filter { $0 != role.id }
        case .clearAll: [Role.ID]()
        }
      return (ProfileEdit(wish.label("bookmark"), old == new ? [] : [.bookmarks(from: old, to: new)]), context)
    }
  }
}
