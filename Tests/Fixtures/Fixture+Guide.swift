import CareerModel

extension Fixture {
  public static let tutors = [
    tutor("Reza", rating: 50, reviews: 36, price: 55_00, isFirstFree: true),
    tutor("Adam", rating: 49, reviews: 57, price: 69_50, isFirstFree: false, subjects: ["Python", "SQL"]),
    tutor("João", rating: 50, reviews: 70, price: 30_00, isFirstFree: true),
    tutor("Matthew", rating: 50, reviews: 0, price: 18_00, isFirstFree: false),
  ]

  private static func tutor(
    _ name: String, rating: Int, reviews: Int, price: Int, isFirstFree: Bool, subjects: [String] = ["Python"]
  ) -> Tutor {
    Tutor(
      id: Tutor.ID("tutor-" + name.lowercased()), name: name, subjects: subjects, ratingTenths: rating,
      reviews: reviews, pricePerHour: Money(currency: "GBP", hundredths: price), firstLessonFree: isFirstFree,
      asAt: "2025", sources: ["guide-article"])
  }

  public static let topics = [
    GuideTopic(
      id: "what-they-do", title: "What a Python developer does", summary: "A day, an hour at a time.",
      blocks: [
        GuideBlock(
          heading: "In the morning",
          text: "Reads what broke in the night, and mends it. Then writes the programs that were promised last week, "
            + "tests them, and shows them to somebody else before anyone has to rely on them.",
          sources: ["guide-article"], links: [.role("backend-developer"), .skill("python")]),
        GuideBlock(
          heading: "In the afternoon", text: "The same, with meetings.", sources: ["ladder-article"],
          links: [.topic("how-to-start")]),
      ]),
    GuideTopic(
      id: "how-to-start", title: "How to start", summary: "With one small program.",
      blocks: [
        GuideBlock(
          text: "Nobody needs permission.", sources: [Source.editorial], links: [.tutors, .skill("python-basics")])
      ]),
    GuideTopic(
      id: "where-they-differ", title: "Where the articles differ",
      blocks: [GuideBlock(text: "On pay, and on degrees.", sources: ["guide-article", "ladder-article"])]),
  ]
}
