/// Different pay by different sources for one role, level, region, currency and period: each stands as printed.
///
/// Only figures that may be shown count, and of each source only the newest: the same survey a year later is no
/// disagreement. Central amounts (median, mean, typical) stand together even where they measure different things; other
/// figures only beside those of the same statistic and percentiles, so that starting pay never contradicts a range.
/// Nothing is averaged.
///
/// `PayHeadline` is what stands for a role in lists; this is all that is published on one question.
public struct PayDisagreement: Hashable, Sendable {
  /// The role's position.
  public let role: Int
  /// The level that the figures name, such as "all".
  public let level: String
  /// The region, without what a source adds in brackets.
  public let region: String
  public let period: PayPeriod
  /// One figure a source, at least two, not all alike; in the catalogue's order.
  public let figures: [PayFigure]

  /// All on one role, in the catalogue's order.
  static func all(on role: Int, in catalogue: Catalogue) -> [PayDisagreement] {
    var questions: [Question] = []
    var answers: [Question: [PayFigure]] = [:]
    for figure in catalogue.pay(of: catalogue.roles[role].id) where figure.use == .show {
      let question = Question(figure)
      if answers[question] == nil { questions.append(question) }
      answers[question, default: []].append(figure)
    }
    return questions.compactMap { question in
      let figures = newest(ofEachSource: answers[question] ?? [])
      guard Set(figures.map(\.statement)).count > 1 else { return nil }
      return PayDisagreement(
        role: role, level: question.level, region: question.region, period: question.period, figures: figures)
    }
  }

  /// Of each source the newest figure, and of equally new ones the more telling, then the first.
  private static func newest(ofEachSource figures: [PayFigure]) -> [PayFigure] {
    var best: [Source.ID: Int] = [:]
    for (index, figure) in figures.enumerated() {
      if let known = best[figure.source], !figure.isNewer(than: figures[known]) { continue }
      best[figure.source] = index
    }
    return best.values.sorted().map { figures[$0] }
  }

  /// What a figure is about: those with the same question can contradict each other.
  private struct Question: Hashable {
    let level: String
    let region: String
    let country: String?
    let currency: String
    let period: PayPeriod
    let measure: Measure

    enum Measure: Hashable {
      case central
      case other(statistic: String, percentiles: [PayPercentile])
    }

    init(_ figure: PayFigure) {
      level = figure.level
      region = figure.wholeRegion
      country = figure.country
      currency = figure.currency
      period = figure.period
      measure =
        figure.kind == .other ? .other(statistic: figure.statistic, percentiles: figure.percentiles.known) : .central
    }
  }
}

extension PayFigure {
  /// "UK" of "UK (Scotland-based service)", the region that headlines take it to be about.
  fileprivate var wholeRegion: String {
    region.firstRange(of: " (").map { String(region[..<$0.lowerBound]) } ?? region
  }

  /// What it says: a central amount without the range around it, else all of its numbers.
  fileprivate var statement: [Money?] {
    kind == .other ? [low, amount, high] + PayPercentile.allCases.map { percentiles[$0] } : [amount]
  }

  /// Whether it is of a later date, or of the same one and more telling; a date is later than none.
  fileprivate func isNewer(than other: PayFigure) -> Bool {
    let (date, otherDate) = (PayDate(asAt), PayDate(other.asAt))
    guard date != otherDate else { return kind < other.kind }
    guard let date, let otherDate else { return date != nil }
    return date > otherDate
  }
}
