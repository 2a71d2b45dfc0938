import CareerModel
import CareerPages

/// Which skills are the same in several datasets, and why: all of them, those with one skill, or two and their link.
public struct SameReport: ListReport {
  private let context: PageContext
  private let classes: [SkillClass]
  private let subject: Subject

  private enum Subject { case all, skill(Skill.ID), pair(SkillPair) }

  /// - Parameters:
  ///   - context: where all the skills are.
  ///   - skill: the skill whose class it is; nil for all classes.
  public init(_ context: PageContext, skill: Skill.ID? = nil) {
    self.context = context
    let equality = context.equality
    let all = equality.classes.map { (name: TextFolding.fold(Self.title(of: $0, in: context)), group: $0) }
    classes =
      skill.map { [equality.skillClass(of: $0)].compactMap(\.self) } ?? all.sorted { $0.name < $1.name }.map(\.group)
    subject = skill.map(Subject.skill) ?? .all
  }

  /// Whether two skills are the same, and why.
  public init(_ context: PageContext, pair: SkillPair) {
    self.context = context
    classes = context.equality.isSame(pair) ? [context.equality.skillClass(of: pair.first)].compactMap(\.self) : []
    subject = .pair(pair)
  }

  private func name(_ skill: Skill.ID) -> String { context.name(of: skill) }

  /// The members of a class by dataset, our own first.
  private static func members(of group: SkillClass, in context: PageContext) -> [Skill.ID] {
    func place(_ skill: Skill.ID) -> Int { context.catalogue.skillPosition(skill) ?? .max }
    return group.members.sorted { place($0) < place($1) }
  }

  /// What a class is called in the first dataset that has it.
  private static func title(of group: SkillClass, in context: PageContext) -> String {
    members(of: group, in: context).first.map(context.name) ?? ""
  }

  /// Where a skill is from; nil where no dataset that is loaded has it.
  private func dataset(_ skill: Skill.ID) -> Dataset? {
    context.catalogue.skillPosition(skill).map(context.catalogue.dataset(ofSkill:))
  }

  /// What the person said, by pair.
  private var corrections: [(pair: SkillPair, correction: SkillCorrection)] {
    let all = context.profile.corrections.sorted { $0.key < $1.key }.map { (pair: $0.key, correction: $0.value) }
    return switch subject {
    case .all: all
    case .skill(let skill): all.filter { $0.pair.members.contains(skill) }
    case .pair(let pair): all.filter { $0.pair == pair }
    }
  }

  /// Of the taxonomies that skills are named from.
  private var attributions: Attributions {
    Attributions(ofDatasets: classes.flatMap(\.members).compactMap(dataset), in: context.catalogue)
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
      "attributions": attributions.json,
    ])
  }

  private func object(_ skill: Skill.ID) -> JSONValue {
    .object([
      "id": skill, "name": name(skill), "source": dataset(skill)?.rawValue, "mark": context.marks[skill],
    ])
  }

  private func object(_ link: SkillLink) -> JSONValue {
    .object(["skills": link.pair.members, "why": link.reason.rawValue])
  }

  /// What holds a class together; of a pair that was asked for, what leads from one to the other.
  private func links(of group: SkillClass) -> [SkillLink] {
    if case .pair(let pair) = subject { context.equality.reasons(for: pair) } else { group.links }
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
    page.add(attributions.blocks)
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

  private func described(_ skill: Skill.ID) -> String { "\(name(skill)) (\(dataset(skill)?.title ?? skill.rawValue))" }

  private func rows(of group: SkillClass) -> [[Phrase]] {
    let links = links(of: group)
    let linked = Set(links.flatMap(\.pair.members))
    return Self.members(of: group, in: context).filter(linked.contains).map { skill in
      let reasons = Set(links.filter { $0.pair.members.contains(skill) }.map(\.reason))
      let why = SkillLink.Reason.allCases.filter(reasons.contains).map(\.text)
      return [
        Phrase(name(skill)), Phrase(dataset(skill)?.title ?? "gone", .faint), Phrase(skill.rawValue, .faint),
        Phrase(context.marks[skill]?.text ?? ""), Phrase(why.joined(separator: ", "), .faint),
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
            "\(index + 1)", skill.rawValue, name(skill), dataset(skill)?.rawValue,
            context.marks[skill]?.rawValue,
          ]
        }
      }, attributions: attributions)
  }
}
