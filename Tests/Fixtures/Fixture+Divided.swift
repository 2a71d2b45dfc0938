import CareerModel

extension Fixture {
  /// Occupations of O*NET of which one is a part of another, whose wages are published for both together.
  public static let divided: Catalogue = {
    let wages = OccupationWages(
      occupation: "11-9121", title: "Natural Sciences Managers",
      figures: [
        PayFigure(
          role: nil, label: "Natural Sciences Managers", region: "United States", currency: "USD", period: .year,
          statistic: "median", amount: Money(currency: "USD", units: 161_180), asAt: "May 2024", basis: .earned,
          source: "oews")
      ])
    let skill = Skill(id: "2.A.1.a", name: "Reading Comprehension", group: .soft, kind: .soft)
    let roles = [
      ("11-9121.00", "Natural Sciences Managers"), ("11-9121.01", "Clinical Research Coordinators"),
    ].map { id, title in
      Role(
        id: Role.ID(id), title: title, track: "11", level: nil,
        requirements: [Requirement(options: [skill.id], strength: .essential, weight: 400)])
    }
    return Catalogue(
      dataset: .onet,
      tracks: [Track(id: "11", name: "Management", plainly: "", workplaces: Workplaces(names: [], sources: []))],
      skills: [skill], roles: roles,
      moves: [Move(from: "11-9121.00", to: "11-9121.01", kind: .related, sources: ["onet"])],
      pay: [wages].figures(of: roles.map(\.id)),
      sources: [Source(id: "oews", title: "Wage Statistics"), Source(id: "onet", title: "O*NET")])
  }()
}
