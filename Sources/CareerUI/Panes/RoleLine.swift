import Canvas
import CareerModel
import CareerPages

/// The pieces by which a role shows in lists, trees and texts.
enum RoleLine {
  /// The title with what the person said of the role: target, here, bookmark.
  ///
  /// Where there is no room the title is cut and not these.
  static func title(of role: Role, in state: State, width: Int) -> Line {
    let marks = marks(of: role, in: state, after: " ")
    return Line(role.title).truncated(to: max(1, width - marks.columns(in: state.look)), in: state.look) + marks
  }

  /// "◆ target ● here ★": what the person said of the role.
  static func marks(of role: Role, in state: State) -> Line {
    let said = state.profile.remarks(on: role.id, in: state.catalogue)
    return said.isEmpty ? Line() : Line(said, .accent)
  }

  /// The same set apart from what stands before it; nothing where the person said nothing.
  static func marks(of role: Role, in state: State, after space: String) -> Line {
    let marks = marks(of: role, in: state)
    return marks.spans.isEmpty ? marks : Line(space) + marks
  }

  /// "◆", "●" or "★": the most that the person said of a role, in a column of its own so that no title is cut for it.
  static func mark(of role: Role.ID, in state: State) -> Line {
    let (profile, look) = (state.profile, state.look)
    if profile.isTarget(role, in: state.catalogue) { return Line(look[.target], .mark) }
    if profile.here == role { return Line(look[.here], .mark) }
    return profile.bookmarks.contains(role) ? Line(look[.bookmark], .mark) : Line(" ")
  }

  /// The columns of a mark and the blank behind it.
  static let markColumns = 2

  /// A row of a list or a tree: the mark, the title after its branch, and the facts at the right.
  static func row(
    of role: Role, after branch: Line = Line(), facts: Line, in state: State, width: Int
  ) -> ListRow {
    // Columns with nothing in them are room for the title.
    let facts = facts.withOneLeadingBlank
    let room = width - facts.columns(in: state.look) - 1
    // Where next to nothing of the title would be seen, the facts are left out.
    let columns = (room < leastTitle ? width : room) - branch.columns(in: state.look) - markColumns
    let title = Line(role.title).truncated(to: max(1, columns), in: state.look)
    return .item(mark(of: role.id, in: state) + Line(" ") + branch + title, trailing: facts)
  }

  private static let leastTitle = 10

  /// "about 45 h and 1 by practice   0 of 7 ticked": what there is to say while nothing is ticked; the count alone in a
  /// taxonomy.
  ///
  /// - Parameter toGo: what is to go, in as many words as have room.
  static func untouched(_ role: Role, _ assessment: Assessment, toGo: String, width: Int, in state: State) -> Line {
    let look = state.look
    guard let match = assessment.match else {
      return Line(assessment.briefNoMatchText, .dim)
    }
    let isWide = width >= 64
    let count = "0 of \(match.essential.of + match.advantage.of)" + (isWide ? " ticked" : "")
    guard !state.countsInsteadOfHours(for: role) else {
      return Line(width >= 40 ? doubt(about: assessment) ?? "" : "", .dim)
        + Line.cell(count, .dim, columns: isWide ? 20 : 10, aligned: .right, in: look)
    }
    let hours = isWide && assessment.toGo.hours != .zero ? "about \(toGo)" : toGo
    return Line.cell(hours, columns: max(isWide ? 16 : 10, look.columns(of: hours)), aligned: .right, in: look)
      + Line.cell(count, .dim, columns: isWide ? 18 : 9, aligned: .right, in: look)
  }

  /// "59% +7 ━━━━━━────": the match, what the last change did to it, and its gauge.
  static func assessment(of role: Role, in state: State, gaugeWidth: Int) -> Line {
    guard let assessment = state.assessments[role.id], let match = assessment.match else {
      return Line(state.assessments[role.id]?.briefNoMatchText ?? "", .dim)
    }
    let doubt = gaugeWidth > 0 && state.countsInsteadOfHours(for: role) ? doubt(about: assessment) : nil
    let line =
      Line(doubt.map { $0 + " " } ?? "", .dim) + change(of: role, in: state)
      + Line.cell("\(match.percent)%", columns: 4, aligned: .right, in: state.look)
    return gaugeWidth > 0 ? line + Line(" ") + gauge(assessment, width: gaugeWidth, in: state) : line
  }

  /// Why the match says little, in a word or two.
  static func doubt(about assessment: Assessment) -> String? {
    assessment.toGo.unrated?.briefText ?? (assessment.isThin ? "short list" : nil)
  }

  /// "+7 " while the last change moved the match.
  static func change(of role: Role, in state: State) -> Line {
    let gain = state.gainOfLastChange(for: role.id)
    return gain == 0 ? Line() : Line(gain > 0 ? "+\(gain) " : "\(gain) ", gain > 0 ? .gain : .loss)
  }

  /// The match, and in a lighter segment what learning will bring.
  static func gauge(_ assessment: Assessment, width: Int, in state: State) -> Line {
    let held = assessment.match?.percent ?? 0
    let learned = assessment.matchWhenLearned?.percent ?? held
    return Gauge(held: held, learning: learned - held, of: 100).line(width: width, in: state.look)
  }
}

extension State {
  /// Whether a role is from a source without study hours, so that what is missing is counted instead.
  func countsInsteadOfHours(for role: Role) -> Bool { !catalogue.traits(ofRoleID: role.id).hasHours }

  /// Whether Roles lists only those of which little is missing.
  var showsNearRoles: Bool { navigation.screen == .roles && navigation.panes[.roles]?.filter[RoleFilter.near] != nil }
}
