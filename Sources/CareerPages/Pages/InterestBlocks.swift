import CareerModel

/// Which interests a role suits, the strongest first, and how well those of the person go with them.
struct InterestBlocks {
  let role: Role
  let origin: InterestOrigin?
  let context: PageContext

  var screen: [Page.Block] { blocks { Phrase(Rating.text(of: $0), .figure) } }

  var document: [Page.Block] { blocks { Phrase($0.decimal(places: 2)) } }

  private func blocks(_ value: (Int) -> Phrase) -> [Page.Block] {
    guard let scores = role.interests else { return [] }
    let source = origin.map { [Page.Block.paragraph(Phrase($0.text, .faint) + .cited($0.sources))] } ?? []
    return [.heading("Interests that it suits", note: "from 1 to 7, as published")]
      + scores.strongestFirst.map { interest, number in
        .measure(interest.title, value(number), Phrase.Gauge(held: number - 100, learning: 0, whole: 600, width: 12))
      } + source + own(scores)
  }

  /// What the person's answers say of it; nothing before they are about all six.
  private func own(_ scores: InterestScores) -> [Page.Block] {
    let answers = context.profile.interests(in: context.catalogue)
    guard let person = answers.comparableScores else { return [] }
    let fit = InterestFit(of: person, with: scores)
    let text = fit.map { Phrase($0.class.rawValue, .strong) + Phrase("correlation \($0.text)", .faint) }
    // In the order of those above.
    let own = scores.strongestFirst.map { "\($0.0.title) \(person[$0.0])" }.joined(separator: " · ")
    return [
      .fact("For you", text ?? Phrase("not what you lean to", .faint)),
      .fact("Your six", Phrase("\(own), of \(answers.highest)", .faint)),
    ]
  }
}
