/// The headline pay of the roles that routes stop at, and the part of it that adds up.
struct RoutePay {
  private let catalogue: Catalogue
  /// The currency of most yearly amounts that are shown for the region, or of all where it has none, among equals the
  /// first by code.
  private let currency: String?

  init(in catalogue: Catalogue) {
    self.catalogue = catalogue
    let region = catalogue.market.region
    let yearly = catalogue.pay.filter { $0.use == .show && $0.period == .year }
    let ofRegion = yearly.filter { $0.isAbout(region: region) }
    var uses: [String: Int] = [:]
    for amount in (ofRegion.isEmpty ? yearly : ofRegion).compactMap(\.central) {
      uses[amount.currency, default: 0] += 1
    }
    currency = uses.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  /// The headline of the role at a position.
  func headline(of role: Int) -> PayHeadline? {
    PayHeadline(of: catalogue.roles[role], in: catalogue)
  }

  /// What a headline adds to a sum: its yearly amount in the one currency.
  ///
  /// Ranges are no amounts, and those of other currencies and of parts of the region do not add up: all of them count as
  /// not published.
  func amount(of headline: PayHeadline?) -> Money? {
    guard let headline, !headline.isOfPart, headline.figure.period == .year, let amount = headline.figure.central,
      amount.currency == currency
    else { return nil }
    return amount
  }
}
