import CareerModel

extension PageContext {
  /// How the person stands with a role, line by line: the match, and what there is to go.
  ///
  /// - Parameter namesMissing: whether what is missing is told by name.
  public func standing(with role: Role, namesMissing: Bool = false) -> [Page.Block] {
    guard let assessment = assessments[role.id] else { return [] }
    let facts = matchFacts(role, assessment, namesMissing)
    let fit = fitFacts(role)
    // A screen says once that nothing is asked for.
    let toGo = screen != nil && assessment.match == nil ? [] : toGoFacts(assessment)
    return fit + facts + toGo + counterpart(of: role)
  }

  /// How well a role of a taxonomy fits, and the place that this gives it.
  private func fitFacts(_ role: Role) -> [Page.Block] {
    guard let position = catalogue.rolePosition(role.id), let fit = assessments.fit(of: position) else { return [] }
    // Hundreds share the place of those that no tick points to.
    let place = fit.percent == 0 ? nil : assessments.fitPlace(of: position)
    let text =
      place.map { rank, count, isOfAll in
        let rated = isOfAll ? "" : catalogue.traits(ofRole: position).ratedText.map { " \($0)" } ?? ""
        return "place \(rank.grouped) of \(count.grouped)\(rated), "
      } ?? ""
    return [.fact("Fit", Phrase("\(fit.percent)%", .strong) + Phrase("\(text)from \(fit.ticks.of("tick"))", .faint))]
      + (screen == nil ? [] : [.fact("", Phrase(usualFit(beside: position), .faint))])
  }

  /// What a fit is measured by: what it is where the ticks take as much room as in all jobs together, and the own job's.
  private func usualFit(beside position: Int) -> String {
    let own = profile.here.flatMap(catalogue.rolePosition)
      .flatMap { here in
        here != position && catalogue.dataset(ofRole: here) == catalogue.dataset(ofRole: position)
          ? assessments.fit(of: here) : nil
      }
    return "at 25% they belong here as anywhere" + (own.map { "; your own job has \($0.percent)%" } ?? "")
  }

  private func matchFacts(_ role: Role, _ assessment: Assessment, _ namesMissing: Bool) -> [Page.Block] {
    guard let match = assessment.match else {
      return [.fact("Match", Phrase(assessment.noMatchText))]
    }
    let learned = assessment.matchWhenLearned?.percent ?? match.percent
    let line =
      Phrase("\(match.percent)%", .strong) + change(of: role.id)
      + .gauge(held: match.percent, learning: learned - match.percent, of: 100, width: 10)
    let missing = namesMissing && match.missingEssentials > 0 ? learner.missingEssentials(of: role.id).enumerated : ""
    return [
      .fact("Match", line.apart(match.learnedText(assessment), .learning)), .fact("", Phrase(match.countsText)),
    ] + (missing.isEmpty ? [] : [.fact("", Phrase("missing \(missing)"))])
  }

  /// The hours, and by name what has none.
  private func toGoFacts(_ assessment: Assessment) -> [Page.Block] {
    let toGo = assessment.toGo
    let isDone = toGo.unrated == nil && toGo.hours == .zero && toGo.missing.isEmpty
    var facts = [Page.Block.fact("To go", Phrase(toGo.text, isDone ? .held : .plain))]
    // Where skills are counted there is nothing to single out: the checklist names them.
    if toGo.isCounted {
      if screen != nil, toGo.unrated == nil, !toGo.missing.isEmpty, assessment.isThin {
        facts.append(.fact("", Phrase("short list: it says so little of the job that the match says little", .faint)))
      }
      return facts
    }
    let unknown = toGo.unknown.map { catalogue.skills[$0] }
    for skill in unknown where skill.takesYears {
      facts.append(.fact("", Phrase("+ \(named(apart: skill))")))
    }
    let practised = unknown.filter { !$0.takesYears }.map(\.name)
    if !practised.isEmpty {
      facts.append(.fact("", Phrase("+ by practice: \(practised.joined(separator: ", "))", .quiet)))
    }
    return facts
  }
}

extension PageContext {
  /// The way from a role without hours to the one of our own catalogue that is the same work.
  private func counterpart(of role: Role) -> [Page.Block] {
    guard let counterpart = catalogue.counterpart(of: role.id) else { return [] }
    let text = Phrase(counterpart.hoursText)
    return [screen == nil ? .fact("", text) : .way(text, to: .role(counterpart.id))]
  }
}

extension ForeignRole {
  /// "Software Tester of the built-in catalogue has hours".
  var hoursText: String { "\(title) of \(dataset.traits.nameInSentence ?? sourceTitle) has hours" }
}

extension PageContext {
  /// What has no hours by its name, and whether the job that the person has gives it.
  func named(apart skill: Skill) -> String { given(skill) ?? skill.nameOrEqual }

  /// "Production experience: your present job gives it"; nil where it does not.
  func given(_ skill: Skill) -> String? {
    let isGiven = profile.here.flatMap(catalogue.role)?.grants.contains(skill.id) == true
    return isGiven ? "\(skill.nameOrEqual): your present job gives it" : nil
  }
}

extension Learner {
  /// The essential requirements of a role that are not met, by name: "SQL", "Django or Flask".
  public func missingEssentials(of role: Role.ID) -> [String] {
    guard let position = catalogue.rolePosition(role) else { return [] }
    let missing = catalogue.terms[position]
      .filter { $0.strength == .essential && !$0.options.contains(where: heldSkills.holds) }
    let shared = catalogue.sharedNames(ofRole: position)
    return missing.map { $0.options.map { catalogue.name(ofSkill: $0, besides: shared) }.joined(separator: " or ") }
  }
}

extension Match {
  /// "71% when learning is done"; nothing where it would not rise.
  public func learnedText(_ assessment: Assessment) -> String {
    guard let learned = assessment.matchWhenLearned, learned.percent > percent else { return "" }
    return "\(learned.percent)% when learning is done"
  }
}

extension Skill {
  /// A degree with what does as well: "Bachelor's degree, or an equal route".
  public var nameOrEqual: String { name + (kind == .qualification ? ", or an equal route" : "") }
}
