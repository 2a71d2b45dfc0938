import CareerModel
import CareerPages

/// What is handed over about a person: what they can do, roles side by side, the target, what is missing, the plan.
public struct HandoutReport: Report {
  private let context: PageContext
  private let plan: Plan
  /// By position: those that are told of one by one, then the others, as many as can be compared.
  private let roles: [Int]
  private let today: Day

  /// - Parameters:
  ///   - others: roles to set beside the targets; the first is the target where none is set.
  ///   - today: the day in the person's own calendar.
  public init(_ context: PageContext, comparing others: [Role.ID], today: Day) {
    let (profile, catalogue) = (context.profile, context.catalogue)
    let targets = profile.targets.isEmpty ? others.prefix(1).map { Target(role: $0) } : catalogue.targets(of: profile)
    plan = Plan(for: targets, learner: context.learner, settings: profile.plan, today: today)
    var seen: Set<Int> = []
    let known = plan.told(of: profile, in: catalogue) + others.compactMap(catalogue.rolePosition)
    roles = Array(known.filter { seen.insert($0).inserted }.prefix(RoleComparison.sizes.upperBound))
    self.context = context
    self.today = today
  }

  private var catalogue: Catalogue { context.catalogue }
  private var profile: Profile { context.profile }

  public var emptyText: String? {
    roles.isEmpty && !profile.marks.values.contains(.have) ? HandoutPage.nothingToSay : nil
  }

  public var hasHours: Bool { (roles + plan.targets.map(\.role)).contains { !context.isOfTaxonomy($0) } }

  public var page: Page { HandoutPage(in: context, plan: plan, comparing: roles, today: today).document }

  /// What a file of it is called, without its ending: "handout-noor-ahmed".
  public var fileName: String {
    (["handout"] + profile.cover.name.fileWords).joined(separator: "-")
  }

  public var json: JSONValue {
    let target = catalogue.goal(of: profile).flatMap(catalogue.rolePosition) ?? plan.targets.first?.role
    let cover = profile.cover
    return .object([
      "person": cover.name.isEmpty ? nil : cover.name, "date": cover.day ?? today,
      "words": cover.words.isEmpty ? nil : cover.words, "marks": profile.marks.keys.sorted().map(mark),
      "roles": roles.map(context.whole),
      "target": profile.targets.isEmpty ? nil : target.map { catalogue.roles[$0].id },
      "gap": target.map { GapReport(context, role: $0).json },
      "plan": plan.targets.isEmpty ? nil : PlanReport(context, plan: plan).json, "tutors": tutors,
      "notes": notes, "sources": page.sources.compactMap(catalogue.source).map(\.json),
    ])
  }

  private func mark(_ skill: Skill.ID) -> JSONValue {
    .object([
      "skill": skill, "name": catalogue.skill(skill)?.name, "mark": profile.marks[skill],
      "on": profile.markDays[skill],
    ])
  }

  private var tutors: [JSONValue] {
    plan.affordableTutors(for: context.learner).map { tutor, cost in tutor.json.adding(["forPlan": cost]) }
  }

  private var notes: [JSONValue] {
    let roles = profile.notedRoles.map { role in
      note(on: .role(role)).adding(["role": role, "name": catalogue.role(role)?.title])
    }
    let skills = profile.notedSkills.map { skill in
      note(on: .skill(skill)).adding(["skill": skill, "name": catalogue.skill(skill)?.name])
    }
    return roles + skills
  }

  private func note(on subject: Subject) -> JSONValue {
    .object(["note": profile.notes[subject], "evidence": profile.evidence[subject]])
  }
}

extension String {
  /// Its letters and figures as the words of a file's name.
  var fileWords: [String] {
    TextFolding.fold(self).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
  }
}

extension HandoutCover: JSONConvertible {
  public var json: JSONValue {
    .object(["person": name.isEmpty ? nil : name, "date": day, "words": words.isEmpty ? nil : words])
  }
}
