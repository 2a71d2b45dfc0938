import Canvas
import CareerModel
import CareerPages

/// A role of a taxonomy in a list by fit: its place, its title, where it stands in its source, its match and its fit.
enum FitLine {
  private static let rankColumns = 6
  private static let fitColumns = 5
  /// Of the match with the word before it, which stands there where no head says what it is.
  private static let (matchColumns, matchName) = (7, " match")
  private static let fitName = " fit"

  /// "41%" with the place before the title, which roles of the same per cent share; the person's own job has none.
  static func row(of role: Role, at position: Int, in state: State, width: Int) -> ListRow {
    let rank = state.assessments.fitPlace(of: position)?.rank.grouped ?? ""
    let lead =
      showsRank(width) ? Line.cell(rank + " ", .dim, columns: rankColumns, aligned: .right, in: state.look) : Line()
    return RoleLine.row(
      of: role, after: lead, facts: facts(of: role, at: position, in: state, width: width), in: state, width: width)
  }

  /// What stands over such rows of a dataset.
  static func heads(of dataset: Dataset, in state: State, width: Int) -> Line {
    let lead =
      showsRank(width) ? Line.cell("place ", .dim, columns: rankColumns, aligned: .right, in: state.look) : Line()
    let isJoined = state.catalogue.traits.isJoined
    func head(_ name: String, _ columns: Int) -> Line {
      Line.cell(name, .dim, columns: columns, aligned: .right, in: state.look)
    }
    let place = dataset.traits.hasPreparation ? "zone" : "group"
    let facts =
      Line.cell("  " + place, .dim, columns: placeColumns(of: dataset, width), in: state.look)
      + (showsMatch(width, isJoined) ? head("match", matchColumns + (isJoined ? matchName.count : 0)) : Line())
      + head("fit", fitColumns + (isJoined ? fitName.count : 0))
    return Line.spread(.blank(RoleLine.markColumns) + lead, facts, width: width, in: state.look)
  }

  private static func facts(of role: Role, at position: Int, in state: State, width: Int) -> Line {
    let dataset = state.catalogue.dataset(ofRole: position)
    guard let fit = state.assessments.fit(of: position) else {
      return Line(state.pageContext.fitText(of: position) ?? "", .dim)
    }
    func percent(_ percent: Int?, _ columns: Int) -> Line {
      Line.cell(percent.map { "\($0)%" } ?? "", columns: columns, aligned: .right, in: state.look)
    }
    // Among figures of other kinds each says what it is.
    let isJoined = state.catalogue.traits.isJoined
    func name(_ text: String) -> Line { isJoined ? Line(text, .dim) : Line() }
    let zone = isJoined ? nil : role.preparation.map { "\($0.rank)" }
    let place = Line.cell(
      "  " + (zone ?? state.catalogue.place(ofRole: position)), .dim, columns: placeColumns(of: dataset, width),
      in: state.look)
    let match =
      showsMatch(width, isJoined)
      ? name(matchName) + percent(state.assessments[position].match?.percent, matchColumns) : Line()
    return place + match + change(at: position, in: state) + name(fitName) + percent(fit.percent, fitColumns)
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
  private static func showsMatch(_ width: Int, _ isJoined: Bool) -> Bool { width >= (isJoined ? 72 : 54) }

  /// The room for a zone is the same everywhere; names of groups take what there is.
  private static func placeColumns(of dataset: Dataset, _ width: Int) -> Int {
    if width < 40 { return 0 }
    return dataset.traits.hasPreparation ? 8 : width < 44 ? 0 : width < 72 ? 15 : 28
  }
}
