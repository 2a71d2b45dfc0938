import Canvas
import CareerModel
import CareerPages

/// A match opened to its sum, as a text with a link for every skill that can be ticked there.
struct WhyText {
  let page: WhyPage
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  let width: Int

  var why: Why { page.why }
  var role: Role { page.role }

  private var look: Look { state.look }
  private var columns: WhyColumns { WhyColumns(width: width, look: look) }

  /// "48.0 + 11.3 = 59.3, shown as 59%": what stays in sight above the text.
  var sum: Line {
    let parts = why.blocks.map { (name: $0.strength.text + " ", points: $0.heldPoints.tenths) }
    func line(named: Bool) -> Line {
      let terms = parts.map { Line(named ? $0.name : "", .dim) + Line($0.points) }
      let sum = terms.dropFirst().reduce(terms.first ?? Line()) { $0 + Line(" + ", .dim) + $1 }
      let total = parts.count > 1 ? Line(" = ", .dim) + Line(why.match.share.tenths) : Line()
      return sum + total + Line(", shown as ", .dim) + Line("\(why.match.percent)%", .strong) + Line(" ")
        + RoleLine.change(of: role, in: state)
    }
    let full = line(named: true)
    return full.columns(in: look) <= width ? full : line(named: false)
  }

  /// The titles of the columns of figures.
  var titles: Line { Line.spread(Line(why.match.countsText, .dim), columns.titles, width: width, in: look) }

  var detail: Detail {
    var detail = Detail(width: width, look: look)
    addFit(to: &detail)
    for block in why.blocks { add(block, to: &detail) }
    detail.space()
    detail.add(
      Line("All together", .heading), columns.line(value: "100.0", counts: why.match.share.tenths, role: .strong))
    detail.add(page.screenBeneathSum(isRounded: !addsUpAsPrinted))
    detail.addSources(from: catalogue)
    return detail
  }

  /// A line for each tick, which add up to the fit of a role of a taxonomy.
  private func addFit(to detail: inout Detail) {
    guard let fit = page.fit else { return }
    detail.space()
    detail.add(
      Line("Fit, of \(fit.ticks.of("tick"))", .heading),
      columns.line(value: "", counts: fit.share.tenths, role: .strong))
    for term in page.fitTerms {
      let skill = catalogue.skills[term.skill]
      detail.add(
        detail.line(.boxed(page.name(of: term.skill), state.assessments.learner.box(of: skill.id))),
        columns.line(value: term.share.tenths + "%", counts: term.counts.tenths), to: .skill(skill.id))
    }
    detail.add(text: Line(Notice.fit, .dim))
  }

  // MARK: The sum

  private func add(_ block: Why.Block, to detail: inout Detail) {
    detail.space()
    let name = block.strength == .essential ? "Essential" : "Advantage"
    detail.add(
      Line(name, .heading),
      columns.line(
        weight: "\(block.tally.weight)", value: Fraction(block.points).tenths, counts: block.heldPoints.tenths,
        role: .strong))
    for term in block.terms { add(term, to: &detail) }
  }

  private func add(_ term: Why.Term, to detail: inout Detail) {
    let skill = catalogue.skills[option(of: term)]
    var verdicts = ""
    for strength in Strength.allCases {
      let sources = term.verdicts.filter { $0.strength == strength }.map(\.source)
      guard !sources.isEmpty else { continue }
      verdicts +=
        (verdicts.isEmpty ? "" : ", ") + (term.isDisputed ? strength.text + " " : "")
        + detail.line(.cited(sources)).text
    }
    let hasRoom = columns.hasRoom(for: verdicts)
    let left = detail.line(.boxed(page.names(of: term), term.state.box).apart(page.implication(of: term), .faint))
    let right = columns.line(
      weight: "\(term.line.weight)", value: term.line.points.tenths,
      counts: term.line.isHeld ? term.line.points.tenths : "", verdicts: hasRoom ? verdicts : "")
    detail.add(left, right, to: .skill(skill.id))
    if !hasRoom { detail.add(text: Line(verdicts, .dim), after: "    ") }
  }

  /// The skill that a mark on the term goes to: of a group the one that is marked, else the one that the hours count.
  private func option(of term: Why.Term) -> Int {
    let missing = state.assessments[why.role].toGo.missing
    return zip(term.line.options, term.states).first { $0.1 == .ticked || $0.1 == .learning }?.0
      ?? term.line.options.first(where: missing.contains) ?? term.line.options[0]
  }

  /// Whether the figures add up as they are printed: those of the terms to their blocks, and the blocks to the match.
  private var addsUpAsPrinted: Bool {
    func tenths(_ points: Fraction) -> Int { (points * 10).rounded }
    let blocksAddUp = why.blocks.allSatisfy { block in
      block.terms.reduce(0) { $0 + tenths($1.line.points) } == block.points * 10
        && block.terms.filter(\.line.isHeld).reduce(0) { $0 + tenths($1.line.points) } == tenths(block.heldPoints)
    }
    let fit = page.fitTerms.reduce(0) { $0 + tenths($1.counts) }
    return blocksAddUp && (page.fit.map { fit == tenths($0.share) } ?? true)
      && why.blocks.reduce(0) { $0 + tenths($1.heldPoints) } == tenths(why.match.share)
  }
}

/// The figures at the right of a line of the sum: weight, worth, what counts of it, and who says so.
struct WhyColumns {
  let width: Int
  let look: Look

  private var showsWeight: Bool { width >= 56 }
  /// The room for verdicts; where there is none they stand on a line of their own.
  private var verdictWidth: Int { width >= 90 ? 36 : width >= 64 ? 12 : 0 }

  func hasRoom(for verdicts: String) -> Bool { look.columns(of: verdicts) + 2 <= verdictWidth }

  var titles: Line {
    line(weight: "weight", value: "worth", counts: "counts", verdicts: verdictWidth > 0 ? "says" : "", role: .dim)
  }

  /// - Parameter role: the style of what counts.
  func line(
    weight: String = "", value: String, counts: String, verdicts: String = "", role: Style.Meaning = .figure
  ) -> Line {
    let weight = Line.cell(weight, .dim, columns: showsWeight ? 7 : 0, aligned: .right, in: look)
    let value = Line.cell(value, .dim, columns: 7, aligned: .right, in: look)
    let counts = Line.cell(counts, role, columns: 8, aligned: .right, in: look)
    return weight + value + counts + Line.cell("  " + verdicts, .dim, columns: verdictWidth, in: look)
  }
}

extension Fraction {
  /// With one decimal, as points are shown.
  fileprivate var tenths: String { text(places: 1) }
}
