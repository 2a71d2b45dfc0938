import Canvas
import CareerModel

/// The published pay of a role: what stands for it on top, every figure further down, nothing averaged.
struct PayBlock {
  let role: Role
  let catalogue: Catalogue

  /// The headline, and what other sources say instead, each with its source and date.
  func addHeadline(to detail: inout Detail) {
    guard let headline = PayHeadline(of: role, in: catalogue) else {
      detail.heading("Pay")
      detail.add(Line(Notice.noPay, .dim))
      return
    }
    detail.heading("Pay, \(headline.region), \(headline.figure.period.text)")
    let ranges = headline.figures.filter { $0.low != nil && $0.high != nil }
    let scale = NumberScale(covering: ranges.flatMap { [$0.low, $0.amount, $0.high].compactMap { $0?.units } })
    if !ranges.isEmpty { detail.add("  " + scale.line(width: detail.width - 2)) }
    for figure in headline.figures { add(figure, on: scale, to: &detail) }
    if headline.figures.count > 1 { detail.add(text: Notice.payDiffers, .dim) }
  }

  private func add(_ figure: PayFigure, on scale: NumberScale, to detail: inout Detail) {
    detail.add(
      Line(figure.text, .strong) + Line("  " + (figure.numbers + [figure.basis.rawValue]).joined(separator: ", ")))
    if let low = figure.low, let high = figure.high {
      let bar = RangeBar(on: scale, low: low.units, high: high.units, mark: figure.amount?.units)
      detail.add("  " + bar.line(width: detail.width - 2, in: detail.look))
    }
    detail.add(text: describe(figure, citing: detail.cite([figure.source])), .dim, after: "  ")
  }

  /// Who says it, when, of whom, and how sure that is.
  private func describe(_ figure: PayFigure, citing number: String) -> String {
    let source = catalogue.source(figure.source)?.title ?? figure.source.rawValue
    return ([source, figure.asAt] + figure.details(for: role, in: catalogue.market)).joined(separator: ", ") + " "
      + number
  }

  /// Every figure with what it may be used for, so that nothing is hidden.
  func addAll(to detail: inout Detail) {
    let figures = catalogue.pay(of: role.id)
    let shown = PayHeadline(of: role, in: catalogue)?.figures.count ?? 0
    guard figures.count > shown else { return }
    detail.heading("All published figures", note: "\(figures.count), as printed, never averaged")
    for figure in figures {
      let use = figure.use.text.map { "  \($0)" } ?? ""
      let text = describe(figure, citing: detail.cite([figure.source]))
      detail.add(
        text: Line(figure.text) + Line(" " + ([figure.period.text] + figure.numbers).joined(separator: ", "))
          + Line(use, .warning)
          + Line("  " + text, .dim), after: Line(" \(detail.look[.bullet]) ", .dim))
    }
  }
}
