import Canvas
import CareerModel
import CareerPages

/// A role of a taxonomy in a list by fit: its place, its title, where it stands in its source, and its fit.
enum FitLine {
  private static let rankColumns = 6
  private static let fitColumns = 5

  /// "41%" with the place before the title, which roles of the same per cent share.
  static func row(of role: Role, at position: Int, in state: State, width: Int) -> ListRow {
    let rank = state.assessments.fitPlace(of: position)?.rank.grouped ?? ""
    let lead =
      showsRank(width) ? Line.cell(rank + " ", .dim, columns: rankColumns, aligned: .right, in: state.look) : Line()
    return RoleLine.row(
      of: role, after: lead, facts: facts(of: role, at: position, in: state, width: width), in: state, width: width)
  }

  /// What stands over such rows.
  static func heads(in state: State, width: Int) -> Line {
    let lead =
      showsRank(width) ? Line.cell("place ", .dim, columns: rankColumns, aligned: .right, in: state.look) : Line()
    let place = state.catalogue.traits.hasPreparation ? "zone" : "group"
    let facts =
      Line.cell("  " + place, .dim, columns: placeColumns(of: state.dataset, width), in: state.look)
      + Line.cell("fit", .dim, columns: fitColumns, aligned: .right, in: state.look)
    return Line.spread(.blank(RoleLine.markColumns) + lead, facts, width: width, in: state.look)
  }

  private static func facts(of role: Role, at position: Int, in state: State, width: Int) -> Line {
    let dataset = state.catalogue.dataset(ofRole: position)
    guard let fit = state.assessments.fit(of: position) else {
      return Line(state.pageContext.fitText(of: position) ?? "", .dim)
    }
    // Among figures of other kinds, where no head does, each says what it is.
    let isJoined = state.catalogue.traits.isJoined
    let name = isJoined ? Line(" fit", .dim) : Line()
    let zone = isJoined ? nil : role.preparation.map { "\($0.rank)" }
    return Line.cell(
      "  " + (zone ?? state.catalogue.place(ofRole: position)), .dim, columns: placeColumns(of: dataset, width),
      in: state.look)
      + change(at: position, in: state) + name
      + Line.cell("\(fit.percent)%", columns: fitColumns, aligned: .right, in: state.look)
  }

  /// "↑7" while the last change moved the fit: behind a zone a bare "-1" would be taken off it.
  private static func change(at position: Int, in state: State) -> Line {
    let gain = state.gainOfFit(forRoleAt: position)
    return gain == 0
      ? Line()
      : Line(
        " \(state.look[gain > 0 ? .arrowUp : .arrowDown])\(abs(gain))", gain > 0 ? .gain : .loss)
  }

  private static func showsRank(_ width: Int) -> Bool { width >= 40 }

  /// The room for a zone is the same everywhere; names of groups take what there is.
  private static func placeColumns(of dataset: Dataset, _ width: Int) -> Int {
    if width < 40 { return 0 }
    return dataset.traits.hasPreparation ? 8 : width < 44 ? 0 : width < 72 ? 15 : 28
  }
}
