import Canvas
import CareerModel
import CareerPages

/// What stands behind the title in a list of roles by match: how much is held, what is to go, and the level or source.
struct RoleColumns {
  let state: State
  /// Of a row.
  let width: Int

  private static let percent = 4
  private static let hours = "1,234 h".count + 1
  private static let rest = " + no hours".count
  /// Of both together, where there is little room.
  private static let hoursAndRest = "1,234 h + years".count
  private static let ticked = 10
  private static let place = 12

  private var catalogue: Catalogue { state.catalogue }
  private var bar: Int { width >= 67 ? 10 : width >= 58 ? 6 : 0 }
  private var isNarrow: Bool { width < 46 }
  /// Whether nothing is ticked, so that no match tells roles apart.
  private var isUntouched: Bool { state.assessments.learner.heldSkills.isEmpty }

  var heads: Line {
    let toGo =
      !catalogue.hasHours
      ? Line()
      : isNarrow
        ? cell("to go", Self.hoursAndRest)
        : cell("to go", Self.hours) + Line.cell(" + no hours", .dim, columns: Self.rest, in: state.look)
    let match = cell("match", Self.percent + 1) + .blank(bar > 0 ? bar + 1 : 0)
    let facts = isUntouched ? toGo + ticked("ticked") : match + toGo
    return Line.spread(
      Line(), facts + place(catalogue.traits.isJoined ? "source" : "level"), width: width, in: state.look)
  }

  /// "24% ━━╸─────── 161 h + 1  Junior", and before it what the last change did to the match.
  func facts(of role: Role, _ assessment: Assessment) -> Line {
    guard let match = assessment.match else { return Line(assessment.briefNoMatchText, .dim) }
    let doubt = state.countsInsteadOfHours(for: role) && width >= 40 ? RoleLine.doubt(about: assessment) : nil
    let change = RoleLine.change(of: role, in: state)
    // Among roles with hours it stands in the place of these.
    let lead = catalogue.hasHours ? change : Line(doubt.map { $0 + " " } ?? "", .dim) + change
    let toGo = catalogue.hasHours ? doubt.map { cell($0, toGoColumns) } ?? toGo(assessment) : Line()
    let place = place(catalogue.traits.isJoined ? catalogue.dataset(ofRoleID: role.id).title : role.grade)
    if isUntouched {
      return lead + toGo + ticked("0 of \(match.essential.of + match.advantage.of)") + place
    }
    let percent = Line.cell("\(match.percent)%", columns: Self.percent, aligned: .right, in: state.look)
    let gauge = bar > 0 ? Line(" ") + RoleLine.gauge(assessment, width: bar, in: state) : Line()
    return lead + percent + gauge + toGo + place
  }

  private var toGoColumns: Int { isNarrow ? Self.hoursAndRest : Self.hours + Self.rest }

  private func toGo(_ assessment: Assessment) -> Line {
    let toGo = assessment.toGo
    guard !isNarrow else {
      return Line.cell(toGo.briefText, .figure, columns: Self.hoursAndRest, aligned: .right, in: state.look)
    }
    return Line.cell(toGo.briefHours, .figure, columns: Self.hours, aligned: .right, in: state.look)
      + Line.cell(" " + toGo.briefRest, .dim, columns: Self.rest, in: state.look)
  }

  /// How much of what is asked for is ticked, where the title keeps room.
  private func ticked(_ text: String) -> Line { isNarrow ? Line() : cell(text, Self.ticked) }

  /// The level of a role, or its source among several, where there is room.
  private func place(_ text: String) -> Line {
    guard width >= 74, catalogue.traits.hasLevels || catalogue.traits.isJoined else { return Line() }
    return Line.cell("  " + text, .dim, columns: Self.place, in: state.look)
  }

  private func cell(_ text: String, _ columns: Int) -> Line {
    Line.cell(text, .dim, columns: columns, aligned: .right, in: state.look)
  }
}
