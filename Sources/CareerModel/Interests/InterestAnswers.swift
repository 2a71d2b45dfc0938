/// What a person has answered of a questionnaire, and what it comes to.
public struct InterestAnswers: Hashable, Sendable {
  /// The sums of the answers; what is not answered adds nothing.
  public let scores: InterestScores
  public let answered: Int
  public let count: Int
  /// The highest score there can be.
  public let highest: Int
  /// Those about which nothing is answered yet.
  public let unasked: [Interest]

  /// - Parameter answers: Those to other activities are passed over.
  public init(to activities: [Activity], in answers: [Activity.ID: Liking]) {
    var scores = InterestScores()
    for activity in activities { scores[activity.interest] += answers[activity.id]?.rawValue ?? 0 }
    self.scores = scores
    answered = activities.count { answers[$0.id] != nil }
    count = activities.count
    highest = Liking.veryMuch.rawValue * (activities.count / Interest.allCases.count)
    let asked = Set(activities.lazy.filter { answers[$0.id] != nil }.map(\.interest))
    unasked = Interest.allCases.filter { !asked.contains($0) }
  }

  /// The scores once there is an answer about every interest, before which they compare with no occupation's; else nil.
  public var comparableScores: InterestScores? { unasked.isEmpty ? scores : nil }

  public var isWhole: Bool { answered == count }
}

extension Profile {
  /// The answers to the questionnaire of a catalogue.
  public func interests(in catalogue: Catalogue) -> InterestAnswers {
    InterestAnswers(to: catalogue.activities, in: answers)
  }
}

extension ProfileEdit {
  /// Answers activities, or takes answers back; without changes where all is so already.
  public static func answering(
    _ answers: [(activity: Activity.ID, liking: Liking?)], in profile: Profile, label: String
  ) -> ProfileEdit {
    ProfileEdit(
      label,
      answers.compactMap { activity, liking in
        let now = profile.answers[activity]
        return now == liking ? nil : .answer(activity, from: now, to: liking)
      })
  }

  /// Takes all answers back.
  public static func clearingAnswers(in profile: Profile) -> ProfileEdit {
    answering(profile.answers.keys.sorted().map { ($0, nil) }, in: profile, label: "take the answers back")
  }
}
