import CareerModel

// How interests, answers and what they come to read as text.

extension Liking {
  /// As an answer to whether one would like to do something.
  public var text: String {
    switch self {
    case .notAtAll: "not at all"
    case .notMuch: "not much"
    case .notSure: "not sure"
    case .quite: "quite"
    case .veryMuch: "very much"
    }
  }
}

extension InterestAnswers {
  /// "12 of 48 answered".
  public var progressText: String { "\(answered) of \(count) answered" }

  /// "12", or that nothing about it is answered yet.
  public func text(of interest: Interest) -> String {
    unasked.contains(interest) ? Notice.notAsked : "\(scores[interest])"
  }
}

extension InterestFit {
  /// "0.812": the correlation; "0.7288" where three digits would read as the next class.
  public var text: String {
    tenThousandthsBelowClass.map { Fraction($0, 10_000).text(places: 4) }
      ?? Fraction(thousandths, 1_000).text(places: 3)
  }
}

extension SuitingRole {
  /// Such as "Among the best for your interests."; a sentence.
  public var reason: String {
    "\(fit.class == .best ? "Among the best" : fit.class.rawValue.capitalised) for your interests."
  }
}

extension InterestOrigin {
  /// "As for Software Developers", and what makes it near where the role is another work.
  var text: String {
    isClose ? "As for \(title)" : "As for \(title), which is near it" + (note.isEmpty ? "" : ": \(note)")
  }
}
