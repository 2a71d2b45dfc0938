import Foundation

/// A publisher's file, whole in memory: enough to make questions from, with none of the care of an import.
public struct DataTable {
  public enum Layout { case tabs, commas }

  private let columns: [String: Int]
  private let rows: [[String]]

  public init(_ path: String, _ layout: Layout) throws {
    guard let data = FileManager.default.contents(atPath: path) else { throw Failure.system("Cannot read \(path)") }
    var records = layout == .tabs ? Self.lines(of: data) : Self.records(of: data)
    guard !records.isEmpty else { throw Failure("\(path) is empty") }
    let heading = records.removeFirst()
    columns = Dictionary(zip(heading, 0...)) { first, _ in first }
    rows = records
  }

  /// The values of some columns, row by row; each goes by any of its names.
  public func values(of wanted: [String]...) throws -> [[String]] {
    let places = try wanted.map { names in
      guard let place = names.lazy.compactMap({ columns[$0] }).first else { throw Failure("No column \(names)") }
      return place
    }
    return rows.compactMap { row in
      places.allSatisfy(row.indices.contains) ? places.map { row[$0] } : nil
    }
  }

  private static func lines(of data: Data) -> [[String]] {
    data.split(separator: 10).map { line in
      (line.last == 13 ? line.dropLast() : line).split(separator: 9, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The records of a file with commas, and their fields.
  public static func records(of data: Data) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    func endField() {
      record.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    for byte in data {
      switch (byte, isQuoted) {
      case (34, _):
        // A quote within quotes is written twice: the first of the two closes, the second opens again.
        if !isQuoted, !field.isEmpty { field.append(34) }
        isQuoted.toggle()
      case (44, false): endField()
      case (13, false): break
      case (10, false):
        endField()
        records.append(record)
        record = []
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !record.isEmpty {
      endField()
      records.append(record)
    }
    return records
  }
}
