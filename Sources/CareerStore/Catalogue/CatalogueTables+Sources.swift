internal import GRDB

import CareerModel

extension CatalogueTables {
  func writeSources(_ sources: [Source]) throws {
    try database.execute(
      sql: """
        CREATE TABLE source (
          position INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, publisher TEXT, date TEXT, url TEXT,
          type TEXT, confidence TEXT, licence TEXT, attribution TEXT, note TEXT
        ) STRICT
        """)
    for source in sources {
      try insert(
        into: "source",
        [
          source.id.rawValue, source.title, source.publisher, source.date, source.url, source.type, source.confidence,
          source.licence, source.attribution, source.note,
        ])
    }
  }

  func readSources() throws -> [Source] {
    try values(in: "source") { _, columns in
      try Source(
        id: columns.id(), title: columns.text(), publisher: columns.optionalText(), date: columns.optionalText(),
        url: columns.optionalText(), type: columns.optionalText(), confidence: columns.optionalText(),
        licence: columns.optionalText(), attribution: columns.optionalText(), note: columns.optionalText())
    }
  }
}
