/// One published pay figure, with every column that says what it means.
public struct PayFigure: Hashable, Sendable {
  /// Absent for a figure about all jobs, which is context and belongs to no role.
  public internal(set) var role: Role.ID?
  /// What the source calls the job.
  public let label: String
  public let level: String
  public let region: String
  /// What the region is a part of; absent where it is a country itself.
  public let country: String?
  public let currency: String
  public let period: PayPeriod
  /// What the amount is, such as "median", or without an amount what low and high are, such as "range"; as printed.
  public let statistic: String
  public let percentiles: PayPercentiles
  /// The lower end, which is no percentile.
  public let low: Money?
  /// What the lower end is, such as "lowest" or "new".
  public let lowIs: String?
  public let amount: Money?
  /// The upper end, which is no percentile.
  public let high: Money?
  /// What the upper end is, such as "highest", "experienced" or "potential".
  public let highIs: String?
  public let sample: Int?
  /// The date as printed ("6 months to 15/02/2026").
  public let asAt: String
  public let basis: PayBasis
  public let source: Source.ID
  public let url: String?
  public let confidence: Confidence
  public let use: PayUse
  public let codes: [PayCode]
  /// For readers.
  public internal(set) var note: String?

  public init(
    role: Role.ID?, label: String, level: String = "all", region: String = Market.standard.region,
    country: String? = nil, currency: String = Market.standard.currency, period: PayPeriod = .year, statistic: String,
    percentiles: PayPercentiles = PayPercentiles(), low: Money? = nil, lowIs: String? = nil, amount: Money? = nil,
    high: Money? = nil, highIs: String? = nil, sample: Int? = nil, asAt: String, basis: PayBasis = .quoted,
    source: Source.ID, url: String? = nil, confidence: Confidence = .high, use: PayUse = .show, codes: [PayCode] = [],
    note: String? = nil
  ) {
    self.role = role
    self.label = label
    self.level = level
    self.region = region
    self.country = country
    self.currency = currency
    self.period = period
    self.statistic = statistic
    self.percentiles = percentiles
    self.low = low
    self.lowIs = lowIs
    self.amount = amount
    self.high = high
    self.highIs = highIs
    self.sample = sample
    self.asAt = asAt
    self.basis = basis
    self.source = source
    self.url = url
    self.confidence = confidence
    self.use = use
    self.codes = codes
    self.note = note
  }
}

extension PayFigure {
  /// What the source calls the wider group of jobs that the figure is of; nil where it is of the role's own jobs.
  ///
  /// A source of wages knows an occupation that O*NET divides further, and a salary survey jobs of any language: such a
  /// figure never stands alone as if it were the role's own.
  public var group: String? { isOfGroup ? label : nil }

  public var isOfGroup: Bool {
    guard let role else { return false }
    return !Self.groupCodes.isDisjoint(with: codes) || OccupationWages.divides(role)
  }

  private static let groupCodes: Set<PayCode> = [.anyLanguage, .anyRole, .widerTitle, .allIT]
}

extension Catalogue {
  /// Whether any role's pay is that of a wider group of jobs.
  public var paysGroups: Bool { pay.contains { $0.use == .show && $0.isOfGroup } }
}

public enum PayPeriod: String, CaseIterable, Hashable, Sendable { case year, month, day, hour }

/// How the figure came about: people's earnings, salaries in adverts, or a number that somebody quotes.
public enum PayBasis: String, CaseIterable, Hashable, Sendable { case earned, advertised, quoted }

public enum Confidence: String, CaseIterable, Hashable, Sendable, Comparable {
  case high, medium, low
  case veryLow = "very low"

  /// The less certain one is the smaller one.
  public static func < (left: Self, right: Self) -> Bool { left.order > right.order }

  private var order: Int {
    switch self {
    case .high: 0
    case .medium: 1
    case .low: 2
    case .veryLow: 3
    }
  }
}

/// What a figure may be used for: only `show` figures stand for a role's pay.
public enum PayUse: String, CaseIterable, Hashable, Sendable { case show, context, historic, proxy, example, warn }
