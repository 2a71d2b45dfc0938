import ArgumentParser
import CareerModel

/// Hours on the command line: "2", "1.5", "1h30" or "45m".
struct StudyTimeArgument: WantedForm {
  static let form = "Write hours as 2, 1.5, 1h30 or 45m."

  /// Rounded half up where the hours are not whole minutes.
  let minutes: Int

  init?(argument: String) {
    guard let time = StudyTime(argument) else { return nil }
    minutes = time.minutes
  }
}
