import CareerModel
import Fixtures
import TestSupport

/// A random world for plans: besides roles and skills, tutors with subjects, and settings of every kind.
struct PlanWorld {
  let catalogue: Catalogue
  private var world: RandomWorld
  private var generator: SeededGenerator

  init(seed: UInt64) {
    world = RandomWorld(seed: seed)
    generator = SeededGenerator(seed: seed &+ 77)
    let subjects = ["Red", "Green", "Blue"]
    // Every other skill is a language named after a subject.
    let skills = world.catalogue.skills.enumerated().map { number, skill in
      let subject = number.isMultiple(of: 2) ? subjects[number / 2 % 3] : "Plain"
      return Skill(
        id: skill.id, name: "\(subject) \(skill.id)", kind: .language, needs: skill.needs,
        implies: skill.implies, after: skill.after, hours: skill.hours)
    }
    let tutors = (0..<5).map { number in
      Tutor(
        id: Tutor.ID("t\(number)"), name: "Tutor \(number)",
        subjects: [subjects[number % 3], subjects[(number + 1) % 3]],
        ratingTenths: 50, reviews: 9,
        pricePerHour: Money(currency: number == 4 ? "EUR" : "GBP", hundredths: 1999 + number),
        firstLessonFree: number.isMultiple(of: 2), asAt: "2025", sources: [])
    }
    catalogue = Catalogue(
      levels: Examples.levels, skills: skills, roles: world.catalogue.roles, moves: [], tutors: tutors)
  }

  mutating func profile() -> Profile { world.profile() }

  mutating func targets(_ count: ClosedRange<Int>) -> [Target] {
    generator.some(generator.number(count), of: catalogue.roles).map {
      Target(role: $0.id, weight: generator.number(1...5))
    }
  }

  mutating func settings() -> PlanSettings {
    var settings = PlanSettings()
    settings.minutesPerWeek = [60, 300, 333, 480, 1200, 7200][generator.number(0...5)]
    if generator.chance(50) { settings.start = day() }
    settings.daysOff = (0..<generator.number(0...4)).map { _ in
      let first = day()
      return first...first.advanced(by: generator.number(0...30))
    }
    for subject in generator.some(generator.number(0...3), of: ["Red", "Green", "Blue"]) {
      settings.tutors[subject] = Tutor.ID("t\(generator.number(0...5))")
    }
    settings.hoursPerLesson = generator.number(1...12)
    if generator.chance(60) { settings.budget = Money(currency: "GBP", hundredths: generator.number(0...60_000)) }
    if generator.chance(40) {
      settings.stepOrder = generator.some(generator.number(1...20), of: catalogue.skills).map(\.id) + ["gone"]
    }
    return settings
  }

  mutating func day() -> Day { Day(number: 20_780 + generator.number(-40...400)) }
}
