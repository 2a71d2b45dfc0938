import CareerModel
import TerminalText

/// An iCalendar object (RFC 5545) of events that last a day each.
struct CalendarText {
  /// What calendar programs show above the events.
  let name: String
  /// When it was made, in seconds since 1970 in UTC.
  let madeAt: Int
  let events: [Event]

  struct Event {
    /// The same whenever the same thing is exported again, so that a calendar program brings its entry up to date.
    let uid: String
    let day: Day
    let summary: String
    /// Lines divided by "\n".
    let description: String
  }

  /// The object with its lines ended by CR LF and folded.
  func text(isASCII: Bool = false) -> String {
    let style = PrintStyle(isASCII: isASCII)
    func line(_ text: String) -> String { Self.escaped(style.shown(TerminalText.clean(text))) }
    func lines(_ text: String) -> String {
      Self.escaped(text.split(separator: "\n").map { style.shown(String($0)) }.joined(separator: "\n"))
    }
    var output = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//careers//careers//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(line(name))",
    ]
    let stamp = Self.moment(madeAt)
    for event in events {
      output += [
        "BEGIN:VEVENT", "UID:\(line(event.uid))", "DTSTAMP:\(stamp)", "LAST-MODIFIED:\(stamp)",
        // Programs take the entry with the greatest number, so what is exported later wins.
        "SEQUENCE:\(max(0, madeAt - Self.firstSequence))", "DTSTART;VALUE=DATE:\(Self.date(event.day))",
        // The end of an event is the first day after it.
        "DTEND;VALUE=DATE:\(Self.date(event.day.advanced(by: 1)))", "SUMMARY:\(line(event.summary))",
        "DESCRIPTION:\(lines(event.description))",
        // Study does not make a person unavailable for the whole day.
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    return (output + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
  }

  /// 1 January 2026: numbers counted from then have room in 31 bits until 2094.
  private static let firstSequence = 1_767_225_600

  /// "20261121T173329Z".
  private static func moment(_ seconds: Int) -> String {
    let day = Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
    let rest = seconds - day.number * 86_400
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(date(day))T\(parts.joined())Z"
  }

  /// "20261121".
  private static func date(_ day: Day) -> String { day.description.replacing("-", with: "") }

  /// A value of type TEXT: backslashes, semicolons and commas behind a backslash, a line end as "\n".
  private static func escaped(_ text: String) -> String {
    TerminalText.cleanLines(text).unicodeScalars.reduce(into: "") { output, scalar in
      switch scalar {
      case "\\", ";", ",": output += "\\\(scalar)"
      case "\n": output += "\\n"
      default: output.unicodeScalars.append(scalar)
      }
    }
  }

  /// The longest line in bytes, without its end.
  private static let longestLine = 75

  /// A line in pieces of at most 75 bytes, each but the first behind a space; no scalar is cut in two.
  private static func folded(_ line: String) -> String {
    var output = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = UTF8.width(scalar)
      if length + bytes > longestLine {
        output += "\r\n "
        length = 1
      }
      output.unicodeScalars.append(scalar)
      length += bytes
    }
    return output
  }
}
