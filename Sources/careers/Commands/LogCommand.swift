import ArgumentParser
import CareerModel
import CareerPages

/// `careers log`: study done.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Log study that you have done; hours to go and plans follow from it.")

  @Argument(help: "The skill, by id or name.")
  var skill: String

  @Argument(help: "How long: 2, 1.5, 1h30 or 45m.", transform: StudyTimeArgument.read)
  var hours: StudyTimeArgument

  @Option(
    name: .customLong("on"), help: ArgumentHelp("The day, if it was not today.", valueName: "date"), transform: Day.read
  )
  var day: Day?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard (1...StudyTime.mostMinutes).contains(hours.minutes) else {
      throw ValidationError("Log from a minute to \(StudyTime.mostMinutes / 60) hours.")
    }
  }

  func run() throws {
    let today = Day.today
    let day = day ?? today
    if let (message, hint) = Notice.problem(ofStudyOn: day, today: today) {
      throw UsageError(message: message, hint: hint)
    }
    try options.change { loaded in
      let skill = try loaded.skill(skill)
      let context = try loaded.context(holding: [], skills: [skill])
      let log = loaded.profile.log
      let entry = StudyEntry(skill: skill, minutes: hours.minutes, day: day.description)
      return (ProfileEdit("log \(context.name(of: skill))", [.log(from: log, to: log + [entry])]), context)
    }
  }
}
