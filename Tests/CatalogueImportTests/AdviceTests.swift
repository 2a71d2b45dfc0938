import CareerModel
import Testing

/// Twelve people and what a sensible answer holds for each: sums that are right can still be bad advice.
@Suite struct AdviceTests {
  private let catalogue: Catalogue

  init() throws { catalogue = try Builtin.catalogue.get() }

  /// A person with ticks and perhaps a role.
  private func person(_ ticks: Skill.ID..., here: Role.ID? = nil) throws -> Assessments {
    var profile = Profile()
    for tick in ticks {
      try #require(catalogue.skill(tick) != nil, "\(tick)")
      profile.marks[tick] = .have
    }
    profile.here = here
    return Assessments(of: profile, in: catalogue)
  }

  private func held(by person: Assessments) -> Set<Skill.ID> {
    Set(catalogue.skills.indices.filter(person.learner.heldSkills.holds).map { catalogue.skills[$0].id })
  }

  private func match(_ role: Role.ID, _ person: Assessments) -> Int { person[role]?.match?.percent ?? 0 }

  /// The ids of a section of the Roles list, in order.
  private func section(_ id: String, _ person: Assessments) -> [Role.ID] {
    person.sections(by: .reach).filter { $0.heading?.id == id }.flatMap(\.roles).map { catalogue.roles[$0].id }
  }

  private func bestNext(for role: Role.ID, _ person: Assessments) -> [Skill.ID] {
    person.bestNext(for: catalogue.aims(for: [Target(role: role)])).map { catalogue.skills[$0.bundle.skill].id }
  }

  private func plan(to role: Role.ID, _ person: Assessments) -> [Skill.ID] {
    Plan(for: [Target(role: role)], learner: person.learner, settings: PlanSettings(), today: Day(number: 20_780)).steps
      .map { catalogue.skills[$0.skill].id }
  }

  private static let pythonSkills: Set<Skill.ID> = [
    "python-basics", "python-core", "python-stdlib", "numpy", "pandas", "matplotlib", "pytest", "django", "flask",
  ]

  @Test func theJuniorPythonDeveloperFindsTheirJobAndItsNextRung() throws {
    let person = try person(
      "python-core", "oop", "git", "unit-testing", "sql", "debugging", "problem-solving", "teamwork", "communication",
      "pytest", "flask", here: "junior-python-developer")
    #expect(section("here", person) == ["junior-python-developer"])
    let next = section("next-step", person)
    let promotion = try #require(next.firstIndex(of: "python-developer"))
    #expect(promotion < 4, "up from here comes first")
    #expect(try promotion < #require(next.firstIndex(of: "games-programmer")))
    #expect(!section("later", person).contains("python-developer"))
  }

  @Test func aPythonDevelopersOwnJobIsNotLater() throws {
    let person = try person("python-core", here: "python-developer")
    #expect(section("here", person) == ["python-developer"])
    #expect(section("next-step", person).contains("senior-python-developer"))
    #expect(section("earlier", person).contains("junior-python-developer"))
    #expect(section("first-jobs", person).isEmpty)
  }

  @Test func theNurseFindsTheInternshipBeforeTheDirector() throws {
    let person = try person(
      "communication", "teamwork", "attention-to-detail", "problem-solving", "multitasking", "spreadsheets",
      "data-protection", "continuous-learning")
    let first = try #require(section("first-jobs", person).firstIndex(of: "data-analytics-intern"))
    #expect(first < 4)
    #expect(section("later", person).contains("director-of-data-analytics"))
    #expect(held(by: person).isDisjoint(with: Self.pythonSkills))
    let plan = plan(to: "data-analyst", person)
    let statistics = try #require(plan.firstIndex(of: "statistics"))
    let exploring = try #require(plan.firstIndex(of: "exploratory-analysis"))
    #expect(statistics < exploring)
  }

  @Test func theSQLAnalystIsAnAnalystBeforeAManager() throws {
    let person = try person(
      "sql", "spreadsheets", "power-bi", "data-visualisation", "data-storytelling", "data-cleaning", "communication",
      "problem-solving", "analytical-thinking", "attention-to-detail", "presentation", "stakeholder-management")
    #expect(match("data-analyst", person) > match("analytics-manager", person))
    #expect(match("data-analyst", person) > match("senior-data-analyst", person))
  }

  @Test func theCPlusPlusEngineerKnowsNoPython() throws {
    let person = try person(
      "cpp", "oop", "data-structures-algorithms", "concurrency", "debugging", "git", "unit-testing", "linux",
      "networking-protocols", "code-review", "profiling", "problem-solving", "teamwork")
    #expect(held(by: person).isDisjoint(with: Self.pythonSkills))
    #expect(match("games-programmer", person) > match("senior-python-developer", person))
    #expect(match("games-programmer", person) > match("python-developer", person))
  }

  @Test func theProjectManagerKnowsNoPythonAndIsATechnicalProductManager() throws {
    let person = try person(
      "project-management", "agile", "stakeholder-management", "leadership", "leadership-experience", "communication",
      "presentation", "product-management", "mentoring", "hiring", "requirements-analysis")
    #expect(held(by: person).isDisjoint(with: Self.pythonSkills))
    #expect(!held(by: person).contains("git"))
    #expect(!held(by: person).contains("dev-experience"))
    let best = person.sections(by: .match).flatMap(\.roles).prefix(3).map { catalogue.roles[$0].id }
    #expect(best.contains("technical-product-manager"))
    let next = bestNext(for: "technical-product-manager", person)
    let sql = try #require(next.firstIndex(of: "sql"))
    #expect(next.allSatisfy { !["sqlite", "mysql", "caching", "redis"].contains($0) }, "nobody asks for them")
    #expect(sql < 6)
  }

  @Test func thePhysicistFindsResearch() throws {
    let person = try person(
      "python-core", "numpy", "scipy", "linear-algebra", "calculus", "statistics", "linux", "git", "matplotlib",
      "data-visualisation", "postgraduate", "technical-documentation", "problem-solving", "analytical-thinking")
    let best = person.sections(by: .match).flatMap(\.roles).prefix(5).map { catalogue.roles[$0].id }
    #expect(best.contains("research-software-engineer"))
  }

  @Test func theFrontEndDeveloperNeedsNoPython() throws {
    let person = try person(
      "html", "css", "javascript", "typescript", "react", "git", "unit-testing", "accessibility", "debugging",
      "rest-apis", "communication", "teamwork")
    #expect(Set(plan(to: "front-end-developer", person)).isDisjoint(with: Self.pythonSkills.union(["selenium"])))
    #expect(match("front-end-developer", person) > match("junior-web-developer", person) - 10)
    #expect(match("front-end-developer", person) >= 70)
  }

  @Test func theAdministratorKnowsNoPythonFromNetworks() throws {
    let person = try person(
      "linux", "bash", "networking-protocols", "security-fundamentals", "cloud-fundamentals", "problem-solving",
      "attention-to-detail", "docker")
    #expect(held(by: person).isDisjoint(with: Self.pythonSkills))
    #expect(match("cyber-security-analyst", person) > match("junior-web-developer", person))
  }

  @Test func theTeacherBeginsWithPythonAndNotWithWebPages() throws {
    let person = try person(
      "lesson-planning", "communication", "presentation", "mentoring", "teamwork", "attention-to-detail", "spreadsheets"
    )
    let best = person.sections(by: .match).flatMap(\.roles).prefix(3).map { catalogue.roles[$0].id }
    #expect(best.contains("computing-teacher") || best.contains("python-tutor"))
    let next = bestNext(for: "computing-teacher", person)
    let python = try #require(next.firstIndex { Self.pythonSkills.contains($0) })
    #expect(next.prefix(python).allSatisfy { !["html", "css"].contains($0) })
  }

  @Test func theGamesHobbyistIsNotSentToSupercomputers() throws {
    let person = try person(
      "python-core", "oop", "pygame", "git", "debugging", "problem-solving", "linear-algebra")
    #expect(!bestNext(for: "games-programmer", person).contains("hpc"))
    let profiling = person.bestNext(for: catalogue.aims(for: [Target(role: "games-programmer")]))
      .first { catalogue.skills[$0.bundle.skill].id == "profiling" }
    #expect(profiling?.bundle.toGo.hours.likely == 20, "nothing of Python beneath it")
  }

  @Test func theGraduateFindsAFirstJob() throws {
    let person = try person(
      "degree-computing", "python-core", "oop", "data-structures-algorithms", "sql", "git", "debugging", "unit-testing",
      "linux", "html", "problem-solving", "teamwork", "communication")
    #expect(match("junior-python-developer", person) >= 80)
    #expect(section("first-jobs", person).prefix(3).contains("junior-python-developer"))
  }

  @Test func theAccountantHoldsNoPythonAndPlansIt() throws {
    let person = try person(
      "spreadsheets", "data-storytelling", "attention-to-detail", "analytical-thinking", "communication",
      "problem-solving", "data-protection")
    #expect(held(by: person).isDisjoint(with: Self.pythonSkills))
    let plan = plan(to: "data-analyst", person)
    let takesPython = plan.contains("pandas")
    #expect(takesPython == plan.contains("python-basics"), "what pandas needs is in the plan")
    #expect(takesPython || plan.contains("r"))
    #expect(match("data-analytics-intern", person) > match("director-of-data-analytics", person))
  }

  @Test func aBeginnersPlanToAPythonJobBeginsWithPython() throws {
    let nobody = try person()
    for role in ["python-developer", "junior-python-developer", "backend-developer", "python-intern"] as [Role.ID] {
      let takesPython = plan(to: role, nobody).contains("python-basics")
      if takesPython { #expect(plan(to: role, nobody).prefix(2).contains("python-basics"), "\(role)") }
    }
    #expect(plan(to: "python-developer", nobody).prefix(2).contains("python-basics"))
  }

  @Test func languageNeutralSkillsImplyNoPython() throws {
    for skill in ["oop", "networking-protocols", "leadership-experience", "data-storytelling", "kubernetes"]
      as [Skill.ID]
    {
      #expect(held(by: try person(skill)).isDisjoint(with: Self.pythonSkills), "\(skill)")
    }
    #expect(held(by: try person("django")).isSuperset(of: ["python-core", "oop", "http", "html"]))
    let implying = catalogue.skills.indices.filter { skill in
      catalogue.skillPosition("python-basics").map(catalogue.graph.implied[skill].contains) ?? false
    }
    #expect(implying.count == 20)
  }

  @Test func nothingSuggestedIsForeignOrContainsSomethingAsGood() throws {
    let nobody = try person()
    for role in catalogue.roles.indices {
      let asked = Set(catalogue.terms[role].flatMap(\.options))
      let values = nobody.bestNext(for: [WeightedRole(role: role)])
      for value in values {
        #expect(asked.contains(value.bundle.skill))
        let inside = values.filter { value.bundle.prerequisites.contains($0.bundle.skill) }
        #expect(inside.allSatisfy { $0.gain < value.gain }, "\(catalogue.roles[role].id)")
      }
    }
  }
}
