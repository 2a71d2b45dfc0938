import CareerModel

// How the lessons of a plan and what they cost read as text.

extension Plan {
  /// Who gives lessons, what they cost and how far the budget goes.
  ///
  /// "6 lessons with Reza, £165, the first free, as printed in 2025." and what is not in it. Nil where nobody was
  /// chosen and no budget is set.
  public func lessonsText(in catalogue: Catalogue) -> String? {
    let tutors = tuition.tutors.compactMap(catalogue.tutor)
    guard !tutors.isEmpty else {
      let others = otherTutorsText(in: catalogue).map { " \($0)" } ?? ""
      return noLessonsText(in: catalogue).map { "No lessons: \($0).\(others)" }
    }
    let lessons = tutors.map { tutor in
      let own = tuition.lessons(with: tutor.id)
      return "\(own.count.of("lesson")) with \(tutor.name), \(own.map(\.cost).sumText)\(own.firstFreeText)"
    }
    let dates = Set(tutors.map(\.priceDateText)).sorted().enumerated
    let budget = tuition.reach.map { " \($0.text(of: tuition))." } ?? ""
    return "\(lessons.joined(separator: "; ")), \(dates).\(budget) \(Notice.fees)"
  }
}

extension UntaughtSubject {
  /// What is said of it: "“System design” teaches nothing that is listed here; near it: System design at scale.".
  public func text(in catalogue: Catalogue) -> String {
    let names = near.map(catalogue.name).joined(separator: ", ")
    return "“\(subject)” teaches nothing that is listed here" + (names.isEmpty ? "." : "; near it: \(names).")
  }
}

extension Plan {
  /// Why there are no lessons although a tutor was chosen or a budget is set; nil where there are, or neither is.
  func noLessonsText(in catalogue: Catalogue) -> String? {
    guard tuition.lessons.isEmpty, settings.budget != nil || !settings.tutors.isEmpty, !steps.isEmpty else {
      return nil
    }
    guard settings.tutors.isEmpty else { return "nobody that you chose teaches what is left" }
    guard !catalogue.tutors.isEmpty, !isTaught(in: catalogue) else { return "no tutor is chosen" }
    let taught = catalogue.onlySubjects.map { ", they teach \($0)" } ?? ""
    return "\(Notice.untaught)\(taught)" + (firstPlace(in: catalogue).map { "; \($0)" } ?? "")
  }
}

extension Plan {
  /// "Ada and 2 more of those under Tutors do.": who else could, where nobody that was chosen teaches what is left.
  func otherTutorsText(in catalogue: Catalogue) -> String? {
    guard tuition.lessons.isEmpty, !settings.tutors.isEmpty else { return nil }
    let able = catalogue.tutors.filter { tutor in steps.contains { tutor.teaches(catalogue.skills[$0.skill]) } }
    guard let first = able.first else { return nil }
    let more = able.count > 1 ? " and \(able.count - 1) more" : ""
    return "\(first.name)\(more) of those under Tutors \(able.count > 1 ? "do" : "does")."
  }

  /// "£0 of your £500: self-study": what a plan without lessons costs; nil without a budget.
  var untouchedText: String? {
    guard tuition.lessons.isEmpty, let budget = settings.budget else { return nil }
    return "\(Money(currency: budget.currency, hundredths: 0).text) of your \(budget.text): self-study"
  }
}

extension Plan {
  /// What lessons cost of the budget: "£270 of your £500 for lessons", "£385 for lessons, £185 over your £200".
  ///
  /// - Parameter catalogue: whose tutors may teach nothing of it.
  public func budgetText(in catalogue: Catalogue) -> String {
    if let untouchedText { return untouchedText }
    if tuition.lessons.isEmpty, !catalogue.tutors.isEmpty, !isTaught(in: catalogue) {
      return Notice.untaught
    }
    let cost = tuition.costs.map(\.text).enumerated
    guard let reach = tuition.reach else {
      return tuition.lessons.isEmpty ? "no lessons and no budget yet" : "\(cost) for lessons, no budget yet"
    }
    let budget = reach.budget.text
    if reach.suffices { return "\(cost) of your \(budget) for lessons" }
    guard reach.isComparable else { return "\(cost) for lessons, not compared with your \(budget)" }
    let isShort = reach.shortBy.hundredths > 0
    return "\(cost) for lessons, \(isShort ? "\(reach.shortBy.text) over your" : "budget") \(budget)"
  }
}

extension [Tuition.Lesson] {
  /// ", the first free" where it is.
  var firstFreeText: String { count(where: \.isFree) == 1 ? Notice.firstFree : "" }
}

extension TutorCost {
  /// "5 lessons, £165, the first free"; nil where there are none.
  public var text: String? {
    guard lessons > 0, let money else { return nil }
    return "\(lessons.of("lesson")), \(money.text)" + (freeLessons == 1 ? Notice.firstFree : "")
  }
}

extension TutorCost {
  /// "£121 over": how much more it is than may be spent, or that the currencies differ; nil where it fits.
  public func excess(over budget: Money?) -> String? {
    guard let money, let budget else { return nil }
    guard money.currency == budget.currency else { return "not compared" }
    guard money > budget else { return nil }
    return "\(Money(currency: money.currency, hundredths: money.hundredths - budget.hundredths).text) over"
  }
}

extension BudgetReach {
  /// "£100 suffices", or "£100 reaches 3 of 6 lessons, up to Thu 4 Feb 2027; all take £65 more".
  public func text(of tuition: Tuition) -> String {
    guard let unpaid = firstUnpaid else { return "\(budget.text) suffices" }
    guard isComparable else {
      let others = tuition.costs.map(\.currency).filter { $0 != budget.currency }.enumerated
      return "\(budget.text), not compared with lessons paid in \(others)"
    }
    let day = unpaid.day.map { ", up to \($0.text)" } ?? ""
    let short = shortBy.hundredths > 0 ? "; all take \(shortBy.text) more" : ""
    return "\(budget.text) reaches \(lessons) of \(tuition.lessons.count.of("lesson"))\(day)\(short)"
  }
}

extension [Money] {
  /// The sum of amounts in one currency, such as those of one tutor.
  fileprivate var sumText: String {
    first.map { Money(currency: $0.currency, hundredths: reduce(0) { $0 + $1.hundredths }).text } ?? ""
  }
}
