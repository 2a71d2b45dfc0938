import ArgumentParser
import CareerModel
import CareerReports

/// `careers mark`: says how the person stands with some skills.
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark", abstract: "Mark skills as had, being learned or not to be used, or clear their marks.")

  @OptionGroup var skills: SkillArguments

  @Option(name: .customLong("as"), help: "The mark.")
  var mark: MarkChoice

  @OptionGroup var options: GlobalOptions

  func run() throws { try options.mark(skills.names, as: mark.mark) }
}

/// `careers tick`: marks skills as had.
struct TickCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick", abstract: "Mark skills that you have: the same as mark --as have.")

  @OptionGroup var skills: SkillArguments
  @OptionGroup var options: GlobalOptions

  func run() throws { try options.mark(skills.names, as: .have) }
}

/// `careers untick`: clears the marks of skills.
struct UntickCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "untick", abstract: "Clear the marks of skills: the same as mark --as none.")

  @OptionGroup var skills: SkillArguments
  @OptionGroup var options: GlobalOptions

  func run() throws { try options.mark(skills.names, as: nil) }
}

/// The skills that a command is about.
struct SkillArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The skills, each by id or name.", valueName: "skill"))
  var names: [String]
}

extension GlobalOptions {
  /// Marks skills in one step of undo; a name that leads nowhere leaves everything as it was.
  fileprivate func mark(_ names: [String], as mark: Mark?) throws {
    try change { loaded in
      var seen: Set<Skill.ID> = []
      let skills = try names.map { try loaded.skill($0) }.filter { seen.insert($0).inserted }
      let context = try loaded.context(holding: [], skills: skills)
      let edit = ProfileEdit.marking(
        skills, as: mark, on: .today, in: loaded.profile, context.equality,
        label: "\(mark.verb) \(skills.count == 1 ? context.name(of: skills[0]) : "\(skills.count) skills")")
      // Clearing a mark clears it on what is the same too, which may be in another source.
      return (edit, try loaded.context(holding: [], skills: skills + edit.markedSkills))
    }
  }
}

extension ProfileEdit {
  /// The skills whose marks it changes.
  fileprivate var markedSkills: [Skill.ID] {
    changes.compactMap { change in if case .mark(let skill, _, _) = change { skill } else { nil } }
  }
}
