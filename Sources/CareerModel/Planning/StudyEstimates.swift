/// The estimate of the study hours of each skill, by position.
///
/// Only our own skills have one, and they come first: nothing is kept for what follows the last of them.
public struct StudyEstimates: Sendable {
  private let hours: [HoursRange?]

  init(of skills: [Skill]) {
    let end = skills.lastIndex { $0.hours != nil }.map { $0 + 1 } ?? 0
    hours = skills[..<end].map(\.hours)
  }

  /// Whether any skill has one.
  public var isEmpty: Bool { hours.isEmpty }

  /// Nil for what comes by practice, and in taxonomies.
  public subscript(skill: Int) -> HoursRange? { skill < hours.count ? hours[skill] : nil }
}
