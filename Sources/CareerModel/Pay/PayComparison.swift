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
    let windows = entries.map { last in
      entries.filter { entry in
        entry.amount.currency == last.amount.currency && entry.region == last.region && entry.basis == last.basis
          && entry.date <= last.date && last.date.monthIndex - entry.date.monthIndex <= Self.months
      }
    }
    func newest(_ window: [Entry]) -> PayDate? { window.map(\.date).max() }
    let largest = windows.max { left, right in
      if left.count != right.count { return left.count < right.count }
      guard let first = newest(left), let second = newest(right) else { return false }
      return first < second
    }
    guard let window = largest, let first = window.first, let oldest = window.map(\.date).min(),
      let last = newest(window)
    else { return nil }
    currency = first.amount.currency
    basis = first.basis
    self.oldest = oldest
    self.newest = last
    amounts = Dictionary(uniqueKeysWithValues: window.map { ($0.role, $0.amount) })
  }

  private struct Entry {
    let role: Int
    let amount: Money
    let region: String
    let basis: PayBasis
    let date: PayDate

    init?(role: Int, _ headline: PayHeadline) {
      let figure = headline.figure
      guard figure.period == .year, let amount = figure.central, let date = PayDate(figure.asAt) else { return nil }
      self.role = role
      self.amount = amount
      region = headline.region
      basis = figure.basis
      self.date = date
    }
  }
}
