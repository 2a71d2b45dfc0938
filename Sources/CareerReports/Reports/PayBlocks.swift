import CareerModel

/// The published pay of a role for people: what stands for it first, then every other figure, nothing averaged.
struct PayBlocks {
  let role: Role
  let catalogue: Catalogue

  func blocks(_ citations: inout Citations) -> [Page.Block] {
    let all = catalogue.pay(of: role.id)
    guard let headline = PayHeadline(of: role, in: catalogue) else {
      return [.heading("Pay"), .paragraph(Phrase(Notice.noPay))] + others(all, &citations)
    }
    var blocks = [Page.Block.heading("Pay" + .note("\(headline.region), \(headline.figure.period.text)"))]
    blocks += headline.figures.map { .bullet(phrase($0, isHeadline: true, &citations)) }
    if headline.figures.count > 1 { blocks.append(.paragraph(Phrase(Notice.payDiffers, .faint))) }
    return blocks + others(all.filter { !headline.figures.contains($0) }, &citations)
  }

  private func others(_ figures: [PayFigure], _ citations: inout Citations) -> [Page.Block] {
    guard !figures.isEmpty else { return [] }
    return [.heading("Other published figures" + .note("as printed, never averaged"))]
      + figures.map { .bullet(phrase($0, isHeadline: false, &citations)) }
  }

  /// The figure, what kind of number it is, and who says it when of whom.
  private func phrase(_ figure: PayFigure, isHeadline: Bool, _ citations: inout Citations) -> Phrase {
    let use = [figure.use.text].compactMap(\.self)
    let details =
      figure.numbers + [figure.basis.rawValue, figure.asAt] + use + figure.details(for: role, in: catalogue.market)
    let period = isHeadline ? "" : " \(figure.period.text)"
    return Phrase(figure.text + period, isHeadline ? .strong : .plain)
      + Phrase(details.joined(separator: ", "), .faint) + citations.cite([figure.source])
  }
}
