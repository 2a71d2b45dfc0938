import Canvas
import CareerModel

/// The pieces by which a role shows in lists, trees and texts.
enum RoleLine {
  /// The title with what the person said of the role: target, bookmark, here.
  static func title(of role: Role, in state: State) -> Line {
    var line = Line(role.title)
    if state.profile.target == role.id { line += Line(" ◆ target", .accent) }
    if state.profile.here == role.id { line += Line(" ● here", .accent) }
    if state.profile.bookmarks.contains(role.id) { line += Line(" ★", .accent) }
    return line
  }

  /// "about 45 h   0 of 7 ticked": what there is to say while nothing is ticked.
  static func untouched(_ standing: Standing, width: Int, in look: Look) -> Line {
    let isWide = width >= 64
    let all = standing.match.map { $0.essential.of + $0.advantage.of }
    let count = all.map { "0 of \($0)" + (isWide ? " ticked" : "") } ?? "asks for nothing"
    let toGo = standing.toGo
    let hours = isWide && toGo.hours != .zero ? toGo.hours.text : toGo.briefText
    return Line.cell(hours, columns: isWide ? 12 : 8, aligned: .right, in: look)
      + Line.cell(count, .dim, columns: isWide ? 18 : 9, aligned: .right, in: look)
  }

  /// The few lines that make somebody want to read on: what it is, what it asks for, what it pays.
  static func preview(of role: Role, in catalogue: Catalogue, width: Int, look: Look) -> [Line] {
    let summary = role.summary.first.map { Line($0.text).wrapped(to: width, in: look).prefix(2) } ?? []
    let asked = role.requirements.filter { $0.strength == .essential }.prefix(8).compactMap {
      $0.options.first.flatMap(catalogue.skill)?.name
    }
    let pay = PayHeadline(of: role, in: catalogue).map { "\($0.text), \($0.figure.asAt)" }
    return summary + [
      Line("Asks for  ", .dim) + Line(asked.joined(separator: ", ")),
      Line("Pay       ", .dim) + Line(pay ?? Notice.noPay),
    ]
  }

  /// "59% +7 ██████░░░░": the match, what the last change did to it, and its gauge.
  static func standing(of role: Role, in state: State, gaugeWidth: Int) -> Line {
    guard let standing = state.standings[role.id], let match = standing.match else { return Line("no match", .dim) }
    let line =
      change(of: role, in: state) + Line.cell("\(match.percent)%", columns: 4, aligned: .right, in: state.look)
    return gaugeWidth > 0 ? line + Line(" ") + gauge(standing, width: gaugeWidth, in: state) : line
  }

  /// "+7 " while the last change moved the match.
  static func change(of role: Role, in state: State) -> Line {
    let gain = state.gainOfLastChange(for: role.id)
    return gain == 0 ? Line() : Line(gain > 0 ? "+\(gain) " : "\(gain) ", gain > 0 ? .gain : .loss)
  }

  /// The match, and in a lighter segment what learning will bring.
  static func gauge(_ standing: Standing, width: Int, in state: State) -> Line {
    let held = standing.match?.percent ?? 0
    let learned = standing.matchWhenLearned?.percent ?? held
    return Gauge(held: held, learning: learned - held, of: 100).line(width: width, in: state.look)
  }
}
