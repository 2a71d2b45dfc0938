/// The largest set of headlines that may be compared by amount: one currency, region and basis, dates within 24 months.
///
/// Only yearly medians, means and typical amounts with a date compare: a range is no amount. Of the possible sets the
/// one with the most roles wins, then the newest.
public struct PayComparison: Hashable, Sendable {
  /// How far apart the dates of comparable figures may be.
  static let months = 24

  public let currency: String
  public let basis: PayBasis
  public let oldest: PayDate
  public let newest: PayDate
  /// The comparable amounts by role position.
  public let amounts: [Int: Money]

  /// Nil where there is nothing to compare.
  public init?(of catalogue: Catalogue) {
    let entries = catalogue.roles.indices.compactMap { role in
      PayHeadline(of: catalogue.roles[role], in: catalogue).flatMap { Entry(role: role, $0) }
    }
    // One for each kind and date: a taxonomy has a thousand figures of a single one.
    var seen: Set<Entry.Scale> = []
    let windows = entries.filter { seen.insert($0.scale).inserted }.map { last in
      entries.filter { $0.scale.isComparable(with: last.scale) }
    }
    func newest(_ window: [Entry]) -> PayDate? { window.map(\.scale.date).max() }
    let largest = windows.max { left, right in
      if left.count != right.count { return left.count < right.count }
      guard let first = newest(left), let second = newest(right) else { return false }
      return first < second
    }
    guard let window = largest, let first = window.first, let oldest = window.map(\.scale.date).min(),
      let last = newest(window)
    else { return nil }
    currency = first.amount.currency
    basis = first.scale.basis
    self.oldest = oldest
    self.newest = last
    amounts = Dictionary(uniqueKeysWithValues: window.map { ($0.role, $0.amount) })
  }

  private struct Entry {
    let role: Int
    let amount: Money
    let scale: Scale

    init?(role: Int, _ headline: PayHeadline) {
      let figure = headline.figure
      guard figure.period == .year, let amount = figure.central, let date = PayDate(figure.asAt) else { return nil }
      self.role = role
      self.amount = amount
      scale = Scale(currency: amount.currency, region: headline.region, basis: figure.basis, date: date)
    }

    /// What two amounts have to have in common.
    struct Scale: Hashable {
      let currency: String
      let region: String
      let basis: PayBasis
      let date: PayDate

      /// Whether an amount is of the same kind as another and no newer, and not much older.
      func isComparable(with last: Scale) -> Bool {
        currency == last.currency && region == last.region && basis == last.basis && date <= last.date
          && last.date.monthIndex - date.monthIndex <= PayComparison.months
      }
    }
  }
}
