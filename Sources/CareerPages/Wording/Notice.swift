import CareerModel

/// Sentences that stand beside figures wherever these are shown.
public enum Notice {
  public static let match = "Match: the share of the listed skills that you hold, not a chance of being hired."
  public static let gains = "What a skill adds is to the match as it is now; gains do not add up."
  public static let noPay = "no figure published"
  public static let payDiffers = "The sources differ; each stands as published."
  public static let verdictsDiffer = "The milder verdict counts in the match."
  public static let ratings = "Ratings barely differ: more reviews, more certain."
  public static let uncounted = "Not counted in hours"
  public static let noRoles = "This catalogue has no roles."
  public static let notInHours = "not counted in hours"
  public static let wantedBy = "Wanted by"
  public static let asPrinted = "as printed, never averaged"
  public static let lessonsCount = "Lessons are part of the hours."
  public static let yearsCount =
    "A year that a move takes counts like \(Route.hoursOfYear) hours of study, our estimate of a year's evenings; a move "
    + "without published years counts as one."
  public static let fees = "A platform's own fees are not included."

  /// What the numbers and marks on a screen mean, said once.
  public static let meanings = [
    "A match is the share of what a role lists that you ticked. It is not a chance of being hired.",
    "Essential requirements make up 80 of its 100 points, advantages 20; a soft skill weighs a quarter of another.",
    "Where sources disagree, both verdicts are shown and the milder one counts.",
    "+7 beside a skill: what ticking it adds to the match. Gains do not add up.",
    "Hours are our own estimate for one typical learner; the range in brackets is what to expect.",
  ]

  /// What is said of marked skills that are in no source; nil where there are none.
  public static func unknownMarks(_ skills: [Skill.ID], marks: [Skill.ID: Mark]) -> String? {
    let named = skills.compactMap { skill in marks[skill].map { "\(skill) (\($0.rawValue))" } }
    guard !named.isEmpty else { return nil }
    let (are, they) = named.count == 1 ? ("is", "Its mark is") : ("are", "Their marks are")
    return "\(named.count.of("marked skill")) \(are) in no source: \(named.joined(separator: ", ")). "
      + "\(they) kept, and \(named.count == 1 ? "counts" : "count") again when a source has \(named.count == 1 ? "it" : "them")."
  }
}
