import CareerModel

/// A page about a person to hand over: what they can do, where they want to go, and how to get there.
public struct HandoutPage: Sendable {
  private let context: PageContext
  private let plan: Plan
  private let roles: [Int]
  private let today: Day
  private var catalogue: Catalogue { context.catalogue }
  private var profile: Profile { context.profile }

  /// - Parameters:
  ///   - plan: how to reach the targets.
  ///   - roles: those set side by side, by position.
  public init(in context: PageContext, plan: Plan, comparing roles: [Int], today: Day) {
    self.context = context
    self.plan = plan
    self.roles = roles
    self.today = today
  }

  /// What is said where it would be empty.
  public static let nothingToSay = "A handout needs a skill that is ticked, or a role to speak of."

  public var document: Page {
    let name = profile.cover.name
    var page = Page([.title(Phrase(name.isEmpty ? "A plan for work" : name)), opening])
    page.add(profile.cover.paragraphs.map { .quote(Phrase($0)) })
    page.add(strengths)
    page.add(interests)
    page.add(compared)
    page.add(plan.told(of: profile, in: catalogue).flatMap { target(catalogue.roles[$0]) + missing(for: $0) })
    page.add(planned)
    page.add(tutors)
    page.add(notes)
    return page.printed(in: catalogue, roles: roles + plan.targets.map(\.role))
  }

  /// Whether the roles of the plan are the person's targets; else they are those that were in front.
  private var isPlanned: Bool { !profile.targets.isEmpty }

  /// The date, and from where to where.
  private var opening: Page.Block {
    let here = profile.here.flatMap(catalogue.role)?.title
    let roles = isPlanned ? plan.targets.map { catalogue.roles[$0.role].title }.enumerated : ""
    let targets = plan.routeText(of: profile, in: catalogue) ?? roles
    let start = here.map { targets.isEmpty ? "now \($0)" : "from \($0)" }
    let way = [start, targets.isEmpty ? nil : "to \(targets)"].compactMap(\.self).joined(separator: " ")
    let date = (profile.cover.day ?? today).text
    return .paragraph(Phrase([date, way].filter { !$0.isEmpty }.joined(separator: " · "), .faint))
  }

  // MARK: What they can do

  private var strengths: [Page.Block] {
    var page = Page()
    let ticked = skills(marked: .have)
    let headings = Dictionary(grouping: ticked.compactMap(catalogue.skillPosition), by: catalogue.heading)
    let known = SkillGroup.allCases.map(\.title)
    for heading in known + headings.keys.filter({ !known.contains($0) }).sorted() {
      page.add(list(heading, (headings[heading] ?? []).map { catalogue.skills[$0].id }))
    }
    page.add(list("Others", ticked.filter { catalogue.skill($0) == nil }))
    page.add(list("Learning now", skills(marked: .learning)))
    return page.blocks.isEmpty ? [] : [.heading("What you can do")] + page.blocks
  }

  /// What the answers to the questionnaire come to, the strongest first; nothing before they are about all six.
  private var interests: [Page.Block] {
    let answers = profile.interests(in: catalogue)
    guard let scores = answers.comparableScores else { return [] }
    let texts = scores.strongestFirst.map { "\($0.title) \($1)" }
    return [
      .heading(Phrase(InterestsPage.title), note: Phrase("of \(answers.highest)")),
      .paragraph(Phrase(texts.joined(separator: " · "))),
    ]
  }

  private func skills(marked mark: Mark) -> [Skill.ID] { profile.marks.filter { $0.value == mark }.map(\.key) }

  /// The names of some skills in order; nothing for none.
  private func list(_ title: String, _ skills: [Skill.ID]) -> [Page.Block] {
    let known = context.names(skills.compactMap(catalogue.skillPosition), of: roles + plan.targets.map(\.role))
    let unknown = skills.filter { catalogue.skill($0) == nil }.map(\.rawValue)
    let names = (known + unknown).sorted().joined(separator: " · ")
    return names.isEmpty ? [] : [.fact(title, Phrase(names))]
  }

  // MARK: The roles

  private var compared: [Page.Block] {
    do throws(RoleComparison.Problem) {
      let comparison = try RoleComparison(of: roles, in: context.assessments)
      return [.heading("Roles side by side")] + ComparisonPage(comparison, in: context).summary
    } catch {
      // One role alone is told of as the target.
      return []
    }
  }

  private func target(_ role: Role) -> [Page.Block] {
    let stops = plan.route(of: profile, in: catalogue)?.ahead ?? []
    let isNext = stops.count > 1 && role.id == stops.first
    let remark = isNext ? "the next step" : isPlanned ? "the target" : ""
    var page = Page([.heading(Phrase(role.title), note: Phrase(remark))])
    page.add(role.texts.summary.map { .paragraph(.cited($0)) })
    page.add(context.standing(with: role))
    page.add(InterestBlocks(role: role, origin: nil, context: context).fit(named: InterestsPage.title))
    // Who is handed it imports nothing.
    if !PayHeadline.isMissingImport(for: role, in: catalogue) {
      page.add(PayBlocks(role: role, catalogue: catalogue).facts)
    }
    let hasFit = catalogue.rolePosition(role.id).flatMap(context.assessments.fit) != nil
    page.add(.paragraph(Phrase(hasFit ? "\(Notice.fit) \(Notice.match)" : Notice.match, .faint)))
    return page.blocks
  }

  // MARK: What is missing

  /// How many advantages are named.
  private static let mostAdvantages = 12

  private func missing(for role: Int) -> [Page.Block] {
    let gap = Gap(of: role, for: context.learner)
    let items = context.checklist(of: gap, for: role)
    let essential = items.prefix(gap.essential.missing.count)
    let advantages = items.dropFirst(essential.count).filter { $0.need == .advantage }.map(\.name)
    guard !items.isEmpty else { return [] }
    var page = Page([.heading("What is missing", note: Phrase("for \(catalogue.roles[role].title)"))])
    if !essential.isEmpty {
      page.add(.table(table(of: essential)))
      let notices = Notice.gains + (Self.shareWhatIsFirst(essential) ? " \(Self.sharedHours)" : "")
      page.add(.paragraph(Phrase(notices, .faint)))
    }
    if !advantages.isEmpty {
      let rest = advantages.count - Self.mostAdvantages
      let named = advantages.prefix(Self.mostAdvantages).joined(separator: " · ")
      page.add(.fact("Would help too", Phrase(named + (rest > 0 ? " and \(rest.grouped) more" : ""))))
    }
    return page.blocks
  }

  /// Whether hours of some skills are with others that come first.
  private static func shareWhatIsFirst(_ items: some Sequence<ChecklistItem>) -> Bool {
    items.contains { $0.bundleSkills.count > 1 }
  }

  private static let sharedHours =
    "Hours are too: what several rows put first stands in each of them, and in the total and the plan once."

  private func table(of items: some Collection<ChecklistItem>) -> Table {
    let first = Self.shareWhatIsFirst(items) ? " with what is first" : ""
    let columns = [
      Table.Column("Skill", isFlexible: true), Table.Column("First", isFlexible: true),
      Table.Column("Hours\(first), \(context.learner.pace.isOwn ? "at your pace" : "our estimate")", .right),
      Table.Column("Match", .right),
    ]
    let rows = items.map(row)
    // A column that would be empty all the way down is none.
    let shown = columns.indices.filter { column in column == 0 || rows.contains { !$0[column].isEmpty } }
    return Table(shown.map { columns[$0] }, rows: rows.map { row in shown.map { row[$0] } })
  }

  /// Hours and gain are both with what comes first.
  private func row(_ item: ChecklistItem) -> [Phrase] {
    let first = context.names(of: item.bundleSkills.filter { $0 != item.skill.id })
    let hours = first.isEmpty ? catalogue.hoursText(of: item.position, item.hours) : item.bundle?.toGo.briefText ?? ""
    let gain = item.bundleGain > 0 ? "+\(item.bundleGain)" : ""
    let title = Phrase(context.given(item.skill) ?? item.name)
    return [title, Phrase(first.enumerated, .faint), Phrase(hours), Phrase(gain, .strong)]
  }

  // MARK: The plan

  private var planned: [Page.Block] {
    guard !plan.targets.isEmpty else { return [] }
    guard plan.outcome != .nothingInHours || !plan.isCounted else {
      // What the roles that are told of lack stands with them.
      let isTold = plan.told(of: profile, in: catalogue).count == plan.targets.count
      let rest = isTold ? [] : [.heading("What to learn")] + tasks(besidesHours: plan.notInHours)
      return [.heading("The plan")] + PlanPage(plan, in: context).outline + rest
    }
    var page = Page([.heading("The plan", note: Phrase(plan.steps.isEmpty ? "" : plan.paceText))])
    page.add(PlanPage(plan, in: context).outline)
    page.add(plan.steps.map(task))
    page.add(uncounted)
    return page.blocks
  }

  private func task(_ step: Plan.Step) -> Page.Block {
    let skill = catalogue.skills[step.skill]
    let details = [skill.briefText(of: step.hours), context.loggedText(of: skill.id), step.days?.text ?? ""]
    let title = Phrase(skill.name, .strong).apart(details.filter { !$0.isEmpty }.joined(separator: ", "), .faint)
    let lines: [Phrase] = after(step) + lessons(about: step) + places(to: skill)
    return .task(title, lines)
  }

  private func after(_ step: Plan.Step) -> [Phrase] {
    step.needs.isEmpty ? [] : [Phrase("After \(step.needs.map { catalogue.skills[$0].name }.enumerated)", .faint)]
  }

  private func lessons(about step: Plan.Step) -> [Phrase] {
    let lessons = plan.tuition.lessons(about: step.skill)
    guard let tutor = lessons.first.flatMap({ catalogue.tutor($0.tutor) }) else { return [] }
    let cost = plan.tuition.cost(of: step.skill).map { ", \($0.text)" } ?? ""
    return [Phrase("\(lessons.count.of("lesson")) with \(tutor.name)\(cost)") + .cited(tutor.sources)]
  }

  /// Where to learn a skill.
  private func places(to skill: Skill) -> [Phrase] {
    skill.resources.map { Phrase("Learn from", .faint) + .link($0.title, to: $0.url) }
  }

  /// What comes by practice and by work, to be ticked too.
  private var uncounted: [Page.Block] {
    guard let title = plan.uncounted(in: context)?.title else { return [] }
    return [.paragraph(Phrase(title, .strong))] + tasks(besidesHours: plan.notInHours)
  }

  private func tasks(besidesHours skills: [Int]) -> [Page.Block] {
    zip(skills, context.names(skills, of: plan.targets.map(\.role))).map { position, name in
      let skill = catalogue.skills[position]
      // What the person's own job gives is nothing to get.
      if name == skill.name, let given = context.given(skill) { return .bullet(Phrase(given)) }
      return .task(Phrase(name == skill.name ? skill.nameOrEqual : name), places(to: skill))
    }
  }

  // MARK: Tutors

  private var tutors: [Page.Block] {
    let fitting = plan.affordableTutors(for: context.learner)
    guard !fitting.isEmpty else { return [] }
    let heading = Page.Block.heading("Tutors", note: Phrase(plan.settings.budget.map { "within \($0.text)" } ?? ""))
    let columns = [
      Table.Column("Name", isFlexible: true), Table.Column("Teaches"), Table.Column("Rating", .right),
      Table.Column("An hour", .right), Table.Column("For the plan", .right),
    ]
    return [
      heading, .table(Table(columns, rows: fitting.map(row))),
      .paragraph(Phrase("\(Notice.lessonsCount) \(Notice.prices(of: fitting.map(\.tutor)))", .faint)),
    ]
  }

  private func row(_ tutor: Tutor, _ cost: TutorCost) -> [Phrase] {
    let isChosen = plan.tuition.tutors.contains(tutor.id)
    let reviews = tutor.isUnrated || tutor.reviews == 0 ? "" : " from \(tutor.reviews.grouped)"
    return [
      Phrase(tutor.name, .strong) + Phrase(isChosen ? "in the plan" : "", .faint),
      Phrase(tutor.subjects.joined(separator: ", ")),
      Phrase(tutor.starsText + reviews),
      Phrase(tutor.hourText) + .cited(tutor.sources), Phrase(cost.text ?? ""),
    ]
  }

  // MARK: Notes

  private var notes: [Page.Block] {
    let subjects: [Subject] = profile.notedRoles.map { .role($0) } + profile.notedSkills.map { .skill($0) }
    let entries = subjects.map { subject -> Page.Block in
      let note = profile.notes[subject]?.split(separator: "\n").map { Phrase(String($0)) } ?? []
      let evidence = profile.evidence[subject]?.map { Phrase.link($0, to: $0) } ?? []
      return .entry(Phrase(name(of: subject), .strong), note + evidence)
    }
    return entries.isEmpty ? [] : [.heading("Notes")] + entries
  }

  private func name(of subject: Subject) -> String {
    switch subject {
    case .role(let role): catalogue.role(role)?.title ?? role.rawValue
    case .skill(let skill): context.name(of: skill)
    }
  }
}

extension Plan {
  /// The roles that a handout tells of one by one, by position: of a route its next stop and its end, and other targets.
  public func told(of profile: Profile, in catalogue: Catalogue) -> [Int] {
    let between = route(of: profile, in: catalogue)?.ahead.dropFirst().dropLast() ?? []
    return targets.map(\.role).filter { !between.contains(catalogue.roles[$0].id) }
  }
}

extension HandoutCover {
  /// What the adviser says, paragraph by paragraph.
  var paragraphs: [String] { words.split(separator: "\n").map(String.init) }
}
