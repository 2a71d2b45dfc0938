import CareerModel

extension GuideTopic {
  public static let disagreementsTitle = "Where sources disagree"
  /// The id of the topic that is made from what sources disagree on.
  public static let disagreements: ID = "where-sources-disagree"

  /// Where a catalogue's sources disagree, role by role: every side as published, with its date and a link to the role.
  ///
  /// Nil where all agree. Links to the topic `conflicts`, where somebody has written of such things by hand.
  public static func disagreements(in catalogue: Catalogue) -> GuideTopic? {
    let all = Disagreements(in: catalogue)
    guard !all.isEmpty else { return nil }
    let byHand: ID = "conflicts"
    let introduction = GuideBlock(
      text: "Each side stands as it was published, with its date; nothing is averaged. \(Notice.verdictsDiffer)",
      sources: [Source.editorial], links: catalogue.topic(byHand) == nil ? [] : [.topic(byHand)])
    return GuideTopic(
      id: disagreements, title: disagreementsTitle,
      summary: "Different pay and different verdicts on \(all.roles.count.of("role")), with both sides",
      blocks: [introduction] + all.roles.flatMap { blocks(on: $0, in: catalogue) })
  }

  /// One block a disagreement; the role's title stands over the first, and the last leads to the role.
  private static func blocks(on role: Int, in catalogue: Catalogue) -> [GuideBlock] {
    let all = Disagreements(on: role, in: catalogue)
    let pay = all.pay.map { ($0.text(in: catalogue), $0.figures.map(\.source)) }
    let verdicts = all.verdictGroups.map { group in
      let names = group.map { $0.name(in: catalogue) }.enumerated
      let sides = group[0].verdicts.map { $0.text(in: catalogue) }
      return ("\(names): \(sides.joined(separator: "; ")).", group[0].verdicts.map(\.source))
    }
    let entity = catalogue.roles[role]
    let texts = pay + verdicts
    return texts.enumerated().map { index, text in
      GuideBlock(
        heading: index == 0 ? entity.title : nil, text: text.0, sources: text.1,
        links: index == texts.count - 1 ? [.role(entity.id)] : [])
    }
  }
}
