import CareerModel
import Foundation

extension Day {
  /// The date that it is now in the person's time zone; asked for at every key, so by the system's own quick way.
  static var today: Day {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    // The epoch stands for a clock that is beyond the calendar.
    return Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday)) ?? Day(number: 0)
  }
}
