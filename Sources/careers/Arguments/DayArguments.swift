import ArgumentParser
import CareerModel

// Days on the command line, as ISO dates.

extension Day: WantedForm {
  init?(argument: String) { self.init(argument) }

  static var form: String { "Write a day of the calendar as YYYY-MM-DD, such as 2026-11-29." }
}

/// One day, or several from the first to the last: "2026-12-24" or "2026-12-24..2027-01-02".
struct DaysArgument: WantedForm {
  static let form = "Write a day as YYYY-MM-DD, several as YYYY-MM-DD..YYYY-MM-DD with the earlier one first."

  let days: ClosedRange<Day>

  /// Nil for anything else, and where the last day comes before the first.
  init?(argument: String) {
    let ends = (argument.firstRange(of: "..").map { [argument[..<$0.lowerBound], argument[$0.upperBound...]] })
    let days = (ends ?? [argument[...]]).map { Day(String($0)) }
    guard let first = days[0], let last = days[days.count - 1], first <= last else { return nil }
    self.days = first...last
  }
}
