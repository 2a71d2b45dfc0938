/// What one occupation pays in the United States.
struct WageRow {
  let occupation: SOCCode
  let title: FieldText
  /// What a year pays.
  let yearly: WageSpread
  /// What an hour pays.
  let hourly: WageSpread
}

/// How pay spreads among the people of an occupation.
struct WageSpread: Hashable, Sendable {
  /// A tenth of them earns less.
  let tenth: WageFigure
  let quarter: WageFigure
  let median: WageFigure
  let threeQuarters: WageFigure
  /// A tenth of them earns more.
  let nineTenths: WageFigure
  let mean: WageFigure

  /// Whether it tells anything at all.
  var isEmpty: Bool {
    [tenth, quarter, median, threeQuarters, nineTenths, mean].allSatisfy { $0 == .unavailable }
  }
}

enum WageFigure: Hashable, Sendable {
  /// In hundredths of a dollar.
  case amount(hundredths: Int)
  /// More than the publisher gives figures for ("#"): 115 dollars an hour, 239,200 a year in 2024.
  case beyondScale
  /// Not published ("*", or nothing at all).
  case unavailable
}

extension WageFigure {
  /// Nil for anything but a number, with or without commas for the thousands, or one of the publisher's marks.
  init?(_ text: FieldText) {
    if text.isEmpty || text == "*" || text == "**" {
      self = .unavailable
    } else if text == "#" {
      self = .beyondScale
    } else if let hundredths = text.decimal(places: 2, separator: UInt8(ascii: ",")) {
      self = .amount(hundredths: hundredths)
    } else {
      return nil
    }
  }
}
