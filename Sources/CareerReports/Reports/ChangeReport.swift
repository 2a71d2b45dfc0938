import CareerModel
import CareerPages

/// What a command changed in the profile, and the matches that moved with it.
public struct ChangeReport: Report {
  private let edit: ProfileEdit
  private let before: PageContext
  private let after: PageContext

  /// - Parameter edit: what was done; without changes when everything was so already.
  public init(_ edit: ProfileEdit, before: PageContext, after: PageContext) {
    self.edit = edit
    self.before = before
    self.after = after
  }

  public var json: JSONValue {
    .object([
      "changed": edit.changes.flatMap(objects),
      "matches": moved.map { move in
        JSONValue.object(["role": after.catalogue.roles[move.role].id, "before": move.before, "after": move.after])
      },
    ])
  }

  /// The roles whose displayed match is another one now; those that moved most come first, then by title.
  private var moved: [(role: Int, before: Int, after: Int)] {
    after.catalogue.roles.indices.compactMap { role in
      guard let before = before.assessments[role].match?.percent, let after = after.assessments[role].match?.percent,
        before != after
      else { return nil }
      return (role, before, after)
    }
    .sorted { left, right in
      (-abs(left.after - left.before), after.catalogue.titleRanks[left.role])
        < (-abs(right.after - right.before), after.catalogue.titleRanks[right.role])
    }
  }

  private func objects(_ change: ProfileChange) -> [JSONValue] {
    switch change {
    case .mark(let skill, let from, let to):
      [.object(["skill": skill, "name": after.names(of: [skill]).first, "before": from, "after": to])]
    case .targets, .bookmarks, .here:
      RoleSetting.settings(of: change).map { setting in
        .object([
          "role": setting.role, "title": after.catalogue.role(setting.role)?.title, "as": setting.kind.rawValue,
          "before": !setting.isSet, "after": setting.isSet,
        ])
      }
    case .log(let old, let new):
      LoggedStudy.all(from: old, to: new, in: after).map { study in
        .object([
          "skill": study.skill, "name": study.name, "hours": HoursRange.hours(study.minutes), "on": study.day,
          "before": HoursRange.hours(before.profile.minutesLogged(for: study.skill)),
          "after": HoursRange.hours(after.profile.minutesLogged(for: study.skill)),
        ])
      }
    case .correction(let pair, let from, let to):
      [
        .object([
          "skills": pair.members, "names": after.names(of: pair.members), "before": from?.rawValue,
          "after": to?.rawValue,
        ])
      ]
    case .answer(let activity, let from, let to):
      [
        .object([
          "activity": activity, "text": after.catalogue.activity(activity)?.text, "before": from?.rawValue,
          "after": to?.rawValue,
        ])
      ]
    case .markDay, .note, .evidence, .plan, .cover: []
    }
  }

  /// How many matches people are shown.
  private static let mostShown = 12

  public var page: Page {
    guard !edit.changes.isEmpty else { return Page([.paragraph("Nothing to change: that is how it was.")]) }
    var page = Page(edit.changes.flatMap(sentences).map { .paragraph($0) })
    if after.learner.pace.factor != before.learner.pace.factor {
      let (pace, own) = (after.learner.pace, after.learner.pace.factor.factorText)
      let text = pace.isOwn ? "\(own) of our estimates" : "that of the estimates again"
      page.add(.paragraph(Phrase("Pace: \(text). All hours to go and plans follow it.")))
    }
    let moved = self.moved
    guard !moved.isEmpty else { return page }
    page.add(.heading("Matches that moved"))
    page.add(
      .table(
        Table(
          [Table.Column("", isFlexible: true), Table.Column("", .right), Table.Column("", .right)],
          rows: moved.prefix(Self.mostShown).map { move in
            let difference = move.after - move.before
            return [
              Phrase(after.catalogue.roles[move.role].title), Phrase("\(move.before)% to \(move.after)%"),
              Phrase(difference > 0 ? "+\(difference)" : "\(difference)", .strong),
            ]
          })))
    if moved.count > Self.mostShown {
      page.add(.paragraph(Phrase("and \(moved.count - Self.mostShown) more; careers match lists all", .faint)))
    }
    return page
  }

  private func sentences(_ change: ProfileChange) -> [Phrase] {
    switch change {
    case .mark(let skill, _, let mark):
      [sentence(of: skill, marked: mark)]
    case .targets, .bookmarks, .here:
      RoleSetting.settings(of: change).map { setting in
        Phrase(after.catalogue.role(setting.role)?.title ?? setting.role.rawValue, .strong) + Phrase(setting.text)
      }
    case .log(let old, let new):
      LoggedStudy.all(from: old, to: new, in: after).map { Phrase($0.name, .strong) + Phrase($0.text) }
    case .correction(let pair, _, let correction):
      [
        Phrase(after.names(of: pair.members).joined(separator: " and "), .strong)
          + Phrase(correction?.sentence ?? "go by our list and by their names again")
      ]
    case .answer(let activity, _, let liking):
      [
        Phrase(after.catalogue.activity(activity)?.text ?? activity.rawValue, .strong)
          .joined(": \(liking?.text ?? "not answered")")
      ]
    case .markDay, .note, .evidence, .plan, .cover: []
    }
  }

  private func sentence(of skill: Skill.ID, marked mark: Mark?) -> Phrase {
    let name = Phrase(after.names(of: [skill]).joined(), .strong)
    switch mark {
    case .have: return name + Phrase("ticked")
    case .learning: return name.joined(": learning")
    case .unwanted: return name.joined(": \(Notice.unwanted)")
    case nil:
      let isHeld = after.catalogue.skillPosition(skill).map(after.learner.heldSkills.holds) ?? false
      return name + Phrase(isHeld ? Notice.stillImplied : "cleared")
    }
  }
}

extension SkillCorrection {
  fileprivate var sentence: String {
    switch self {
    case .same: "count as the same skill"
    case .different: "count as different skills"
    }
  }
}
