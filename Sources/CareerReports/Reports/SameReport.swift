import CareerModel

/// Which skills are the same in several sources, and why: all of them, those with one skill, or two and their link.
public struct SameReport: ListReport {
  private let situation: Situation
  private let classes: [SkillClass]
  private let subject: Subject

  private enum Subject { case all, skill(Skill.ID), pair(SkillPair) }

  /// - Parameters:
  ///   - situation: where all the skills are.
  ///   - skill: the skill whose class it is; nil for all classes.
  public init(_ situation: Situation, skill: Skill.ID? = nil) {
    self.situation = situation
    let equality = situation.equality
    let all = equality.classes.map { (name: TextFolding.fold(Self.title(of: $0, in: situation)), group: $0) }
    classes =
      skill.map { [equality.skillClass(of: $0)].compactMap(\.self) } ?? all.sorted { $0.name < $1.name }.map(\.group)
    subject = skill.map(Subject.skill) ?? .all
  }

  /// Whether two skills are the same, and why.
  public init(_ situation: Situation, pair: SkillPair) {
    self.situation = situation
    classes = situation.equality.isSame(pair) ? [situation.equality.skillClass(of: pair.first)].compactMap(\.self) : []
    subject = .pair(pair)
  }

  private func name(_ skill: Skill.ID) -> String { situation.name(of: skill) }

  /// The members of a class by source, our own first.
  private static func members(of group: SkillClass, in situation: Situation) -> [Skill.ID] {
    func place(_ skill: Skill.ID) -> Int { situation.catalogue.skillPosition(skill) ?? .max }
    return group.members.sorted { place($0) < place($1) }
  }

  /// What a class is called in the first source that has it.
  private static func title(of group: SkillClass, in situation: Situation) -> String {
    members(of: group, in: situation).first.map(situation.name) ?? ""
  }

  /// Where a skill is from; nil where no source that is loaded has it.
  private func origin(_ skill: Skill.ID) -> CatalogueOrigin? {
    situation.catalogue.skillPosition(skill).map(situation.catalogue.origin(ofSkill:))
  }

  /// What the person said, by pair.
  private var corrections: [(pair: SkillPair, correction: SkillCorrection)] {
    let all = situation.profile.corrections.sorted { $0.key < $1.key }.map { (pair: $0.key, correction: $0.value) }
    return switch subject {
    case .all: all
    case .skill(let skill): all.filter { $0.pair.members.contains(skill) }
    case .pair(let pair): all.filter { $0.pair == pair }
    }
  }

  public var emptyText: String? {
    guard classes.isEmpty, corrections.isEmpty else { return nil }
    switch subject {
    case .all: return "Nothing is the same: that takes several sources. `careers import` brings more."
    case .skill(let skill): return "Nothing else is the same as \(name(skill))."
    case .pair(let pair):
      return "\(pair.members.map(name).joined(separator: " and ")) are not the same. `--is-same` says that they are."
    }
  }

  public var json: JSONValue {
    .object([
      "classes": classes.map { group in
        JSONValue.object(["skills": group.members.map(object), "links": links(of: group).map(object)])
      },
      "corrections": corrections.map { entry in
        JSONValue.object(["skills": entry.pair.members, "as": entry.correction.rawValue])
      },
    ])
  }

  private func object(_ skill: Skill.ID) -> JSONValue {
    .object([
      "id": skill, "name": name(skill), "source": origin(skill)?.rawValue, "mark": situation.marks[skill],
    ])
  }

  private func object(_ link: SkillLink) -> JSONValue {
    .object(["skills": link.pair.members, "why": link.reason.rawValue])
  }

  /// What holds a class together; of a pair that was asked for, what leads from one to the other.
  private func links(of group: SkillClass) -> [SkillLink] {
    if case .pair(let pair) = subject { situation.equality.reasons(for: pair) } else { group.links }
  }

  public var page: Page {
    var page = Page([.title(title)])
    if !classes.isEmpty {
      page.add(
        .table(
          Table(
            [
              Table.Column("Skill", isFlexible: true), Table.Column("Source"), Table.Column("Id", leastPageWidth: 100),
              Table.Column("Mark"), Table.Column("Why"),
            ],
            sections: classes.map { Table.Section(rows: rows(of: $0)) })))
    }
    if !corrections.isEmpty {
      page.add(.heading("What you said"))
      page.add(
        corrections.map { entry in
          let word = entry.correction == .same ? "the same" : "not the same"
          return .bullet(Phrase("\(entry.pair.members.map(described).joined(separator: " and ")) are \(word)"))
        })
    }
    page.add(.paragraph(Phrase(hint, .faint)))
    return page
  }

  /// What can be done about it.
  private var hint: String {
    if case .pair = subject, classes.isEmpty {
      return "A tick on one says nothing of the other. `careers same SKILL OTHER --forget` takes back what you said."
    }
    return "A tick on one counts for all. `careers same SKILL OTHER --is-not` takes two apart."
  }

  private var title: Phrase {
    switch subject {
    case .all: "The same in several sources" + .note(classes.count.of("skill"))
    case .skill(let skill): Phrase("The same as \(name(skill))")
    case .pair(let pair): Phrase(pair.members.map(described).joined(separator: " and "))
    }
  }

  private func described(_ skill: Skill.ID) -> String { "\(name(skill)) (\(origin(skill)?.title ?? skill.rawValue))" }

  private func rows(of group: SkillClass) -> [[Phrase]] {
    let links = links(of: group)
    let linked = Set(links.flatMap(\.pair.members))
    return Self.members(of: group, in: situation).filter(linked.contains).map { skill in
      let reasons = Set(links.filter { $0.pair.members.contains(skill) }.map(\.reason))
      let why = SkillLink.Reason.allCases.filter(reasons.contains).map(\.text)
      return [
        Phrase(name(skill)), Phrase(origin(skill)?.title ?? "gone", .faint), Phrase(skill.rawValue, .faint),
        Phrase(situation.marks[skill]?.text ?? ""), Phrase(why.joined(separator: ", "), .faint),
      ]
    }
  }

  /// A line for each skill, with the number of its class.
  public var records: Records {
    Records(
      columns: ["class", "id", "name", "source", "mark"],
      rows: classes.enumerated().flatMap { index, group in
        group.members.map { skill in
          [
            "\(index + 1)", skill.rawValue, name(skill), origin(skill)?.rawValue,
            situation.marks[skill]?.rawValue,
          ]
        }
      })
  }
}
