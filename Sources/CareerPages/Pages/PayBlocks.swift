import CareerModel

/// The published pay of a role: what stands for it first, then every figure, nothing averaged.
struct PayBlocks {
  let role: Role
  let catalogue: Catalogue

  private var figures: [PayFigure] { catalogue.pay(of: role.id) }

  /// Those about no role: what all jobs of the catalogue's field pay.
  private var general: [PayFigure] {
    role.level == nil ? [] : catalogue.generalPay(beside: role.id)
  }

  // MARK: On a screen

  /// What stands for the role, and what other sources say instead, on one scale, each with its source and date.
  var headline: [Page.Block] {
    guard let headline = PayHeadline(of: role, in: catalogue) else { return none }
    let ranges = headline.figures.map { figure in
      Page.Range(
        title: Phrase(figure.text, .strong).apart((figure.numbers + [figure.basis.rawValue]).joined(separator: ", ")),
        low: figure.bar?.low.units, mark: figure.amount?.units, high: figure.bar?.high.units, note: origin(of: figure))
    }
    return [.heading("Pay, \(headline.region), \(headline.figure.period.text)"), .ranges(ranges)]
      + remarks(on: headline)
  }

  /// Every figure with what it may be used for, so that nothing is hidden; of what all jobs pay, which is the same beside
  /// every role, the first.
  var all: [Page.Block] {
    let shown = PayHeadline(of: role, in: catalogue)?.figures.count ?? 0
    return list("All published figures", figures.count > shown ? figures : [])
      + list(Self.generalTitle, Array(general.prefix(1)), of: general.count)
  }

  /// - Parameter count: how many there are, where these are not all.
  private func list(_ title: String, _ figures: [PayFigure], of count: Int? = nil) -> [Page.Block] {
    guard !figures.isEmpty else { return [] }
    let isAll = figures.count == count ?? figures.count
    let note = isAll ? "\(figures.count), \(Notice.asPrinted)" : "`careers role` prints all \(count ?? figures.count)"
    return [.heading(Phrase(title), note: Phrase(note))]
      + figures.map { figure in
        let kind = ([figure.period.text] + figure.numbers).joined(separator: ", ")
        let text = (Phrase(figure.text) + Phrase(kind)).apart(figure.useText ?? "", .warning)
        return .bullet(text.apart(origin(of: figure)))
      }
  }

  private static let generalTitle = "All jobs, for comparison"

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

  /// What is to be known of the headline: that it is of a part of the region, and that others say something else.
  private func remarks(on headline: PayHeadline) -> [Page.Block] {
    let part = headline.isOfPart ? Notice.payOfPart(of: catalogue.market.region) : nil
    let differ = headline.figures.count > 1 ? Notice.payDiffers : nil
    return [part, differ].compactMap { $0.map { .paragraph(Phrase($0, .faint)) } }
  }

  // MARK: On paper

  /// The same as a list, and the other figures right behind.
  var document: [Page.Block] {
    guard let headline = PayHeadline(of: role, in: catalogue) else { return none + others(figures) + inGeneral }
    return [.heading("Pay", note: Phrase("\(headline.region), \(headline.figure.period.text)"))]
      + headline.figures.map { .bullet(phrase($0, withPeriod: false, .strong)) } + remarks(on: headline)
      + others(figures.filter { !headline.figures.contains($0) }) + inGeneral
  }

  /// What stands for the role, a fact each, as a part of another page.
  var facts: [Page.Block] {
    guard let headline = PayHeadline(of: role, in: catalogue) else {
      return [.fact("Pay", Phrase(PayHeadline.missingText(for: role, in: catalogue), .faint))]
    }
    return headline.figures.enumerated().map { index, figure in
      .fact(index == 0 ? "Pay" : "", phrase(figure, withPeriod: true, .strong))
    }
  }

  private var inGeneral: [Page.Block] { others(general, title: Self.generalTitle) }

  private func others(_ figures: [PayFigure], title: String = "Other published figures") -> [Page.Block] {
    guard !figures.isEmpty else { return [] }
    return [.heading(Phrase(title), note: Phrase(Notice.asPrinted))]
      + figures.map { .bullet(phrase($0, withPeriod: true, .plain)) }
  }

  /// The figure, what kind of number it is, and who says it when of whom.
  private func phrase(_ figure: PayFigure, withPeriod: Bool, _ weight: Phrase.Weight) -> Phrase {
    let use = [figure.useText].compactMap(\.self)
    let details =
      figure.numbers + [figure.basis.rawValue, figure.asAt] + use + figure.details(for: role, in: catalogue.market)
    let period = withPeriod ? " \(figure.period.text)" : ""
    return Phrase(figure.text + period, weight)
      + Phrase(details.joined(separator: ", "), .faint) + .cited([figure.source])
  }
}
