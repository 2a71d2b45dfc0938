import ArgumentParser
import CareerModel
import CareerPages
import CareerReports

/// `careers interests`: the questionnaire, and what suits the person who has answered it.
struct InterestsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interests", abstract: "Answer what you would like to do, and see which roles suit that.",
    subcommands: [ListActivities.self, AnswerActivities.self, ShowInterests.self, ClearAnswers.self],
    defaultSubcommand: ListActivities.self)
}

private struct ListActivities: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what is asked, with your answers.")

  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws { try options.console.show(QuestionnaireReport(options.openSituation()), as: format) }
}

private struct AnswerActivities: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Say how much you would like to do some of the activities.",
    discussion: Liking.allCases.map { "\($0.rawValue) \($0.text)" }.joined(separator: ", ") + ".")

  @Argument(
    help: ArgumentHelp("Activities with answers from 0 to 4, such as r1=3.", valueName: "item=answer"),
    transform: AnswerArgument.read)
  var answers: [AnswerArgument]

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.change { loaded in
      let context = try loaded.context()
      let names = Names(catalogue: context.catalogue)
      let given = try answers.map { (try names.activity($0.activity).id, $0.liking) }
      // Of two answers to one activity the later holds.
      let last = Dictionary(given, uniquingKeysWith: { $1 })
      let ordered = context.catalogue.activities.compactMap { activity in
        last[activity.id].map { (activity.id, $0 as Liking?) }
      }
      let label = ordered.count == 1 ? "answer an activity" : "answer \(ordered.count) activities"
      return (.answering(ordered, in: loaded.profile, label: label), context)
    }
  }
}

private struct ShowInterests: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show your six scores and the roles that suit them, the closest first.")

  @Option(help: "Only so close or closer.")
  var `class`: InterestFit.Class?

  @Option(
    help: ArgumentHelp("Only occupations of this job zone, by the preparation that they need.", valueName: "zone"),
    transform: wholeNumber(from: 1, to: 5))
  var preparation: Int?

  @Option(help: ArgumentHelp("Only our own roles of this level, by number or name.", valueName: "level"))
  var level: String?

  @Flag(help: "In order of what you ticked: by match, those of O*NET and ESCO by fit.")
  var byMatch = false

  @OptionGroup var from: DatasetOption
  @OptionGroup var limit: LimitOption
  @OptionGroup var format: ListFormat
  @OptionGroup var options: GlobalOptions

  func run() throws {
    let context = try options.load().context(in: from.source ?? .all)
    let catalogue = context.catalogue
    let level = try level.map(Names(catalogue: catalogue).level)
    let answers = context.profile.interests(in: catalogue)
    let matches = catalogue.roles(suiting: answers.scores).filter {
      isAskedFor($0.fit) && isAskedFor(catalogue.roles[$0.role], level: level)
    }
    let ordered = byMatch ? context.assessments.byMatch(matches) : matches
    try options.console.show(InterestsReport(context, matches: ordered, limit: limit.count), as: format)
  }

  private func isAskedFor(_ fit: InterestFit) -> Bool { self.class.map(fit.class.reaches) ?? true }

  private func isAskedFor(_ role: Role, level: Level?) -> Bool {
    if let level, role.level != level { return false }
    if let preparation, role.preparation?.rank != preparation { return false }
    return true
  }
}

private struct ClearAnswers: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "clear", abstract: "Take all answers back.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.change { loaded in
      (.clearingAnswers(in: loaded.profile), try loaded.context())
    }
  }
}
