import CareerModel

// How values read as text; panes, printed lists and reports all say it the same way.

extension Money {
  private static let symbols = ["GBP": "£", "USD": "$", "EUR": "€"]

  /// "£", or the three letters of a currency without a sign of its own.
  public static func sign(of currency: String) -> String { symbols[currency] ?? currency }

  /// The amount with thousands apart: "£60,000", "£73.50", "CHF 1,200".
  public var text: String { (Self.symbols[currency] ?? currency + " ") + figure }

  /// The number alone: "60,000", "73.50".
  public var figure: String {
    units.grouped + (hundredths % 100 == 0 ? "" : Hundredths(count: hundredths).text.suffix(3))
  }
}

extension HoursRange {
  /// "about 143 h".
  public var text: String { "about \(likely) h" }

  /// "70 to 360 h", the low and the high end.
  public var span: String { "\(low) to \(high) h" }
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
  /// "about 143 h (70 to 360), our estimate".
  public var estimateText: String { "\(text) (\(low) to \(high)), our estimate" }
}

extension HoursToGo {
  /// For narrow columns: "143 h", "18 skills" where the source has no hours, "practice" where what is missing has none,
  /// "not rated" where nobody knows, or "nothing".
  public var briefText: String {
    if let unrated { return unrated.briefText }
    if hours != .zero { return "\(hours.likely) h" }
    if isCounted { return missing.count.of("skill") }
    return missing.isEmpty ? "nothing" : "practice"
  }

  static let doneText = "nothing essential is missing"
  static let noStudyText = "no study, yet not everything"

  /// In a sentence of its own: "about 143 h (70 to 360), our estimate", "18 essential skills missing; this source has
  /// no hours".
  public var text: String {
    if let unrated { return unrated.text }
    if hours != .zero { return hours.estimateText }
    if isCounted { return "\(missing.count.of("essential skill")) missing; this source has no hours" }
    return missing.isEmpty ? Self.doneText : Self.noStudyText
  }
}

extension Skill {
  /// Hours of it in a narrow column: "60 h"; without any, "years" for experience and degrees, else "practice".
  public func briefText(of hours: HoursRange?) -> String {
    hours.map { "\($0.likely) h" } ?? (group == .experience ? "years" : "practice")
  }
}

extension PayHeadline {
  /// At most two figures, with the period unless it is the year: "£60,000 / £74,884", "£25 an hour".
  public var text: String { figure.period == .year ? amounts : sentence }

  /// The same with the period, where no heading says that it is the year: "£60,000 / £74,884 a year".
  public var sentence: String { "\(amounts) \(figure.period.text)" }

  private var amounts: String { figures.prefix(2).map(\.text).joined(separator: " / ") }
}

extension AdjustedRating {
  /// "4.92".
  public var text: String { Hundredths(count: hundredths).text }
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
