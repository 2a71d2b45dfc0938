import CareerModel

/// The lessons of a plan for people: with whom, how many, what they cost, and how far a budget goes.
struct TuitionFacts {
  let plan: Plan
  let catalogue: Catalogue

  private var lessons: [Tuition.Lesson] { plan.tuition.lessons }

  var blocks: [Page.Block] {
    guard !lessons.isEmpty else {
      guard let none = plan.noLessonsText(in: catalogue) else { return [] }
      let others = plan.otherTutorsText(in: catalogue).map { [Page.Block.fact("", Phrase($0))] } ?? []
      let cost = plan.untouchedText.map { [Page.Block.fact("Cost", Phrase($0))] } ?? []
      return [.fact("Lessons", Phrase("none: \(none)"))] + others + cost
    }
    var blocks: [Page.Block] = []
    for (index, tutor) in plan.tuition.tutors.compactMap(catalogue.tutor).enumerated() {
      blocks.append(
        .fact(index == 0 ? "Lessons" : "", Phrase(text(of: tutor)) + .cited(tutor.sources)))
    }
    blocks.append(.fact("Cost", Phrase(plan.tuition.costs.map(\.text).enumerated, .strong)))
    if let reach = plan.tuition.reach { blocks.append(.fact("Budget", Phrase(reach.text(of: plan.tuition)))) }
    return blocks
  }

  /// "7 with João at £30, the first free, price of 2025".
  private func text(of tutor: Tutor) -> String {
    let own = plan.tuition.lessons(with: tutor.id)
    let price = tutor.isFree ? tutor.hourText : "at \(tutor.hourText)"
    return "\(own.count) with \(tutor.name) \(price)\(own.firstFreeText), price of \(tutor.asAt)"
  }
}
