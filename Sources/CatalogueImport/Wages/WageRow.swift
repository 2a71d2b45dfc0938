/// What one occupation pays in the United States.
struct WageRow {
  let occupation: SOCCode
  let title: FieldText
  /// How many people it employs; nil where that is not published.
  let employment: Int?
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
  /// Not published ("*", what copies of the files have in its place, or nothing at all).
  case unavailable
}

extension WageFigure {
  private static let unpublished = ["*", "**", "~", "-", "NULL", "NA", "N/A", "NaN", "None"]

  /// Nil for anything but a number or one of the publisher's marks.
  init?(_ text: FieldText) {
    if text.isEmpty || Self.unpublished.contains(where: text.isLike) {
      self = .unavailable
    } else if text == "#" {
      self = .beyondScale
    } else if let hundredths = text.money {
      self = .amount(hundredths: hundredths)
    } else {
      return nil
    }
  }
}

extension FieldText {
  /// An amount in hundredths, as spreadsheets of any country write it; nil for anything else.
  ///
  /// A comma or point before exactly three digits divides thousands, since nobody publishes thousandths of a dollar;
  /// one before one or two digits at the end is the decimal sign.
  fileprivate var money: Int? {
    let parts = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    let hasDecimals = parts.count > 1 && (1...2).contains(parts[parts.count - 1].count)
    let whole = hasDecimals ? parts.dropLast() : parts[...]
    guard let first = whole.first, !first.isEmpty, whole.count == 1 || first.count <= 3,
      whole.dropFirst().allSatisfy({ $0.count == 3 }), whole.reduce(0, { $0 + $1.count }) <= 9
    else { return nil }
    var number = 0
    for digit in whole.joined().lazy.map(\.digit) {
      guard let digit else { return nil }
      number = number * 10 + digit
    }
    let decimals = hasDecimals ? Array(parts[parts.count - 1]) : []
    for place in 0..<2 {
      guard let digit = place < decimals.count ? decimals[place].digit : 0 else { return nil }
      number = number * 10 + digit
    }
    return number
  }
}
