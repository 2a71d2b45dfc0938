internal import GRDB

import CareerModel

extension CatalogueTables {
  func writeMoves(_ moves: [Move]) throws {
    try database.execute(
      sql: """
        CREATE TABLE move (
          position INTEGER PRIMARY KEY, from_role TEXT NOT NULL, to_role TEXT NOT NULL, kind TEXT NOT NULL, years TEXT,
          sources TEXT NOT NULL, note TEXT
        ) STRICT
        """)
    for move in moves {
      try insert(
        into: "move",
        [
          move.from.rawValue, move.to.rawValue, move.kind.rawValue, move.years, TextList.encode(move.sources),
          move.note,
        ])
    }
  }

  func readMoves() throws -> [Move] {
    try values(in: "move") { _, columns in
      try Move(
        from: columns.id(), to: columns.id(), kind: columns.choice(), years: columns.optionalText(),
        sources: columns.ids(), note: columns.optionalText())
    }
  }
}
