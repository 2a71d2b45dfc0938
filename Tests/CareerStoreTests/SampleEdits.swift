import CareerModel
import TestSupport

/// Makes edits at random that fit the profile they are made for, as a program makes them.
struct SampleEdits {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func next(for profile: Profile) -> ProfileEdit {
    var profile = profile
    let changes = (0...Int.random(in: 0...2, using: &generator)).map { _ in
      let change = change(of: profile)
      profile.apply(change)
      return change
    }
    return ProfileEdit("edit \(Int.random(in: 0...9, using: &generator))", changes)
  }

  private mutating func change(of profile: Profile) -> ProfileChange {
    let (skill, role) = (Skill.ID("skill-\(number())"), Role.ID("role-\(number())"))
    let subject: Subject = Bool.random(using: &generator) ? .role(role) : .skill(skill)
    switch Int.random(in: 0...10, using: &generator) {
    case 0:
      return .mark(
        skill, from: profile.marks[skill], to: (Mark.allCases + [nil]).randomElement(using: &generator) ?? nil)
    case 1: return .note(subject, from: profile.notes[subject], to: number() == 0 ? nil : "Über \"\(number())\"\nnote")
    case 2:
      let lines = profile.evidence[subject] ?? []
      return .evidence(subject, from: lines, to: changed(lines, adding: "line \(number())"))
    case 3:
      let target = Target(role: role, weight: 1 + number())
      return .targets(
        from: profile.targets, to: changed(profile.targets.filter { $0.role != role }, adding: target))
    case 4:
      return .bookmarks(from: profile.bookmarks, to: changed(profile.bookmarks.filter { $0 != role }, adding: role))
    case 5: return .here(from: profile.here, to: number() == 0 ? nil : role)
    case 6: return .markDay(skill, from: profile.markDays[skill], to: number() == 0 ? nil : day())
    case 8:
      let activity = Activity.ID("a\(number())")
      let liking = (Liking.allCases + [nil]).randomElement(using: &generator) ?? nil
      return .answer(activity, from: profile.answers[activity], to: liking)
    case 9:
      var cover = profile.cover
      if number() < 3 { cover.name = "Name \(number())" } else { cover.day = day() }
      return .cover(from: profile.cover, to: cover)
    case 7: return .plan(from: profile.plan, to: settings(after: profile.plan))
    default:
      let entry = StudyEntry(skill: skill, minutes: 30 * number(), day: "2026-11-0\(1 + number())")
      return .log(from: profile.log, to: changed(profile.log, adding: entry))
    }
  }

  private mutating func settings(after old: PlanSettings) -> PlanSettings {
    var settings = old
    switch number() {
    case 0: settings.minutesPerWeek = 60 * number()
    case 1: settings.start = number() == 0 ? nil : day()
    case 2:
      let first = day()
      settings.daysOff = changed(old.daysOff, adding: first...first.advanced(by: number()))
    case 3: settings.tutors["Subject \(number())"] = number() == 0 ? nil : Tutor.ID("tutor-\(number())")
    case 4: settings.budget = number() == 0 ? nil : Money(currency: "GBP", hundredths: number())
    default:
      settings.hoursPerLesson = 1 + number()
      settings.stepOrder = changed(old.stepOrder, adding: Skill.ID("skill-\(number())"))
    }
    return settings
  }

  private mutating func day() -> Day { Day(number: 20_780 + 7 * number()) }

  /// The list with an element put in or taken out at any place, or in another order.
  private mutating func changed<Element>(_ list: [Element], adding element: Element) -> [Element] {
    var list = list
    switch Int.random(in: 0...4, using: &generator) {
    case 0 where !list.isEmpty: list.remove(at: Int.random(in: list.indices, using: &generator))
    case 1: list.shuffle(using: &generator)
    case 2: list.insert(element, at: Int.random(in: 0...list.count, using: &generator))
    default: list.append(element)
    }
    return list
  }

  private mutating func number() -> Int { Int.random(in: 0...5, using: &generator) }
}
