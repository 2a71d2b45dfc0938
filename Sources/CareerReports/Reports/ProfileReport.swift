import CareerModel
import CareerPages

/// What a person has told the program of themselves, of skills and of roles, to read and to keep.
///
/// How they plan stands in the `PlanReport`, and which skills they hold for the same in the `SameReport`.
public struct ProfileReport: ListReport {
  private let context: PageContext
  private let name: String
  private let unknown: [Skill.ID]

  /// - Parameters:
  ///   - name: that of the profile.
  ///   - unknown: marked skills that no dataset has.
  public init(_ context: PageContext, name: String, unknown: [Skill.ID] = []) {
    self.context = context
    self.unknown = unknown
    self.name = name
  }

  private var profile: Profile { context.profile }
  private var catalogue: Catalogue { context.catalogue }

  private var skills: [Skill.ID] { profile.namedSkills }
  private var notedRoles: [Role.ID] { profile.notedRoles }

  public var json: JSONValue {
    .object([
      "profile": name, "here": profile.here, "bookmarks": profile.bookmarks,
      "targets": profile.targets.map { JSONValue.object(["role": $0.role, "weight": $0.weight]) },
      "skills": skills.map { skill in
        JSONValue.object([
          "skill": skill, "name": catalogue.skill(skill)?.name, "mark": profile.marks[skill],
          "on": profile.markDays[skill], "note": profile.notes[.skill(skill)],
          "evidence": profile.evidence[.skill(skill)],
        ])
      },
      "roles": notedRoles.map { role in
        JSONValue.object([
          "role": role, "title": catalogue.role(role)?.title, "note": profile.notes[.role(role)],
          "evidence": profile.evidence[.role(role)],
        ])
      },
      "log": profile.log.map { entry in
        JSONValue.object(["skill": entry.skill, "hours": HoursRange.hours(entry.minutes), "on": entry.day])
      },
      "interests": answers.answered == 0 ? nil : answers,
      "answers": profile.answers.isEmpty ? nil : answered.map(\.json),
      "handout": profile.cover == HandoutCover() ? nil : profile.cover.json,
      "attributions": attributions.json,
    ])
  }

  private var answers: InterestAnswers { profile.interests(in: catalogue) }

  /// Activities with their answers, by id; without a text those that the questionnaire does not ask about.
  private var answered: [Answered] {
    profile.answers.sorted { $0.key < $1.key }.map { id, liking in
      Answered(id: id, text: catalogue.activity(id)?.text, liking: liking)
    }
  }

  private struct Answered {
    let id: Activity.ID
    let text: String?
    let liking: Liking

    var json: JSONValue { .object(["activity": id, "text": text, "answer": liking.rawValue]) }
  }

  /// Of the taxonomies that roles and skills are named from.
  private var attributions: Attributions {
    let datasets =
      profile.namedRoles.compactMap(catalogue.rolePosition).map(catalogue.dataset(ofRole:))
      + skills.compactMap(catalogue.skillPosition).map(catalogue.dataset(ofSkill:))
    return Attributions(ofDatasets: datasets, in: catalogue)
  }

  private func title(_ role: Role.ID) -> String { catalogue.role(role)?.title ?? role.rawValue }

  public var page: Page {
    var page = Page([.title("Profile" + .note(name))])
    let facts = [
      ("Here", profile.here.map { [$0] } ?? []), ("Target", profile.targets.map(\.role)),
      ("Bookmarks", profile.bookmarks),
    ]
    page.add(facts.filter { !$0.1.isEmpty }.map { .fact($0, Phrase($1.map(title).joined(separator: ", "))) })
    if answers.answered > 0 {
      let scores = answers.scores.strongestFirst.map { "\($0.interest.title) \(answers.text(of: $0.interest))" }.joined(
        separator: ", ")
      page.add(.fact(InterestsPage.title, Phrase("\(scores); \(answers.progressText)")))
    }
    let (name, words) = (profile.cover.name, profile.cover.words)
    if !name.isEmpty { page.add(.fact("Handout for", Phrase(name))) }
    if !words.isEmpty { page.add(.fact("Its words", Phrase(words))) }
    if !skills.isEmpty { page.add(.table(table)) }
    if let note = Notice.unknownMarks(unknown, marks: profile.marks) { page.add(.paragraph(Phrase(note, .faint))) }
    for role in notedRoles {
      page.add(.heading(Phrase(title(role))))
      page.add(notes(on: .role(role)).map { .bullet(Phrase($0)) })
    }
    page.add(attributions.blocks)
    if skills.isEmpty, profile == Profile() { page.add(.paragraph("Nothing has been said yet.")) }
    return page
  }

  private func notes(on subject: Subject) -> [String] {
    [profile.notes[subject]].compactMap(\.self) + (profile.evidence[subject] ?? [])
  }

  private var table: Table {
    Table(
      [
        Table.Column("Skill", isFlexible: true), Table.Column("Mark"), Table.Column("Since", .right),
        Table.Column("Logged", .right), Table.Column("Notes and evidence", isFlexible: true),
      ],
      rows: skills.map { skill in
        let minutes = profile.minutesLogged(for: skill)
        return [
          Phrase(catalogue.name(of: skill)), Phrase(profile.marks[skill]?.text ?? ""),
          Phrase(profile.markDays[skill]?.briefText ?? ""),
          Phrase(minutes == 0 ? "" : StudyTime.text(minutes: minutes)),
          Phrase(notes(on: .skill(skill)).joined(separator: " · ")),
        ]
      })
  }

  /// A line for each skill, then one for each role, each entry of the log and each answer about interests.
  public var records: Records {
    Records(
      columns: [
        "skill", "name", "mark", "since", "hoursLogged", "note", "evidence", "role", "as", "weight", "on", "hours",
        "activity", "answer",
      ],
      rows: skills.map(row) + profile.namedRoles.map(row) + profile.log.map(row) + answered.map(row),
      attributions: attributions)
  }

  private func row(of skill: Skill.ID) -> [String?] {
    let minutes = profile.minutesLogged(for: skill)
    return [
      skill.rawValue, catalogue.skill(skill)?.name, profile.marks[skill]?.rawValue,
      profile.markDays[skill]?.description, minutes == 0 ? nil : HoursRange.hours(minutes).text(),
      profile.notes[.skill(skill)], profile.evidence[.skill(skill)].map(Records.list), nil, nil, nil, nil, nil, nil,
      nil,
    ]
  }

  private func row(of role: Role.ID) -> [String?] {
    let target = profile.targets.first { $0.role == role }
    let settings = [
      profile.here == role ? "here" : nil, target == nil ? nil : "target",
      profile.bookmarks.contains(role) ? "bookmark" : nil,
    ]
    return [
      nil, catalogue.role(role)?.title, nil, nil, nil, profile.notes[.role(role)],
      profile.evidence[.role(role)].map(Records.list), role.rawValue, Records.list(settings.compactMap(\.self)),
      target.map { "\($0.weight)" }, nil, nil, nil, nil,
    ]
  }

  private func row(of entry: StudyEntry) -> [String?] {
    [entry.skill.rawValue, catalogue.skill(entry.skill)?.name] + Array(repeating: nil, count: 8)
      + [entry.day, HoursRange.hours(entry.minutes).text(), nil, nil]
  }

  private func row(of answered: Answered) -> [String?] {
    [nil, answered.text] + Array(repeating: nil, count: 10) + [answered.id.rawValue, "\(answered.liking.rawValue)"]
  }
}
