import CareerModel
import CareerPages
import TerminalText

/// Rows of plain values under named columns, for programs.
public struct Records: Hashable, Sendable {
  public let columns: [String]
  /// One value for each column; nothing where a thing is unknown.
  public let rows: [[String?]]
  /// What is to be known of all rows: at which pace hours are, and what licences ask to be shown.
  private let notes: [String]

  /// - Parameter pace: that of hours that follow the person's log.
  public init(
    columns: [String], rows: [[String?]], attributions: Attributions? = nil, hoursAt pace: StudyPace? = nil
  ) {
    self.columns = columns
    self.rows = rows
    notes = [pace?.ownText].compactMap(\.self) + (attributions?.sentences ?? [])
  }

  /// Comma-separated values by RFC 4180: a line of column names, lines ended by CR LF, quotes where they are needed.
  ///
  /// Notes are rows beneath, as wide as the others, whose first value begins with a number sign. What a
  /// spreadsheet would run as a formula stands behind an apostrophe, as whoever types it there would put it.
  public func csv(isASCII: Bool = false) -> String {
    let style = PrintStyle(isASCII: isASCII)
    let notes: [[String?]] = self.notes.map { ["# \($0)"] + Array(repeating: nil, count: max(0, columns.count - 1)) }
    return ([columns] + rows + notes).map { row in
      row.map { Self.quoted(Self.defused(style.shown(TerminalText.clean($0 ?? "")))) }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// What formulas and commands to other programs begin with, in full width too.
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// The value with an apostrophe before it where it begins like a formula, also behind spaces and quotes that a
  /// spreadsheet may take away; a number stays one.
  private static func defused(_ value: String) -> String {
    let start = value.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\"" }
    guard let start, formulaSigns.contains(start), !isNumber(value) else { return value }
    return "'" + value
  }

  /// Whether a value is digits and at most one point, behind a sign or none: "-5", "+3", "0.25".
  private static func isNumber(_ value: String) -> Bool {
    let digits = value.unicodeScalars.drop { $0 == "-" || $0 == "+" }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return value.unicodeScalars.count - digits.count <= 1 && parts.count <= 2
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) } }
  }

  private static func quoted(_ value: String) -> String {
    // By scalar, because a mark may sit on a sign.
    guard value.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" }) else { return value }
    let doubled = value.unicodeScalars.reduce(into: "") { output, scalar in
      output += scalar == "\"" ? "\"\"" : String(scalar)
    }
    return "\"" + doubled + "\""
  }
}

extension Records {
  /// The three columns of an estimate, for `hours`.
  static let hoursColumns = ["hoursLow", "hoursLikely", "hoursHigh"]

  static func hours(_ range: HoursRange?) -> [String?] {
    [range?.lowMinutes, range?.likelyMinutes, range?.highMinutes].map { minutes in
      minutes.map { HoursRange.hours($0).text() }
    }
  }

  /// The columns of the bundle of a checklist's line: its skills, what it takes and what it adds.
  static let bundleColumns = ["bundle", "bundleLow", "bundleLikely", "bundleHigh", "bundleGain"]

  static func bundle(of item: ChecklistItem) -> [String?] {
    guard let bundle = item.bundle, !bundle.toGo.isCounted else { return bundleColumns.map { _ in nil } }
    return [ids(item.bundleSkills)] + hours(item.bundleHours) + ["\(item.bundleGain)"]
  }

  /// Several values in one: "git;sql".
  static func list(_ values: some Sequence<String>) -> String { values.joined(separator: ";") }

  static func ids<Entity>(_ ids: some Sequence<Identifier<Entity>>) -> String { list(ids.map(\.rawValue)) }
}
