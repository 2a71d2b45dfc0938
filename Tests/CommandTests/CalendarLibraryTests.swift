import Foundation
import Testing

/// The exported calendar as a library reads it that is not ours: python3-icalendar, which `.ci/setup test` installs.
#if os(Linux)
  struct CalendarLibraryTests {
    private let program: Program

    init() throws { program = try Program() }

    /// An event as the library understood it.
    private struct Event: Decodable, Equatable {
      let uid: String
      let summary: String
      let start: String
      /// The first day after it.
      let end: String
      let stamp: String
      let description: String
    }

    private static let script = """
      import icalendar, json, sys
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
      print(json.dumps([{
        "uid": str(event["UID"]), "summary": str(event["SUMMARY"]), "start": event["DTSTART"].dt.isoformat(),
        "end": event["DTEND"].dt.isoformat(), "stamp": event["DTSTAMP"].dt.isoformat(),
        "description": str(event["DESCRIPTION"]),
      } for event in calendar.walk("VEVENT")]))
      """

    private func events(in file: String) throws -> [Event] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
      process.arguments = ["-c", Self.script, file]
      process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let answer = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0, "python3-icalendar is missing, or does not read the calendar")
      return try JSONDecoder().decode([Event].self, from: answer)
    }

    private func nextDay(after day: String) throws -> String {
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = .gmt
      let format = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
      let date = try #require(calendar.date(byAdding: .day, value: 1, to: try format.parse(day)))
      return date.formatted(format)
    }

    /// Over the end of a year, a leap day and two changes of clocks.
    @Test func itsDatesAreThoseOfThePlan() throws {
      try program.run("target", "python-developer")
      let options = [
        "--start", "2095-12-05", "--hours-per-week", "7.5", "--off", "2095-12-24..2096-01-02", "--tutor", "joao",
      ]
      let file = "\(program.home)/plan.ics"
      let plan = try program.launch(["plan", "--json", "--data-dir", program.data] + options).finish()
      let export = ["export", "plan", "--format", "ics", "--output", file, "--data-dir", program.data]
      #expect(try program.launch(export + options).finish().status == 0)
      let steps = try plan.list("steps")
      let events = try events(in: file)
      #expect(steps.count > 5)
      #expect(events.map(\.start) == steps.map { $0["start"] as? String })
      #expect(try events.map(\.end) == steps.map { try nextDay(after: try #require($0["end"] as? String)) })
      #expect(events.map(\.summary) == steps.map { "Study \($0["name"] as? String ?? "")" })
      #expect(Set(events.map(\.uid)).count == events.count)
      #expect(events.allSatisfy { $0.stamp.hasSuffix("T00:00:00+00:00") })
      let lessons = steps.compactMap { $0["lessons"] as? Int }.reduce(0, +)
      #expect(lessons > 0)
      #expect(events.reduce(0) { $0 + $1.description.ranges(of: "Lesson with João").count } == lessons)
    }
  }
#endif
