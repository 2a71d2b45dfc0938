import CareerModel

extension ReportContext {
  /// How the person stands with a role, line by line: the match, and what there is to go.
  func facts(of role: Role) -> [Page.Block] {
    guard let assessment = assessments[role.id] else { return [] }
    return matchFacts(assessment) + toGoFacts(assessment.toGo)
  }

  private func matchFacts(_ assessment: Assessment) -> [Page.Block] {
    guard let match = assessment.match else {
      return [.fact("Match", Phrase("none: \(assessment.toGo.unrated?.text ?? "this role asks for nothing")"))]
    }
    var text = Phrase("\(match.percent)%", .strong)
    if let learned = assessment.matchWhenLearned, learned.percent > match.percent {
      text += Phrase("\(learned.percent)% when learning is done")
    }
    return [.fact("Match", text), .fact("", Phrase(match.countsText))]
  }

  /// The hours, and by name what has none.
  private func toGoFacts(_ toGo: HoursToGo) -> [Page.Block] {
    let unknown = toGo.unknown.map { catalogue.skills[$0] }
    let practised = unknown.filter { $0.group != .experience }.map(\.name)
    var facts = [Page.Block.fact("To go", Phrase(toGo.text))]
    // Where skills are counted there is nothing to single out: the checklist names them.
    if toGo.isCounted { return facts }
    for skill in unknown where skill.group == .experience {
      facts.append(.fact("", Phrase("+ \(skill.name)" + (skill.kind == .qualification ? ", or an equal route" : ""))))
    }
    if !practised.isEmpty {
      facts.append(.fact("", Phrase("+ by practice: \(practised.joined(separator: ", "))")))
    }
    return facts
  }
}
