import CareerModel

// How the sides of a disagreement read as text: who says what, with the date as printed.

extension Source {
  /// Who says it: "ok.com", "Government Digital and Data"; the title where nobody is named.
  public var voice: String {
    let name = publisher ?? title
    return name.firstRange(of: " (").map { String(name[..<$0.lowerBound]) } ?? name
  }

  /// "ok.com, 12/04/2025".
  public var datedVoice: String { date.map { "\(voice), \($0)" } ?? voice }
}

extension Verdict {
  /// "essential, says ok.com, 12/04/2025", or "essential, our own judgement".
  public func text(in catalogue: Catalogue) -> String {
    if source == Source.editorial { return "\(strength.text), our own judgement" }
    return "\(strength.text), says \(catalogue.source(source)?.datedVoice ?? source.rawValue)"
  }
}

extension VerdictDisagreement {
  /// "Django or Flask": what it is about.
  public func name(in catalogue: Catalogue) -> String {
    options.map { catalogue.skills[$0].name }.joined(separator: " or ")
  }
}

extension PayDisagreement {
  /// "Pay a year: £60,000, says A, 2025 (median, earned); £74,884, says B, 2024 (mean, quoted).": every side as
  /// published.
  public func text(in catalogue: Catalogue) -> String {
    let sides = figures.map { figure in
      let details =
        figure.numbers + [figure.basis.rawValue] + figure.details(for: catalogue.roles[role], in: catalogue.market)
      let voice = catalogue.source(figure.source)?.voice ?? figure.source.rawValue
      return "\(figure.text), says \(voice), \(figure.asAt) (\(details.joined(separator: ", ")))"
    }
    return "Pay \(period.text): \(sides.joined(separator: "; "))."
  }
}

extension StricterReading {
  /// "If HTML, CSS and JavaScript are essential, as ok.com says": what it takes for granted.
  public func condition(on role: Role, in catalogue: Catalogue) -> String {
    let skills = requirements.map { index in
      role.requirements[index].options.map { catalogue.name(of: $0) }.joined(separator: " or ")
    }
    let says =
      source == Source.editorial ? "as we judge" : "as \(catalogue.source(source)?.voice ?? source.rawValue) says"
    return "If \(skills.enumerated) \(skills.count == 1 ? "is" : "are") essential, \(says)"
  }
}
