import CareerModel

/// Sentences that stand beside figures wherever these are shown.
public enum Notice {
  public static let match = "Match: the share of the listed skills that you hold, not a chance of being hired."
  public static let fit =
    "Fit: how strongly what you ticked points to a job, on average; not how much of the job you can do, nor a chance of "
    + "being hired."
  public static let gains = "What a skill adds is with all that it needs; \(summed)"
  public static let tickGains = "What a tick adds is to the match as it is now; \(summed)"
  private static let summed = "gains cannot be summed."
  public static let payDiffers = "The sources differ; each stands as published."
  /// What the word behind a figure says, where the pay of any of some roles is of more than the role.
  public static func payOfGroup(among roles: some Sequence<Role>, in catalogue: Catalogue) -> String? {
    roles.contains { PayHeadline(of: $0, in: catalogue)?.isOfGroup == true } ? PayFigure.groupMeaning : nil
  }
  /// What is said of the pay in a part of a region.
  static func payOfPart(of region: String) -> String { "None is published for the whole \(region)." }
  public static let verdictsDiffer = "The milder verdict counts in the match."
  public static let ratings = "Ratings barely differ: more reviews, more certain."
  public static let noRoles = catalogue("has no roles")
  public static let noSkills = catalogue("has no skills")
  /// What may be said of a catalogue.
  public static let noGuide = "has no guide"
  public static let noTutors = "lists no tutors"
  public static let untaught = "nobody here teaches what is left"
  /// The same of a target whose source has no hours, and so no lessons.
  public static func untaught(_ target: String) -> String { "Nobody listed teaches what \(target) asks for." }
  public static let noFurtherMoves = "no known move leads on from here"
  public static let related = "alike as published, no known moves"
  public static let unwanted = "will not use, so out of hours and plans"
  public static let stillImplied = "cleared, yet implied by another tick"
  public static let notInHours = "not counted in hours"
  public static let wantedBy = "Wanted by"
  public static let asPrinted = "as printed, never averaged"
  public static let lessonsCount = "Lessons are part of the hours."
  /// What stands beneath hours: "Hours are our estimate".
  public static func hours(at pace: Fraction) -> String { "Hours are \(pace.estimateText)." }
  public static let yearsCount =
    "For the order of routes alone a year that a move takes counts like \(Route.hoursOfYear) hours of study, our estimate "
    + "of a year's evenings; a move without published years counts as one."
  public static let fees = "A platform's own fees are not included."
  /// What follows a price or a cost.
  public static let firstFree = ", the first free"

  /// What stands in place of a score about which nothing is answered.
  public static let notAsked = "not asked yet"
  public static let nextStepsFollow = "the next steps follow from it"
  public static let marksStay = "what you have ticked and noted stays"

  /// What follows the title of a role that has become the target, or was it.
  public static func target(_ isSet: Bool) -> String { isSet ? "is your target" : "is no longer your target" }

  /// "2 changes could not be saved".
  public static func unsaved(_ count: Int) -> String { "\(count.of("change")) could not be saved" }

  /// What is said of a profile of which nothing is left: that it is gone, with its
  /// copies.
  public static func purged(_ profile: String, copies: Int) -> String {
    let rest = copies == 0 ? "" : copies == 1 ? ", with its copy" : ", with its \(copies) copies"
    return "\(profile) is gone for good\(rest). Files you exported stay."
  }

  /// What is wrong with a day on which study is to be logged, and what to do; nil where nothing is.
  public static func problem(ofStudyOn day: Day, today: Day) -> (message: String, hint: String)? {
    if day > today { return ("\(day.text) is still to come.", "Log what you have done.") }
    if day < StudyEntry.firstDay {
      return ("\(day) is too long ago.", "Log study from \(StudyEntry.firstDay) to today.")
    }
    return nil
  }

  /// "This catalogue has no guide.": what a catalogue lacks.
  public static func catalogue(_ lack: String) -> String { "This catalogue \(lack)." }

  /// "No role passes the filter.": what is said of an empty list.
  public static func filteredOut(_ thing: String) -> String { "No \(thing) passes the filter." }

  /// What the numbers and marks on a screen mean, said once.
  public static let meanings = [
    "A match is the share of what a role lists that you ticked. It is not a chance of being hired.",
    "Essential requirements make up 80 of its 100 points, advantages 20; a soft skill weighs a quarter of another.",
    "Where sources disagree, both verdicts are shown and the milder published one counts.",
    "+7 beside a skill: what learning it brings. \(gains)",
    "In the sum of a match, worth is the points that a skill can bring, and counts what it brings now; in Best next, worth is "
      + "what a bundle of skills adds.",
    "In O*NET and ESCO, fit tells where what you can do belongs. A tick gives 0% where the job does not ask for it, 25% "
      + "where it fills as much of the job's list as of all lists together, 50% at three times that and 75% at nine; the "
      + "fit is the average. How much of the job you can do is the match beside it.",
    "Place: where a job stands by fit in its source; jobs of the same per cent share one. Zone: how much preparation it needs, "
      + "from 1, little or none, to 5, years of it, as O*NET says.",
    "Hours are our own estimate for one typical learner; the range in brackets is what to expect.",
    "+ 2 behind hours: so many skills come by practice; + years: some take years. Both are \(notInHours).",
    yearsCount,
  ]

  public static let settingsFile = "config.yaml"

  /// What is settled outside the program.
  public static let settings =
    "\(settingsFile) turns the mouse on and changes keys and colours; careers doctor says where it is, docs/KEYS.md what may stand in it."

  /// What is said of marked skills that are in no dataset; nil where there are none.
  public static func unknownMarks(_ skills: [Skill.ID], marks: [Skill.ID: Mark]) -> String? {
    let named = skills.compactMap { skill in marks[skill].map { "\(skill) (\($0.rawValue))" } }
    guard !named.isEmpty else { return nil }
    let (are, they) = named.count == 1 ? ("is", "Its mark is") : ("are", "Their marks are")
    return "\(named.count.of("marked skill")) \(are) in no source: \(named.joined(separator: ", ")). "
      + "\(they) kept, and \(named.count == 1 ? "counts" : "count") again when a source has \(named.count == 1 ? "it" : "them")."
  }
}
