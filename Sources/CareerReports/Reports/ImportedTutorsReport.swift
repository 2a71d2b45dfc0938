import CareerModel
import CareerPages

/// The tutors that a person added from a file.
public struct ImportedTutorsReport: Report {
  private let tutors: [Tutor]
  private let leftOut: [SkippedLines]
  private let total: Int?
  private let untaught: [UntaughtSubject]
  private let catalogue: Catalogue

  /// How many lines are named of those with one mistake.
  private static let mostLines = 10

  /// - Parameters:
  ///   - leftOut: the rows of the file that could not be used.
  ///   - total: how many of their own they have now; nil where the file was only checked.
  ///   - catalogue: whose skills they teach.
  public init(_ tutors: [Tutor], leftOut: [SkippedLines], total: Int?, in catalogue: Catalogue) {
    self.tutors = tutors
    self.leftOut = leftOut
    self.total = total
    self.catalogue = catalogue
    untaught = catalogue.untaught(tutors.flatMap(\.subjects))
  }

  public var json: JSONValue {
    .object([
      "source": "tutors", "kind": "tutors", "dryRun": total == nil, "roles": 0, "skills": 0, "requirements": 0,
      "moves": 0, "salaries": 0, "tutors": tutors.count, "total": total,
      "skipped": leftOut,
      "untaught": untaught.map { subject in
        JSONValue.object(["subject": subject.subject, "near": subject.near])
      },
    ])
  }

  public var page: Page {
    let manner = total.map { "added, \($0) of your own now" } ?? ImportedReport.checkedText
    var page = Page([.title(Phrase(tutors.count.of("tutor")) + .note(manner))])
    page.add(
      .table(
        Table(
          [
            Table.Column("Name", isFlexible: true), Table.Column("Teaches", isFlexible: true),
            Table.Column("An hour", .right),
          ],
          rows: tutors.map {
            [Phrase($0.name), Phrase($0.subjects.joined(separator: ", ")), Phrase($0.hourText)]
          })))
    if !untaught.isEmpty {
      page.add(.heading("No lessons about"))
      page.add(untaught.map { .bullet(Phrase($0.text(in: catalogue))) })
    }
    if !leftOut.isEmpty {
      page.add(.heading("Left out" + .note(leftOut.reduce(0) { $0 + $1.count }.of("row"))))
      page.add(
        leftOut.map { rows in
          let named = rows.lines.prefix(Self.mostLines).map { "\($0)" }
          let others = rows.count > named.count ? ["\(rows.count - named.count) more"] : []
          let lines = "\(rows.count == 1 ? "line" : "lines") \((named + others).enumerated)"
          return .bullet(Phrase("\(rows.file), \(lines): \(rows.reason)"))
        })
    }
    page.add(
      .paragraph(
        Phrase("`careers tutors` lists them with the others, `careers import remove tutors` takes them away.", .faint)))
    return page
  }
}

/// The person's own tutors were taken away.
public struct RemovedTutorsReport: Report {
  private let path: String
  private let kept: String?

  /// - Parameters:
  ///   - path: what was removed.
  ///   - kept: the file that it was a link to.
  public init(_ path: String, keeping kept: String?) {
    self.path = path
    self.kept = kept
  }

  public var json: JSONValue { .object(["removed": JSONValue.object(["kind": "tutors"])]) }

  public var page: Page {
    let text = kept.map { "The link \(path) is deleted; \($0) stays as it is." } ?? "\(path) is deleted."
    return Page([.title("Your own tutors" + .note("removed")), .paragraph(Phrase(text))])
  }
}
