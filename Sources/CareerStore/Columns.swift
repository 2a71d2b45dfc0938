internal import GRDB

import CareerModel

/// Reads the columns of one row from left to right: a value is made by naming its parts in the order of the query.
struct Columns {
  private let row: Row
  private var index = 0

  init(_ row: Row) {
    self.row = row
  }

  mutating func text() throws -> String { try row.decode(String.self, atIndex: next()) }
  mutating func optionalText() throws -> String? { try row.decode(String?.self, atIndex: next()) }
  mutating func integer() throws -> Int { try row.decode(Int.self, atIndex: next()) }
  mutating func optionalInteger() throws -> Int? { try row.decode(Int?.self, atIndex: next()) }
  mutating func id<Entity>() throws -> Identifier<Entity> { Identifier(try text()) }

  mutating func choice<Choice: RawRepresentable<String>>() throws -> Choice {
    let text = try text()
    guard let choice = Choice(rawValue: text) else { throw UnreadableValue(text: text) }
    return choice
  }

  mutating func choice<Choice: RawRepresentable<Int>>() throws -> Choice {
    let number = try integer()
    guard let choice = Choice(rawValue: number) else { throw UnreadableValue(text: "\(number)") }
    return choice
  }

  private mutating func next() throws -> Int {
    // A damaged schema may have lost a column.
    guard index < row.count else { throw UnreadableValue(text: "\(row.count) columns") }
    defer { index += 1 }
    return index
  }
}

/// A column holds something that no release has written there.
struct UnreadableValue: Error {
  let text: String
}

extension Database {
  /// Makes a value from each row of a query.
  func rows<Value>(_ sql: String, _ arguments: StatementArguments = [], _ value: (inout Columns) throws -> Value)
    throws -> [Value]
  {
    var values: [Value] = []
    let rows = try Row.fetchCursor(self, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      var columns = Columns(row)
      values.append(try value(&columns))
    }
    return values
  }

  /// Runs a statement, prepared once for all its uses.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
