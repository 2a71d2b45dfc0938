import Canvas
import CareerModel

/// One bundle: what is in it, what it takes, and which roles it lifts or brings near.
struct BestNextDetail {
  let value: LearningValue
  let state: State
  private var catalogue: Catalogue { state.catalogue }
  let width: Int

  private var skill: Skill { catalogue.skills[value.bundle.skill] }

  var detail: Detail {
    var detail = Detail(width: width, look: state.look)
    detail.add(Line(skill.name, .strong))
    detail.add(Line("\(skill.kind.rawValue) · \(skill.group.title)", .dim))
    detail.space()
    detail.add(text: skill.about)
    addWorth(to: &detail)
    addBundle(to: &detail)
    addLifts(to: &detail)
    addBrought(to: &detail)
    return detail
  }

  private func addWorth(to detail: inout Detail) {
    detail.space()
    let perHour = value.perHourText.map { ", \($0) an hour" } ?? ""
    detail.add(Line("Worth  ", .dim) + Line("+\(value.gain)", .gain) + Line(perHour))
    detail.add(Line("Study  ", .dim) + Line(value.studyText(in: catalogue)))
    let unknown = value.bundle.toGo.hours == .zero ? [] : value.bundle.toGo.unknown
    for position in unknown { detail.add(text: "+ " + catalogue.skills[position].name, after: "       ") }
  }

  /// The skills in study order, the one that it leads to last.
  private func addBundle(to detail: inout Detail) {
    detail.heading("In the bundle", note: value.bundle.prerequisites.isEmpty ? "" : "in this order")
    for position in value.bundle.toGo.missing {
      let skill = catalogue.skills[position]
      let hours = skill.briefText(of: state.assessments.learner.pace.rest(of: position))
      detail.add(SkillLine.named(skill, in: state), Line(hours, .dim), to: .skill(skill.id))
    }
  }

  private func addLifts(to detail: inout Detail) {
    detail.heading("Ticking it lifts")
    for lift in value.lifts {
      let role = catalogue.roles[lift.role]
      let now = state.assessments[lift.role].match?.percent ?? 0
      let right =
        Line("\(now)% to \(now + lift.gain)%", .dim)
        + Line.cell("+\(lift.gain)", .gain, columns: 5, aligned: .right, in: state.look)
      detail.add(Line(role.title), right, to: .role(role.id))
    }
  }

  private func addBrought(to detail: inout Detail) {
    guard !value.brought.isEmpty else { return }
    detail.heading("Brings within two essentials")
    for position in value.brought {
      let role = catalogue.roles[position]
      let missing = state.assessments[position].match?.missingEssentials ?? 0
      detail.add(Line(role.title), Line("\(missing) missing now", .dim), to: .role(role.id))
    }
  }
}
