import CareerModel

/// The published pay of a role: what stands for it first, then every figure, nothing averaged.
struct PayBlocks {
  let role: Role
  let catalogue: Catalogue

  private var figures: [PayFigure] { catalogue.pay(of: role.id) }

  // MARK: On a screen

  /// What stands for the role, and what other sources say instead, on one scale, each with its source and date.
  var headline: [Page.Block] {
    guard let headline = PayHeadline(of: role, in: catalogue) else { return none }
    let ranges = headline.figures.map { figure in
      Page.Range(
        title: Phrase(figure.text, .strong).apart((figure.numbers + [figure.basis.rawValue]).joined(separator: ", ")),
        low: figure.low?.units, mark: figure.amount?.units, high: figure.high?.units, note: origin(of: figure))
    }
    return [.heading("Pay, \(headline.region), \(headline.figure.period.text)"), .ranges(ranges)] + differ(headline)
  }

  /// Every figure with what it may be used for, so that nothing is hidden.
  var all: [Page.Block] {
    let shown = PayHeadline(of: role, in: catalogue)?.figures.count ?? 0
    guard figures.count > shown else { return [] }
    return [.heading("All published figures", note: Phrase("\(figures.count), \(Notice.asPrinted)"))]
      + figures.map { figure in
        let kind = ([figure.period.text] + figure.numbers).joined(separator: ", ")
        let text = (Phrase(figure.text) + Phrase(kind)).apart(figure.use.text ?? "", .warning)
        return .bullet(text.apart(origin(of: figure)))
      }
  }

  /// Who says it, when, of whom, and how sure that is.
  private func origin(of figure: PayFigure) -> Phrase {
    let source = catalogue.source(figure.source)?.title ?? figure.source.rawValue
    return Phrase(
      ([source, figure.asAt] + figure.details(for: role, in: catalogue.market)).joined(separator: ", "), .faint)
      + .cited([figure.source])
  }

  private var none: [Page.Block] {
    [.heading("Pay"), .paragraph(Phrase(PayHeadline.missingText(for: role, in: catalogue), .quiet))]
  }

  private func differ(_ headline: PayHeadline) -> [Page.Block] {
    headline.figures.count > 1 ? [.paragraph(Phrase(Notice.payDiffers, .faint))] : []
  }

  // MARK: On paper

  /// The same as a list, and the other figures right behind.
  var document: [Page.Block] {
    guard let headline = PayHeadline(of: role, in: catalogue) else { return none + others(figures) }
    return [.heading("Pay", note: Phrase("\(headline.region), \(headline.figure.period.text)"))]
      + headline.figures.map { .bullet(phrase($0, isHeadline: true)) } + differ(headline)
      + others(figures.filter { !headline.figures.contains($0) })
  }

  private func others(_ figures: [PayFigure]) -> [Page.Block] {
    guard !figures.isEmpty else { return [] }
    return [.heading("Other published figures", note: Phrase(Notice.asPrinted))]
      + figures.map { .bullet(phrase($0, isHeadline: false)) }
  }

  /// The figure, what kind of number it is, and who says it when of whom.
  private func phrase(_ figure: PayFigure, isHeadline: Bool) -> Phrase {
    let use = [figure.use.text].compactMap(\.self)
    let details =
      figure.numbers + [figure.basis.rawValue, figure.asAt] + use + figure.details(for: role, in: catalogue.market)
    let period = isHeadline ? "" : " \(figure.period.text)"
    return Phrase(figure.text + period, isHeadline ? .strong : .plain)
      + Phrase(details.joined(separator: ", "), .faint) + .cited([figure.source])
  }
}
