/// One published pay figure, with every column that says what it means.
public struct PayFigure: Hashable, Sendable {
  /// Absent for a figure about all jobs, which is context and belongs to no role.
  public let role: Role.ID?
  /// What the source calls the job.
  public let label: String
  public let level: String
  public let region: String
  public let currency: String
  public let period: PayPeriod
  /// The statistic as printed, such as "median" or "mean; range".
  public let statistic: String
  /// Which percentiles low and high are, such as "p10-p90"; absent where they are not percentiles.
  public let percentiles: String?
  public let low: Money?
  public let amount: Money?
  public let high: Money?
  public let sample: Int?
  /// The date as printed ("6 months to 15/02/2026").
  public let asAt: String
  public let basis: PayBasis
  public let source: Source.ID
  public let url: String?
  public let confidence: Confidence
  public let use: PayUse
  public let note: String?

  public init(
    role: Role.ID?, label: String, level: String = "all", region: String = Market.standard.region,
    currency: String = Market.standard.currency,
    period: PayPeriod = .year, statistic: String, percentiles: String? = nil, low: Money? = nil, amount: Money? = nil,
    high: Money? = nil, sample: Int? = nil, asAt: String, basis: PayBasis = .quoted, source: Source.ID,
    url: String? = nil, confidence: Confidence = .high, use: PayUse = .show, note: String? = nil
  ) {
    self.role = role
    self.label = label
    self.level = level
    self.region = region
    self.currency = currency
    self.period = period
    self.statistic = statistic
    self.percentiles = percentiles
    self.low = low
    self.amount = amount
    self.high = high
    self.sample = sample
    self.asAt = asAt
    self.basis = basis
    self.source = source
    self.url = url
    self.confidence = confidence
    self.use = use
    self.note = note
  }
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
