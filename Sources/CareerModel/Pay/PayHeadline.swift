/// The pay that stands for a role in lists: one published figure, and those that contradict it.
///
/// Taken from figures that may be shown (`use` is show, which leaves out tiny samples, extrapolations and history), for
/// the person's region, or else for a part of it, which is named; by the year; only where none is yearly, by the month,
/// day or hour. Among them, in this order:
/// 1. figures for the role's own level or for all levels, and those close to it: an entry figure for a junior role,
///    "experienced" from Mid up. Figures of another level stand in only where nothing else is published;
/// 2. medians, means and typical amounts before ranges, starting pay and ceilings;
/// 3. the highest confidence; own level and "all" before close ones; median before mean before typical; the newest.
///
/// Where another source of the same confidence gives a different amount for the same region, both show. Samples under
/// 100 show their size (`PayFigure.isSmallSample`). Nothing is averaged or converted.
public struct PayHeadline: Hashable, Sendable {
  /// The headline itself.
  public let figure: PayFigure
  /// What other sources of the same confidence say instead, one figure each.
  public let others: [PayFigure]
  /// Where it is earned: the person's region or a part of it, or the country whose publisher speaks of an occupation.
  public let region: String
  /// Whether it is earned in a part of the person's region only.
  public let isOfPart: Bool

  /// Nil where no figure may stand for the role there.
  ///
  /// An occupation of a taxonomy, which has no level, shows the figures of the country that publishes them.
  public init?(of role: Role, in catalogue: Catalogue) {
    let home = catalogue.market.region
    let usable = catalogue.pay(of: role.id).filter { $0.use == .show }
    let whole = role.level == nil ? usable : usable.filter { $0.isAbout(region: home) }
    isOfPart = whole.isEmpty
    let shown = isOfPart ? usable.filter { $0.isAbout(partOf: home) } : whole
    guard let period = PayPeriod.allCases.first(where: { period in shown.contains { $0.period == period } })
    else { return nil }
    let ranked = Self.bestOnly(shown.filter { $0.period == period }.map { Candidate($0, for: role.level) })
      .sorted { $0.rank < $1.rank }
    guard let first = ranked.first else { return nil }
    figure = first.figure
    region = isOfPart || role.level == nil ? first.figure.region : home
    var others: [PayFigure] = []
    for candidate in ranked where candidate.contradicts(first) {
      if !others.contains(where: { $0.source == candidate.figure.source || $0.amount == candidate.figure.amount }) {
        others.append(candidate.figure)
      }
    }
    self.others = others
  }

  /// All figures that show, the headline first.
  public var figures: [PayFigure] { [figure] + others }

  /// Those that fit the level, where any do, and of these the central ones, where any are.
  private static func bestOnly(_ candidates: [Candidate]) -> [Candidate] {
    let fitting = candidates.filter { $0.fit != .other }
    let levelled = fitting.isEmpty ? candidates : fitting
    let central = levelled.filter { $0.figure.kind != .other }
    return central.isEmpty ? levelled : central
  }
}

extension PayHeadline {
  private struct Candidate {
    let figure: PayFigure
    let fit: PayLevelFit
    let rank: Rank

    init(_ figure: PayFigure, for level: Level?) {
      self.figure = figure
      fit = level.map { PayLevelFit(of: figure.level, to: $0) } ?? .own
      rank = Rank(
        confidence: figure.confidence, fit: fit, kind: figure.kind, date: PayDate(figure.asAt))
    }

    func contradicts(_ first: Candidate) -> Bool {
      figure.confidence == first.figure.confidence && figure.source != first.figure.source
        && (figure.country == nil || figure.region == first.figure.region)
        && figure.kind != .other && first.figure.kind != .other && figure.amount != first.figure.amount
    }
  }

  /// What decides between two figures; the better one is the smaller one.
  private struct Rank: Comparable {
    let confidence: Confidence
    let fit: PayLevelFit
    let kind: PayStatistic
    let date: PayDate?

    static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }

    static func < (left: Self, right: Self) -> Bool {
      if left.confidence != right.confidence { return left.confidence > right.confidence }
      if left.fit != right.fit { return left.fit < right.fit }
      if left.kind != right.kind { return left.kind < right.kind }
      switch (left.date, right.date) {
      case (let first?, let second?): return first > second
      case (.some, nil): return true
      default: return false
      }
    }
  }
}

/// How well the level that a pay figure names fits the level of a role.
enum PayLevelFit: Int, Comparable {
  /// All levels, or the role's own.
  case own
  /// Entry and graduate pay for a junior role; "experienced" from Mid up.
  case close
  case other

  /// `named` is as in the catalogue: "all", "mid", "senior / lead", "junior (0-2 years)", "experienced".
  init(of named: String, to level: Level) {
    let words = Self.words(named)
    if words.contains("all") || !words.isDisjoint(with: Self.words(level.name)) {
      self = .own
    } else if level.rank <= Level.highestFirstJob {
      self = words.isDisjoint(with: ["entry", "graduate", "junior"]) ? .other : .close
    } else {
      self = words.contains("experienced") ? .close : .other
    }
  }

  /// The words before any brackets, in lower case.
  private static func words(_ text: String) -> Set<String> {
    Set(text.prefix { $0 != "(" }.lowercased().split { !$0.isLetter }.map(String.init))
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Why no pay stands for a role that has no `PayHeadline`.
public enum MissingPay: Hashable, Sendable {
  /// Nothing is published for it.
  case unpublished
  /// All that is published is of elsewhere, of the past, or not of this job alone.
  case elsewhereOrPast
  /// The pay of its dataset comes by an import of its own, which nobody has made.
  case notImported

  public init(of role: Role, in catalogue: Catalogue) {
    let own = catalogue.part(with: role.id).catalogue
    if !catalogue.pay(of: role.id).isEmpty {
      self = .elsewhereOrPast
    } else {
      let isImported = !own.pay.isEmpty && !own.isPayInPart
      self = own.traits.hasPay && own.traits.attribution != nil && !isImported ? .notImported : .unpublished
    }
  }
}
