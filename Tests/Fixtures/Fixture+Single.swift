import CareerModel

extension Fixture {
  /// One of everything, to see that it is called so.
  public static let single = Catalogue(
    levels: [levels[0]], tracks: [tracks[0]],
    skills: [
      Skill(id: "sql", name: "SQL", kind: .language, hours: HoursRange(likely: 1), sources: ["guide-article"])
    ],
    roles: [
      Role(
        id: "clerk", title: "Clerk", aliases: ["Keeper of records"], track: "web", level: levels[0],
        requirements: [Requirement(options: ["sql"], strength: .essential, weight: 1)],
        requirementSources: ["guide-article"])
    ],
    moves: [Move(from: "clerk", to: "clerk", kind: .lateral, years: "1", sources: ["guide-article"])],
    pay: [
      PayFigure(
        role: "clerk", label: "Clerk", statistic: "median", amount: Money(currency: "GBP", units: 20_000), sample: 1,
        asAt: "2025", source: "guide-article")
    ],
    tutors: [
      Tutor(
        id: "ada", name: "Ada", subjects: ["SQL"], ratingTenths: 50, reviews: 1,
        pricePerHour: Money(currency: "GBP", units: 20), firstLessonFree: false, asAt: "2025",
        sources: ["guide-article"])
    ],
    topics: [
      GuideTopic(
        id: "start", title: "How to start", summary: "With a book.",
        blocks: [GuideBlock(text: "Read it.", sources: ["guide-article"])])
    ],
    sources: [sources[0]])

  /// What counts one thing and names more, such as "1 roles" and "1 other titles".
  public static func falsePlurals(in text: String) -> [String] {
    let nouns =
      #/
        \b1\ (?:[a-z]+\ )?(?:
          roles|skills|moves|reviews|tutors|topics|sources|figures|requirements|lessons|titles|pairs|points|stops
          |marks|hours|weeks|days|months|years|rows|things|matches|adverts|people
        )\b
      /#
    return text.matches(of: nouns).map { String($0.output) }
  }
}
