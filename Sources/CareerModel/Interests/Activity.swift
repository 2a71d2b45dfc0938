/// Something to do at work that the questionnaire asks about.
public struct Activity: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Activity>

  public let id: ID
  public let interest: Interest
  /// As an invitation: "Mend a puncture on a bicycle".
  public let text: String

  public init(id: ID, interest: Interest, text: String) {
    self.id = id
    self.interest = interest
    self.text = text
  }
}

/// How much somebody would like to do something: what an answer adds to the score of its interest.
public enum Liking: Int, CaseIterable, Hashable, Sendable, Codable {
  case notAtAll, notMuch, notSure, quite, veryMuch
}
