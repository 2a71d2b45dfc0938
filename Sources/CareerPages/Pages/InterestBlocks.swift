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
      } + source + fit(named: "For you") + own
  }

  /// How well what the person leans to goes with it; nothing before the answers are about all six.
  func fit(named name: String) -> [Page.Block] {
    guard let scores = role.interests, let person = answers.comparableScores else { return [] }
    let text = InterestFit(of: person, with: scores).map {
      Phrase($0.class.rawValue, .strong) + Phrase("correlation \($0.text)", .faint)
    }
    return [.fact(name, text ?? Phrase("not what you lean to", .faint))]
  }

  /// The person's six scores, in the order of the role's.
  private var own: [Page.Block] {
    guard let scores = role.interests, let person = answers.comparableScores else { return [] }
    let texts = scores.strongestFirst.map { "\($0.0.title) \(person[$0.0])" }
    return [.fact("Your six", Phrase("\(texts.joined(separator: " · ")), of \(answers.highest)", .faint))]
  }

  private var answers: InterestAnswers { context.profile.interests(in: context.catalogue) }
}
