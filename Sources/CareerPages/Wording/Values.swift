import CareerModel

// How values read as text; panes, printed lists and reports all say it the same way.

extension Money {
  /// "£", or the three letters of a currency without a sign of its own.
  public static func sign(of currency: String) -> String { signs[currency] ?? currency }

  /// The amount with thousands apart: "£60,000", "£73.50", "CHF 1,200".
  public var text: String { (Self.signs[currency] ?? currency + " ") + figure }

  /// The number alone: "60,000", "73.50".
  public var figure: String {
    units.grouped + (hundredths % 100 == 0 ? "" : Hundredths(count: hundredths).text.suffix(3))
  }
}

extension HoursRange {
  /// "143 h", "1,143 h".
  public var likelyText: String { "\(likely.grouped) h" }

  /// "about 143 h".
  public var text: String { "about \(likelyText)" }

  /// "70 to 360 h", the low and the high end.
  public var span: String { "\(ends) h" }

  /// "70 to 360", "413 to 2,063".
  var ends: String { "\(low.grouped) to \(high.grouped)" }
}

extension Strength {
  public var text: String { rawValue }
}

extension Mark {
  /// What the mark says, in words.
  public var text: String {
    switch self {
    case .have: "have"
    case .learning: "learning"
    case .unwanted: "will not use"
    }
  }
}

extension MoveKind {
  public var text: String {
    switch self {
    case .promotion: "promotion"
    case .lateral: "sideways"
    case .specialise: "specialise"
    case .leadership: "leadership"
    case .related: "related"
    case .similar: "similar, worked out here"
    case .changeOfField: "change of field"
    }
  }
}

extension Move {
  /// "promotion, 2-4 years" or "sideways, our judgement".
  public var text: String {
    kind.text + (years.map { ", " + PublishedYears.text(of: $0) } ?? "") + (isEditorial ? ", our judgement" : "")
  }
}

extension PublishedYears {
  /// "2-5 years".
  public var text: String { Self.text(of: value) }

  /// Years as a source prints their number: "1 year", "1+ years", "0-2 years".
  static func text(of value: String) -> String { value + (value == "1" ? " year" : " years") }
}

extension PayPeriod {
  /// "a year".
  public var text: String { self == .hour ? "an hour" : "a \(rawValue)" }
}

extension Tutor {
  /// "4.9".
  public var ratingText: String { "\(ratingTenths / 10).\(ratingTenths % 10)" }
}

extension Source {
  /// Title and date as a reader finds it: "Python Developer Careers (…), 2025".
  public var citation: String { date.map { "\(title), \($0)" } ?? title }
}

extension Match {
  /// "8 of 13 essential · 2 of 6 advantage", without a block that is empty.
  public var countsText: String {
    Strength.allCases.filter { tally($0).of > 0 }
      .map(countText).joined(separator: " · ")
  }

  /// "8 of 13 essential".
  func countText(_ strength: Strength) -> String {
    "\(tally(strength).held) of \(tally(strength).of) \(strength.text)"
  }
}

extension HoursRange {
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

extension HoursToGo {
  /// For narrow columns: "143 h", "143 h + 2" where something is missing besides that has no hours, "18 skills" where the
  /// dataset has none, "years" or "practice" where nothing that is missing has any, "not rated" where nobody knows, or
  /// "nothing".
  public var briefText: String {
    if let unrated { return unrated.briefText }
    if unknown.count < missing.count { return hours.likelyText + (unknown.isEmpty ? "" : " + \(unknown.count)") }
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
    if isCounted { return "\(missing.count.of("essential skill")) missing; \(Self.withoutHours)" }
    return missing.isEmpty ? Self.doneText : "no study, yet not everything"
  }

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
    hours?.likelyText ?? (group == .experience ? "years" : "practice")
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

extension Assessment {
  static let nothingListed = "nothing that can be counted"

  /// Why there is no match: "none: not rated by O*NET 29.3".
  public var noMatchText: String { "none: \(toGo.unrated?.text ?? "it lists \(Self.nothingListed)")" }

  /// The same in a narrow column.
  public var briefNoMatchText: String { toGo.unrated?.briefText ?? "nothing to count" }

  /// The same of a role that is named: "Chef is not rated by O*NET 29.3"; with what follows from it.
  public func noMatchSentence(of name: String = "This role", ending: String = ".") -> String {
    "\(name) \(toGo.unrated.map { "is \($0.text)" } ?? "lists \(Self.nothingListed)")\(ending)"
  }
}

extension PayHeadline {
  /// What is said where there is none: that nothing is published, nothing current where people are paid, or nothing
  /// imported.
  public static func missingText(for role: Role, in catalogue: Catalogue) -> String {
    switch MissingPay(of: role, in: catalogue) {
    case .unpublished: "no figure published"
    case .elsewhereOrPast: "no current \(catalogue.market.region) figure"
    case .notImported: "wages not imported"
    }
  }

  /// Whether there is none because the wages of its dataset were never imported.
  static func isMissingImport(for role: Role, in catalogue: Catalogue) -> Bool {
    PayHeadline(of: role, in: catalogue) == nil && MissingPay(of: role, in: catalogue) == .notImported
  }

  /// At most two figures, with the period unless it is the year: "£60,000 / £74,884", "£25 an hour".
  public var text: String { figure.period == .year ? amounts : sentence }

  /// The same with the period, where no heading says that it is the year: "£60,000 / £74,884 a year".
  public var sentence: String { "\(amounts) \(figure.period.text)" }

  /// Those of a part of the person's region after its name: "England £31,650 to £49,084".
  private var amounts: String {
    (isOfPart ? "\(region) " : "") + figures.prefix(2).map(\.briefText).joined(separator: " / ")
  }
}

extension AdjustedRating {
  /// "4.92".
  public var text: String { Hundredths(count: hundredths).text }
}

extension Assessments {
  /// What a list of roles is in order by: "by fit", "nothing ticked yet, least study first".
  public func text(of order: RoleOrder) -> String {
    isUnsorted(by: order) ? "nothing ticked yet, \(briefText(of: order))" : briefText(of: order)
  }

  /// The order alone, where there is little room.
  public func briefText(of order: RoleOrder) -> String {
    isUnsorted(by: order) ? learner.catalogue.traits.untouchedTitle(of: order) : title(of: order)
  }

  /// Whether no match tells the roles apart yet, so that something else does.
  private func isUnsorted(by order: RoleOrder) -> Bool {
    learner.heldSkills.isEmpty && [.reach, .match].contains(order)
  }
}

extension TutorOrder {
  public var title: String {
    switch self {
    case .listed: "as listed"
    case .adjusted: "by adjusted rating"
    case .rating, .reviews, .price, .name: "by \(rawValue)"
    }
  }
}

extension Rating {
  /// "4.1 of 5", "popular, in demand": in a few words; maybe none.
  public var text: String {
    let importance = importance.map { Self.text(of: $0) + " of 5" }
    return [importance, isHot ? "popular" : nil, isInDemand ? "in demand" : nil].compactMap(\.self).joined(
      separator: ", ")
  }

  /// "4.12 of 5", "in demand", "popular", or nothing: to the last place, but of two words the weightier.
  public var briefText: String {
    if let importance { return "\(Fraction(importance, 100).text(places: 2)) of 5" }
    return isInDemand ? "in demand" : isHot ? "popular" : ""
  }

  /// "4.1": hundredths with one place, rounded half up.
  public static func text(of hundredths: Int) -> String { Fraction(hundredths, 100).text(places: 1) }
}

extension PathTree.Node {
  /// Where the role is followed instead of here, such as "shown below"; nil where it is followed here.
  public var elsewhereText: String? {
    switch elsewhere {
    case .above: "shown above"
    case .below: "shown below"
    case .root: "back to where it began"
    case nil: nil
    }
  }
}

extension PathTree.Direction {
  /// What is said of a role at which no move goes this way.
  public var noMovesText: String { self == .forwards ? Notice.noFurtherMoves : "no known move leads here" }
}

extension Mark? {
  /// What giving the mark is called where it can be undone: "tick" PostgreSQL.
  public var verb: String {
    switch self {
    case .have: "tick"
    case .learning: "learning"
    case .unwanted: "will not use"
    case nil: "clear"
    }
  }
}
