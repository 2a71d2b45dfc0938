import CareerModel
import CareerPages
import CareerReports
import Fixtures

/// The sample with somebody who teaches SQL, and plans in it whose dates can be counted by hand.
enum PlanSample {
  static let catalogue = Catalogue(
    levels: Sample.catalogue.levels, tracks: Sample.catalogue.tracks, skills: Sample.catalogue.skills,
    roles: Sample.catalogue.roles, moves: Sample.catalogue.moves, pay: Sample.catalogue.pay,
    tutors: [
      Tutor(
        id: "ada", name: "Ada", subjects: ["SQL"], ratingTenths: 50, reviews: 7,
        pricePerHour: Money(currency: "GBP", units: 30), firstLessonFree: true, asAt: "2025", sources: ["S1"]),
      Tutor(
        id: "bob", name: "Bob", subjects: ["Python"], ratingTenths: 50, reviews: 7,
        pricePerHour: Money(currency: "GBP", units: 20), firstLessonFree: false, asAt: "2025", sources: ["S1"]),
    ], topics: Sample.catalogue.topics, sources: Sample.catalogue.sources)

  /// A Saturday.
  static let today = Examples.day("2026-11-21")

  static func context(_ change: (inout Profile) -> Void = { _ in }) -> PageContext {
    var profile = Profile()
    profile.targets = [Target(role: "developer")]
    change(&profile)
    return PageContext(profile: profile, in: catalogue, from: "built-in")
  }

  static func plan(of context: PageContext, _ change: (inout PlanSettings) -> Void = { _ in }) -> Plan {
    var settings = context.profile.plan
    change(&settings)
    return Plan(
      for: context.profile.targets, learner: context.assessments.learner, settings: settings, today: today)
  }

  /// A plan of 95 hours with lessons in SQL and less money than they cost.
  static func taught(_ settings: inout PlanSettings) {
    settings.tutors = ["SQL": "ada"]
    settings.budget = Money(currency: "GBP", units: 50)
    settings.daysOff = [Examples.day("2027-02-12")...Examples.day("2027-02-14")]
  }
}
