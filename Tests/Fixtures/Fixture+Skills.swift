import CareerModel

extension Fixture {
  public static let skills = [
    Skill(
      id: "python-basics", name: "Python basics", about: "Writing short programs that run.", kind: .language,
      hours: HoursRange(likely: 40), sources: ["guide-article"]),
    Skill(
      id: "python", name: "Python proficiency", about: "Writing programs that others can read and change.",
      kind: .language, needs: ["python-basics"], implies: ["python-basics"], hours: HoursRange(likely: 80),
      hoursNote: "More if it is your first language.", sources: ["guide-article", "ladder-article"]),
    Skill(
      id: "html", name: "HTML", about: "Saying what a page is made of.", kind: .language,
      hours: HoursRange(likely: 10), sources: ["guide-article"]),
    Skill(
      id: "css", name: "CSS", about: "Saying how a page looks.", kind: .language, needs: ["html"], implies: ["html"],
      hours: HoursRange(likely: 15), sources: ["guide-article"]),
    Skill(
      id: "sql", name: "SQL", about: "Asking a database questions.", kind: .language,
      hours: HoursRange(likely: 24),
      resources: [
        LearningResource(title: "The tutorial", url: "https://sql.example/learn"),
        LearningResource(title: "A library book"),
      ],
      sources: ["guide-article"]),
    Skill(
      id: "postgresql", name: "PostgreSQL", about: "A database that keeps its promises.", kind: .database,
      needs: ["sql"], implies: ["sql"], hours: HoursRange(likely: 30), sources: ["guide-article", "ladder-article"]),
    Skill(
      id: "django", name: "Django", about: "A framework with everything in it.", kind: .framework,
      needs: ["python", "html"], implies: ["python", "html"], hours: HoursRange(likely: 60), sources: ["guide-article"]),
    Skill(
      id: "flask", name: "Flask", about: "A framework with little in it.", kind: .framework, needs: ["python"],
      implies: ["python"],
      hours: HoursRange(likely: 30), sources: ["guide-article"]),
    Skill(
      id: "rest-apis", name: "REST APIs", about: "Programs that answer programs.", needs: ["python"],
      implies: ["python"],
      hours: HoursRange(likely: 20), sources: ["ladder-article"]),
    Skill(
      id: "linux", name: "Linux", covers: "shell, ssh, systemd", about: "Working at a command line.", kind: .tool,
      hours: HoursRange(likely: 12), sources: ["ladder-article"]),
    Skill(
      id: "spreadsheets", name: "Spreadsheets", about: "Sums in rows and columns.", kind: .tool,
      hours: HoursRange(likely: 8), sources: ["guide-article"]),
    Skill(
      id: "data-visualisation", name: "Data visualisation", about: "Charts that make a point.",
      needs: ["spreadsheets"], implies: ["spreadsheets"], hours: HoursRange(likely: 20), sources: ["ladder-article"]),
    Skill(
      id: "machine-learning", name: "Machine learning", covers: "regression, trees, neural networks",
      about: "Programs that find rules in examples.", needs: ["python", "data-visualisation"],
      implies: ["python", "data-visualisation"],
      hours: HoursRange(likely: 120), sources: ["guide-article"]),
    Skill(
      id: "development-experience", name: "Development experience", about: "Years of having done it.",
      group: .experience, kind: .experience, needs: ["python"], implies: ["python"], sources: ["ladder-article"]),
    Skill(
      id: "degree", name: "Degree in computing", about: "Three years at a university.", group: .experience,
      kind: .qualification, sources: ["ladder-article"]),
    Skill(
      id: "communication", name: "Communication", about: "Saying it so that others understand.", group: .soft,
      kind: .soft, sources: ["guide-article"]),
    Skill(
      id: "problem-solving", name: "Problem-solving", about: "Finding out why it does not work.", group: .soft,
      kind: .soft, sources: ["guide-article"]),
    Skill(
      id: "teamwork", name: "Teamwork", about: "Getting further together.", group: .soft, kind: .soft,
      sources: [Source.editorial]),
  ]
}
