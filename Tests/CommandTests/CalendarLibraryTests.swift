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
      let sequence: Int
      let description: String
    }

    private static let script = """
      import icalendar, json, sys
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
      print(json.dumps([{
        "uid": str(event["UID"]), "summary": str(event["SUMMARY"]), "start": event["DTSTART"].dt.isoformat(),
        "end": event["DTEND"].dt.isoformat(), "stamp": event["DTSTAMP"].dt.isoformat(),
        "sequence": int(event["SEQUENCE"]),
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
    @Test func itHasASessionForEachWeekOfThePlan() throws {
      try program.run("target", "python-developer")
      let options = [
        "--start", "2095-12-05", "--hours-per-week", "7.5", "--off", "2095-12-24..2096-01-02", "--tutor", "joao",
      ]
      let file = "\(program.home)/plan.ics"
      let plan = try program.launch(["plan", "--json", "--data-dir", program.data] + options).finish()
      let export = ["export", "plan", "--format", "ics", "--output", file, "--force", "--data-dir", program.data]
      #expect(try program.launch(export + options).finish().status == 0)
      let steps = try plan.list("steps")
      let events = try events(in: file)
      #expect(events.count > 20)
      #expect(events.first?.start == steps.first?["start"] as? String)
      #expect(try events.allSatisfy { try $0.end == nextDay(after: $0.start) })
      #expect(zip(events, events.dropFirst()).allSatisfy { $0.start < $1.start })
      #expect(!events.contains { ("2095-12-24"..."2096-01-02").contains($0.start) })
      #expect(events.allSatisfy { $0.summary.hasPrefix("Study ") })
      for name in steps.compactMap({ $0["name"] as? String }) {
        #expect(events.contains { $0.summary.contains("\(name) ") }, "\(name)")
      }
      #expect(events.contains { $0.description.contains("Learn from ") && $0.description.contains("https://") })
      let lessons = steps.compactMap { $0["lessons"] as? Int }.reduce(0, +)
      #expect(lessons > 0)
      #expect(events.reduce(0) { $0 + $1.description.ranges(of: "Lesson with João").count } == lessons)
    }

    @Test func aLaterExportBringsTheEntriesOfTheSameProfileUpToDate() throws {
      func export(_ profile: String) throws -> [Event] {
        let file = "\(program.home)/\(profile).ics"
        let command = ["export", "plan", "--format", "ics", "--target", "data-engineer", "--output", file, "--force"]
        let result = try program.launch(command + ["--profile", profile, "--data-dir", program.data]).finish()
        #expect(result.status == 0)
        return try events(in: file)
      }
      try program.run("profile", "new", "ada")
      let first = try export("ada")
      let uids = Set(first.map(\.uid))
      #expect(uids.count == first.count)
      #expect(try uids.isDisjoint(with: export("default").map(\.uid)))
      var later = try export("ada")
      while later[0].stamp == first[0].stamp { later = try export("ada") }
      #expect(Set(later.map(\.uid)) == uids)
      #expect(later[0].sequence > first[0].sequence)
      #expect(later[0].stamp > first[0].stamp)
    }
  }
#endif
