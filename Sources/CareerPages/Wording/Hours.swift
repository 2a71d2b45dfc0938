import CareerModel

// How hours of study, and what has none, read as text.

extension HoursRange {
  /// "143 h", "1,143 h".
  public var likelyText: String { "\(likely.grouped) h" }

  /// "about 143 h".
  public var text: String { "about \(likelyText)" }

  /// "70 to 360 h", the low and the high end.
  public var span: String { "\(ends) h" }

  /// "70 to 360", "413 to 2,063".
  var ends: String { "\(low.grouped) to \(high.grouped)" }

  /// "about 143 h (70 to 360), our estimate", or "at your pace, 0.8 of our estimates".
  public func estimateText(at pace: Fraction) -> String {
    "\(text) (\(ends)), \(pace.estimateText)"
  }
}

extension Fraction {
  /// What stands beside hours: "our estimate", or how the log has changed it.
  public var estimateText: String { self == Fraction(1) ? "our estimate" : paceText }

  /// "at your pace, 0.8 of our estimates".
  public var paceText: String { "at your pace, \(factorText) of our estimates" }

  /// "0.8", "0.42": with no more decimals than it needs, two at most.
  public var factorText: String { (self * 100).rounded.decimal(places: 2) }
}

extension StudyPace {
  /// "Hours are at your pace, 0.8 of our estimates.", beneath hours that say nothing of it themselves; nil where the
  /// estimates stand as they are.
  public var ownText: String? { isOwn ? Notice.hours(at: factor) : nil }

  /// The same as a part of a page.
  public var notice: [Page.Block] { ownText.map { [.paragraph(Phrase($0, .faint))] } ?? [] }
}

extension HoursToGo {
  /// For narrow columns: "143 h", "143 h + 2" or "143 h + years" where something is missing besides that has no hours,
  /// "18 skills" where the dataset has none, "years" or "practice" where nothing that is missing has any, "not rated"
  /// where nobody knows, or "nothing".
  public var briefText: String {
    if let unrated { return unrated.briefText }
    if unknown.count < missing.count { return hours.likelyText + (briefRest.isEmpty ? "" : " \(briefRest)") }
    if isCounted { return missing.count.of("skill") }
    return missing.isEmpty ? "nothing" : years.isEmpty ? "practice" : "years"
  }

  /// The same where there is room, and no head that says what has no hours: "60 h and 3 by practice".
  public var plainText: String {
    guard hours != .zero, let rest = restText else { return restText ?? briefText }
    let isOfBothKinds = !years.isEmpty && years.count < unknown.count
    return briefHours + (isOfBothKinds ? ", " : " and ") + rest
  }

  /// The hours of a row whose column beside it says what has none; nothing where there are no hours.
  public var briefHours: String { hours == .zero ? "" : hours.likelyText }

  /// What is missing besides hours, in the column beside them: "+ years" where any of it takes years, else "+ 2".
  public var briefRest: String {
    if isCounted || unknown.isEmpty { return "" }
    return years.isEmpty ? "+ \(unknown.count)" : "+ years"
  }

  public static let doneText = "nothing essential is missing"
  static let withoutHours = "this source has no hours"

  /// What is said where there are no hours: "18 essential skills missing; this source has no hours"; nil where there are.
  public var noHoursText: String? {
    if let unrated { return unrated.text }
    if hours != .zero { return nil }
    if isCounted { return "\(missingText); \(Self.withoutHours)" }
    return missing.isEmpty ? Self.doneText : "no study, yet not everything"
  }

  /// What is missing where skills are counted: "18 essential skills missing".
  var missingText: String { "\(missing.count.of("essential skill")) missing" }

  /// What is missing besides hours of study: "2 that take years and 5 by practice"; nil where nothing is.
  public var restText: String? {
    let practised = unknown.count - years.count
    let parts = [
      years.isEmpty ? nil : "\(years.count) that \(years.count == 1 ? "takes" : "take") years",
      practised == 0 ? nil : "\(practised) by practice",
    ]
    return isCounted || unknown.isEmpty ? nil : parts.compactMap(\.self).enumerated
  }

  /// In a sentence of its own: "about 143 h (70 to 360), our estimate, + 5 by practice", or why there are no hours.
  public var text: String { noHoursText ?? hours.estimateText(at: pace) + (restText.map { ", + \($0)" } ?? "") }
}

extension Skill {
  /// Hours of it in a narrow column: "60 h"; without any, "years" for experience and degrees, else "practice".
  public func briefText(of hours: HoursRange?) -> String {
    hours?.likelyText ?? (takesYears ? "years" : "practice")
  }
}

extension SkillBundle {
  /// What all of it takes, in a narrow column; nothing where its dataset has no hours.
  public var hoursText: String { toGo.isCounted ? "" : toGo.briefText }
}

extension Catalogue {
  /// Hours of a skill, given by position, in a narrow column; nothing where its dataset has none for any.
  public func hoursText(of skill: Int, _ hours: HoursRange?) -> String {
    isCounted(skill) ? "" : skills[skill].briefText(of: hours)
  }
}

extension PageContext {
  /// What is left of a skill, at the person's pace, in a narrow column; nothing where its dataset has no hours.
  func hoursLeft(of skill: Skill) -> Phrase {
    let position = catalogue.skillPosition(skill.id)
    return Phrase(position.map { catalogue.hoursText(of: $0, learner.pace.rest(of: $0)) } ?? "", .faint)
  }
}
