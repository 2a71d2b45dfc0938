// How values read as text; panes, printed lists and reports all say it the same way.

extension Money {
  private static let symbols = ["GBP": "£", "USD": "$", "EUR": "€"]

  /// The amount with thousands apart: "£60,000", "£73.50", "CHF 1,200".
  public var text: String { (Self.symbols[currency] ?? currency + " ") + figure }

  /// The number alone: "60,000", "73.50".
  public var figure: String {
    let rest = hundredths % 100
    return Self.grouped(units) + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + "\(rest)")
  }

  /// Whole units of the currency, for scales.
  public var units: Int { hundredths / 100 }

  private static func grouped(_ units: Int) -> String {
    var digits = Array(String(units))
    for index in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: index) }
    return String(digits)
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
    }
  }
}

extension Move {
  /// "promotion, 2-4 years" or "sideways, our judgement".
  public var text: String {
    kind.text + (years.map { ", \($0) years" } ?? "") + (isEditorial ? ", our judgement" : "")
  }
}

extension PayPeriod {
  /// "a year".
  public var text: String { self == .hour ? "an hour" : "a \(rawValue)" }
}

extension PayFigure {
  /// What the figure says in one piece: "£80,000", "£20,000 to £25,000", "up to £60,000", "from £24,000".
  public var text: String {
    if let amount { return amount.text }
    switch (low, high) {
    case (let low?, let high?): return "\(low.text) to \(high.text)"
    case (let low?, nil): return "from \(low.text)"
    case (nil, let high?): return "up to \(high.text)"
    case (nil, nil): return "no figure"
    }
  }
}

extension Tutor {
  /// "4.9".
  public var ratingText: String { "\(ratingTenths / 10).\(ratingTenths % 10)" }
}

extension Source {
  /// Title and date as a reader finds it: "Python Developer Careers (…), 2025".
  public var citation: String { date.map { "\(title), \($0)" } ?? title }
}
