import CareerModel
import Foundation

extension Day {
  /// The date that it is now in the person's time zone.
  static var today: Day {
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    // The Gregorian calendar always has all three; the epoch stands for a clock that is beyond it.
    return Day(year: now.year ?? 0, month: now.month ?? 0, day: now.day ?? 0) ?? Day(number: 0)
  }
}
