import CareerModel
import TerminalText

// What a plan comes to, and why there is nothing to plan.

extension Plan {
  /// Why there is nothing to put into weeks, as a sentence; nil where there is, and without a target.
  public func nothingToPlan(in catalogue: Catalogue) -> String? {
    switch outcome {
    case .notRated: return notRatedText(in: catalogue)
    case .nothingMissing: return "\(HoursToGo.doneText.capitalised)."
    case .nothingInHours where isCounted:
      let names = Set(notInHours.map { catalogue.publisherName(of: catalogue.traits(ofSkill: $0)) }).sorted()
      let have = names.count == 1 ? "has" : "have"
      return "\(names.enumerated) \(have) no study hours, so \(undatedText)"
    case .nothingInHours: return "\(Self.noStudyText.capitalised): what is missing comes by practice and by work."
    case .allLogged: return "\(Self.allLoggedText.capitalised)."
    case .noTarget, .noTime, .beyondHorizon, .dated: return nil
    }
  }

  /// What follows from that for the time and the money that the person set.
  private var undatedText: String {
    let hasPace = settings.minutesPerWeek != PlanSettings().minutesPerWeek
    let week = StudyTime.text(minutes: settings.minutesPerWeek)
    let pace = hasPace ? "\(week) a week cannot be turned into a date." : "there is nothing to plan by the week."
    return pace + (settings.budget.map { " Nor are lessons planned: your \($0.text) is untouched." } ?? "")
  }

  /// "Chef is not rated by O*NET 29.3.": of which targets it is not known what they ask for; nil where it is of all.
  public func notRatedText(in catalogue: Catalogue) -> String? {
    let sentences = notRated.map { catalogue.roles[$0] }.compactMap { role in
      catalogue.unrated(role.id).map { "\(role.title) is \($0.text)." }
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// "Not counted in hours" and the names of what is not, with what the person's own job gives of it; nil where all is.
  public func uncounted(in context: PageContext) -> (title: String, names: String)? {
    let named = zip(notInHours, context.names(notInHours, of: targets.map(\.role)))
    let names = named.map { context.given(context.catalogue.skills[$0]) ?? $1 }
      .joined(separator: " \(Sign.bullet.unicode) ")
    return names.isEmpty ? nil : (Notice.notInHours.capitalised, names)
  }

  /// Whether something of it takes years, in a job or in education, and so has no hours.
  public func takesYears(in catalogue: Catalogue) -> Bool { notInHours.contains { catalogue.skills[$0].takesYears } }

  private static let noStudyText = "no study is left"
  private static let allLoggedText = "as much is logged as was estimated: tick what you have learned"
  static let beyondHorizonText = "not within 50 years"
  public static let beyondHorizonLateText = "more than 50 years"

  /// "10 h a week from Mon 23 Nov 2026".
  public var paceText: String {
    "\(StudyTime.text(minutes: settings.minutesPerWeek)) a week from \((dates?.start ?? from).text)"
  }

  /// In a few words: when all is done, or why that cannot be said.
  ///
  /// - Parameters:
  ///   - change: by how much the last change moved the end.
  ///   - settingsKey: what opens the settings.
  public func outcomeText(change: Phrase, settingsKey: String, in catalogue: Catalogue) -> Phrase {
    switch outcome {
    case .noTarget: return ""
    case .notRated: return Phrase(notRated.first.flatMap { catalogue.unrated(catalogue.roles[$0].id) }?.text ?? "")
    case .nothingMissing: return Phrase(HoursToGo.doneText, .held)
    case .nothingInHours: return isCounted ? "nothing is counted in hours" : Phrase(Self.noStudyText, .held)
    case .allLogged: return Phrase(Self.allLoggedText, .held)
    case .noTime: return Phrase("no hours in the week: press \(settingsKey)", .warning)
    case .beyondHorizon: return Phrase(Self.beyondHorizonText, .warning)
    case .dated(let dates): return Phrase("about \(dates.end.briefText)", .strong) + change
    }
  }
}
