import CareerModel

// How values read as text; panes, printed lists and reports all say it the same way.

extension Money {
  /// "£", or the three letters of a currency without a sign of its own.
  public static func sign(of currency: String) -> String { signs[currency] ?? currency }

  /// The amount with thousands apart: "£60,000", "£73.50", "CHF 1,200".
  public var text: String { (Self.signs[currency] ?? currency + " ") + figure }

  /// The number alone: "60,000", "73.50".
  public var figure: String {
    units.grouped + (hundredths % 100 == 0 ? "" : Hundredths(count: hundredths).text.suffix(3))
  }
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
    case .related: "related"
    case .similar: "similar, worked out here"
    case .changeOfField: "change of field"
    }
  }
}

extension Move {
  /// "promotion, 2-4 years" or "sideways, our judgement".
  public var text: String {
    kind.text + (years.map { ", " + PublishedYears.text(of: $0) } ?? "") + (isEditorial ? ", our judgement" : "")
  }
}

extension PublishedYears {
  /// "2-5 years".
  public var text: String { Self.text(of: value) }

  /// Years as a source prints their number: "1 year", "1+ years", "0-2 years".
  static func text(of value: String) -> String { value + (value == "1" ? " year" : " years") }
}

extension PayPeriod {
  /// "a year".
  public var text: String { self == .hour ? "an hour" : "a \(rawValue)" }
}

extension Tutor {
  /// "4.9".
  public var ratingText: String { "\(ratingTenths / 10).\(ratingTenths % 10)" }
}

extension Source {
  /// Title and date as a reader finds it: "Python Developer Careers (…), 2025".
  public var citation: String { date.map { "\(title), \($0)" } ?? title }
}

extension Match {
  /// "8 of 13 essential · 2 of 6 advantage", without a block that is empty.
  public var countsText: String {
    Strength.allCases.filter { tally($0).of > 0 }
      .map(countText).joined(separator: " · ")
  }

  /// "8 of 13 essential".
  func countText(_ strength: Strength) -> String {
    "\(tally(strength).held) of \(tally(strength).of) \(strength.text)"
  }
}

extension Assessment {
  static let nothingListed = "nothing that can be counted"

  /// Why there is no match: "none: not rated by O*NET 29.3".
  public var noMatchText: String { "none: \(toGo.unrated?.text ?? "it lists \(Self.nothingListed)")" }

  /// The same in a narrow column.
  public var briefNoMatchText: String { toGo.unrated?.briefText ?? "nothing to count" }

  /// The same of a role that is named: "Chef is not rated by O*NET 29.3"; with what follows from it.
  public func noMatchSentence(of name: String = "This role", ending: String = ".") -> String {
    "\(name) \(toGo.unrated.map { "is \($0.text)" } ?? "lists \(Self.nothingListed)")\(ending)"
  }
}

extension PayHeadline {
  /// What is said where there is none: that nothing is published, nothing current where people are paid, or nothing
  /// imported.
  public static func missingText(for role: Role, in catalogue: Catalogue) -> String {
    switch MissingPay(of: role, in: catalogue) {
    case .unpublished: "no figure published"
    case .elsewhereOrPast: "no current \(catalogue.market.region) figure"
    case .notImported: "wages not imported"
    }
  }

  /// Whether there is none because the wages of its dataset were never imported.
  static func isMissingImport(for role: Role, in catalogue: Catalogue) -> Bool {
    PayHeadline(of: role, in: catalogue) == nil && MissingPay(of: role, in: catalogue) == .notImported
  }

  /// At most two figures, with the period unless it is the year: "£60,000 / £74,884", "£25 an hour"; behind what is of a
  /// wider group than the role a word that says so, "$161,180 (group)".
  public var text: String { (figure.period == .year ? amounts : timed) + mark }

  /// The same with the period, where no heading says that it is the year: "£60,000 / £74,884 a year".
  public var sentence: String { timed + mark }

  /// The same with the name of the group where the first figure is of one: "$161,180 a year, of Natural Sciences Managers".
  public var fullText: String { figure.groupText.map { "\(timed), \($0)" } ?? sentence }

  private var timed: String { "\(amounts) \(figure.period.text)" }

  private var shown: ArraySlice<PayFigure> { figures.prefix(2) }

  /// Those of a part of the person's region after its name: "England £31,650 to £49,084".
  private var amounts: String {
    (isOfPart ? "\(region) " : "") + shown.map(\.briefText).joined(separator: " / ")
  }

  /// Whether what shows is of a wider group of jobs than the role.
  public var isOfGroup: Bool { shown.contains(where: \.isOfGroup) }

  private var mark: String { isOfGroup ? " \(PayFigure.groupMark)" : "" }
}

extension AdjustedRating {
  /// "4.92".
  public var text: String { Hundredths(count: hundredths).text }
}

extension Assessments {
  /// What a list of roles is in order by: "by fit", "nothing ticked yet, least study first".
  public func text(of order: RoleOrder) -> String {
    isUnsorted(by: order) ? "nothing ticked yet, \(briefText(of: order))" : briefText(of: order)
  }

  /// The order alone, where there is little room.
  public func briefText(of order: RoleOrder) -> String {
    isUnsorted(by: order) ? learner.catalogue.traits.untouchedTitle(of: order) : title(of: order)
  }

  /// Whether no match tells the roles apart yet, so that something else does.
  private func isUnsorted(by order: RoleOrder) -> Bool {
    learner.heldSkills.isEmpty && [.reach, .match].contains(order)
  }
}

extension TutorOrder {
  public var title: String {
    switch self {
    case .listed: "as listed"
    case .adjusted: "by adjusted rating"
    case .rating, .reviews, .price, .name: "by \(rawValue)"
    }
  }
}

extension Rating {
  /// "4.1 of 5", "popular, in demand": in a few words; maybe none.
  public var text: String {
    let importance = importance.map { Self.text(of: $0) + " of 5" }
    return [importance, isHot ? "popular" : nil, isInDemand ? "in demand" : nil].compactMap(\.self).joined(
      separator: ", ")
  }

  /// "4.12 of 5", "in demand", "popular", or nothing: to the last place, but of two words the weightier.
  public var briefText: String {
    if let importance { return "\(Fraction(importance, 100).text(places: 2)) of 5" }
    return isInDemand ? "in demand" : isHot ? "popular" : ""
  }

  /// "4.1": hundredths with one place, rounded half up.
  public static func text(of hundredths: Int) -> String { Fraction(hundredths, 100).text(places: 1) }
}

extension PathTree.Node {
  /// Where the role is followed instead of here, such as "shown below"; nil where it is followed here.
  public var elsewhereText: String? {
    switch elsewhere {
    case .above: "shown above"
    case .below: "shown below"
    case .root: "back to where it began"
    case nil: nil
    }
  }
}

extension PathTree.Direction {
  /// What is said of a role at which no move goes this way.
  public var noMovesText: String { self == .forwards ? Notice.noFurtherMoves : "no known move leads here" }
}

extension Mark? {
  /// What giving the mark is called where it can be undone: "tick" PostgreSQL.
  public var verb: String {
    switch self {
    case .have: "tick"
    case .learning: "learning"
    case .unwanted: "will not use"
    case nil: "clear"
    }
  }
}
