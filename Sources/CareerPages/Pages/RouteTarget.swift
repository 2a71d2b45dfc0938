import CareerModel

/// What there is to know of a target to which nothing leads, of a source without a ladder of levels and without hours:
/// what it asks for, and the roles of our own catalogue that are nearest to it.
public struct RouteTarget: Sendable {
  /// What the person lacks of what it lists as essential, the heaviest first, by position and weight.
  public let missing: [(skill: Int, weight: Int)]
  /// The most similar first.
  public let nearest: [SimilarMatch]
  private let role: Int
  private let context: PageContext

  /// How many are told by name.
  private static let (mostMissing, mostNearest) = (12, 3)

  /// Nil for a role of our own catalogue, and for one that is not known.
  init?(_ id: Role.ID, in context: PageContext) {
    guard let role = Self.role(id, in: context) else { return nil }
    self.role = role
    self.context = context
    missing = Self.missing(of: role, in: context)
    nearest = Self.nearest(to: id, in: context.catalogue)
  }

  /// The position of a role of a taxonomy; nil for one of our own, and for one that is not known.
  static func role(_ id: Role.ID, in context: PageContext) -> Int? {
    context.catalogue.rolePosition(id).flatMap { context.isOfTaxonomy($0) ? $0 : nil }
  }

  static func missing(of role: Int, in context: PageContext) -> [(skill: Int, weight: Int)] {
    let lacking = Set(context.assessments[role].toGo.missing)
    return context.catalogue.terms[role].filter { $0.strength == .essential && lacking.contains($0.options[0]) }
      .map { (skill: $0.options[0], weight: $0.weight) }
      .enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
  }

  /// Those most like the role or its twins, for reasons that can be told; of a role that several are like, the greatest likeness counts.
  static func nearest(to id: Role.ID, in catalogue: Catalogue) -> [SimilarMatch] {
    let twins = catalogue.twins(of: id).filter { $0.title != nil }.map(\.role)
    let matches = ([id] + twins).flatMap { catalogue.similar(to: $0, limit: mostNearest, of: .standard) }
    let best = Dictionary(matches.map { ($0.role, $0) }) { $0.similarity < $1.similarity ? $1 : $0 }
    return best.values.sorted { ($1.similarity, $0.role) < ($0.similarity, $1.role) }.prefix(mostNearest).map(\.self)
  }

  /// The positions of the roles that it speaks of, where they are in the catalogue at hand.
  var roles: [Int] { [role] + nearest.compactMap { context.catalogue.rolePosition($0.role) } }

  var blocks: [Page.Block] {
    let catalogue = context.catalogue
    let title = catalogue.roles[role].title
    let assessment = context.assessments[role]
    let publisher = catalogue.releaseName(of: catalogue.traits(ofRole: role))
    let publishes = "\(publisher) publishes neither career moves nor hours of study"
    let follows = assessment.isRated ? ", so what is missing is counted." : "; \(assessment.noMatchSentence(of: title))"
    var blocks = [Page.Block.paragraph(Phrase(publishes + follows, .faint))]
    if assessment.isRated {
      let rest = missing.count - Self.mostMissing
      let order = missing.count > 1 ? ", what weighs most first" : ""
      blocks.append(.heading(Phrase("Missing for \(title)"), note: Phrase("\(missing.count)\(order)")))
      blocks += context.names(missing.map(\.skill), of: [role]).prefix(Self.mostMissing).map { .bullet(Phrase($0)) }
      if rest > 0 { blocks.append(.paragraph(Phrase("and \(rest) more", .faint))) }
    }
    guard !nearest.isEmpty else { return blocks }
    return blocks + [
      .heading("Nearest of the roles to which moves lead", note: "how much they are alike")
    ]
      + nearest.map { .bullet(Phrase($0.title) + Phrase("\($0.percent)%", .faint), to: .role($0.role)) }
  }
}

extension PageContext {
  /// What is missing for a target whose source has no hours, the heaviest first, and the role that is the same work and
  /// has hours.
  ///
  /// - Returns: Nothing for a role that can be planned.
  public func unplannedText(of target: Role.ID) -> String {
    guard let role = RouteTarget.role(target, in: self) else { return "" }
    let missing = names(RouteTarget.missing(of: role, in: self).map(\.skill), of: [role])
    let named = missing.prefix(Self.mostNamed)
    let rest = missing.count - named.count
    let skills =
      named.isEmpty
      ? nil
      : "To get first: \(named.joined(separator: ", "))" + (rest > 0 ? " and \(rest.grouped) more." : ".")
    let counterpart = catalogue.counterpart(of: target).map { "\($0.hoursText)." }
    return [skills, counterpart].compactMap(\.self).joined(separator: " ")
  }

  private static let mostNamed = 5
}

extension String {
  /// With a full stop at its end.
  var trailed: String { hasSuffix(".") ? self : self + "." }
}
