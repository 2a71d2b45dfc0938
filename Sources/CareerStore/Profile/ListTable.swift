internal import GRDB

/// A list kept in order as one row for each element, numbered from 0 by the column `position`.
struct ListTable<Element: Hashable> {
  let name: String
  /// What the list belongs to, where a table holds many: columns and their values.
  var owner: KeyValuePairs<String, String> = [:]
  /// The columns of an element.
  let columns: [String]
  let values: (Element) -> [any DatabaseValueConvertible]
  let element: (inout Columns) throws -> Element

  func read(_ database: Database) throws -> [Element] {
    try database.rows(
      "SELECT \(list(columns)) FROM \(name) WHERE \(isOwned) ORDER BY position", StatementArguments(owner.map(\.value)),
      element)
  }

  /// Turns the stored list into another, touching only the rows that differ.
  func replace(_ old: [Element], with new: [Element], in database: Database) throws {
    let names = owner.map(\.key) + ["position"] + columns
    let insert = "INSERT OR REPLACE INTO \(name) (\(list(names))) VALUES (\(list(names.map { _ in "?" })))"
    for (position, element) in new.enumerated() where position >= old.count || old[position] != element {
      try database.run(insert, StatementArguments(owner.map(\.value) + [position] + values(element)))
    }
    if new.count < old.count {
      try database.run(
        "DELETE FROM \(name) WHERE \(isOwned) AND position >= ?",
        StatementArguments(owner.map(\.value) + [new.count]))
    }
  }

  private var isOwned: String {
    owner.isEmpty ? "TRUE" : owner.map { "\($0.key) = ?" }.joined(separator: " AND ")
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
