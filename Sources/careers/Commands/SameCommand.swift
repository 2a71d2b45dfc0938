import ArgumentParser
import CareerModel
import CareerPages
import CareerReports

/// `careers same`: which skills of several sources are the same, so that a tick on one counts for all.
struct SameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "same", abstract: "Show which skills are the same in several sources, and correct that.",
    discussion: """
      A tick on a skill counts for all that are the same. Without names it lists them all; with one skill those that \
      are the same as it; with two it tells why they are or are not. A correction is yours: it is kept in your profile \
      and wins over our list and over equal names.
      """)

  /// What to say about two skills.
  enum Correction: String, EnumerableFlag {
    case isSame, isNot, forget

    var correction: SkillCorrection? {
      switch self {
      case .isSame: .same
      case .isNot: .different
      case .forget: nil
      }
    }

    static func help(for value: Self) -> ArgumentHelp? {
      switch value {
      case .isSame: "Say that the two are the same."
      case .isNot: "Say that the two are not the same."
      case .forget: "Take back what you said about the two."
      }
    }
  }

  @Argument(help: "A skill, by id or name.")
  var skill: String?

  @Argument(help: "Another one.")
  var other: String?

  @Flag(exclusivity: .exclusive)
  var correction: Correction?

  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if correction != nil, other == nil { throw ValidationError("Name two skills to say something about them.") }
    if correction != nil, format.choice != nil { throw ValidationError("--csv and --markdown are for lists.") }
  }

  func run() throws {
    guard let skill, let other else { return try list(skill) }
    if let correction { return try options.change { try correct(skill, other, to: correction, in: $0) } }
    let loaded = try options.load()
    let pair = try pair(skill, other, in: loaded)
    try options.console.show(
      SameReport(try loaded.context(holding: [], skills: pair.members), pair: pair), as: format)
  }

  private func list(_ name: String?) throws {
    let loaded = try options.load()
    let skill = try name.map { try loaded.skill($0) }
    try options.console.show(SameReport(try loaded.context(in: .all), skill: skill), as: format)
  }

  private func pair(_ skill: String, _ other: String, in loaded: CommandContext) throws -> SkillPair {
    guard let pair = SkillPair(try loaded.skill(skill), try loaded.skill(other)) else {
      throw UsageError(
        message: "“\(skill)” and “\(other)” lead to one skill.",
        hint: "Name the other one by its id; `careers search` shows it with --json."
      )
    }
    return pair
  }

  private func correct(
    _ skill: String, _ other: String, to correction: Correction, in loaded: CommandContext
  ) throws -> (edit: ProfileEdit, before: PageContext) {
    let pair = try pair(skill, other, in: loaded)
    let context = try loaded.context(holding: [], skills: pair.members)
    let names = pair.members.map(context.name).joined(separator: " and ")
    let edit = ProfileEdit.correcting(
      pair, to: correction.correction, in: loaded.profile, label: "\(correction.rawValue) \(names)")
    return (edit, context)
  }
}
