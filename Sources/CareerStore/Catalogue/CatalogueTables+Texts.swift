internal import GRDB

import CareerModel

/// Cited texts, wherever a catalogue has them: each in a table of its own, as parts of what they are about.
extension CatalogueTables {
  func createCitedTexts(_ table: String, partsOf whole: String) throws {
    try database.execute(
      sql: """
        CREATE TABLE \(table) (
          position INTEGER PRIMARY KEY, \(whole) INTEGER NOT NULL, text TEXT NOT NULL, sources TEXT NOT NULL
        ) STRICT
        """)
  }

  func writeCitedTexts(_ texts: [CitedText], partsOf whole: Int64, in table: String) throws {
    for text in texts { try insert(into: table, [whole, text.text, TextList.encode(text.sources)]) }
  }

  func readCitedTexts(in table: String) throws -> [Int: [CitedText]] {
    try parts(in: table) { _, columns in try CitedText(columns.text(), sources: columns.ids()) }
  }
}

extension TextList {
  static func encode<Entity>(_ ids: [Identifier<Entity>]) -> String { encode(ids.lazy.map(\.rawValue)) }
}
