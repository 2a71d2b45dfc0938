internal import GRDB

import CareerModel

/// The levels and tracks that roles are sorted into.
extension CatalogueTables {
  func writeLevels(_ levels: [Level]) throws {
    try database.execute(
      sql: """
        CREATE TABLE level (
          position INTEGER PRIMARY KEY, rank INTEGER NOT NULL, name TEXT NOT NULL, meaning TEXT NOT NULL
        ) STRICT
        """)
    for level in levels { try insert(into: "level", [level.rank, level.name, level.meaning]) }
  }

  func readLevels() throws -> [Level] {
    try values(in: "level") { _, columns in
      try Level(rank: columns.integer(), name: columns.text(), meaning: columns.text())
    }
  }

  func writeTracks(_ tracks: [Track]) throws {
    try database.execute(
      sql: """
        CREATE TABLE track (
          position INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, plainly TEXT NOT NULL,
          workplaces TEXT NOT NULL, workplace_sources TEXT NOT NULL
        ) STRICT
        """)
    try createCitedTexts("track_outlook", partsOf: "track")
    for track in tracks {
      let position = try insert(
        into: "track",
        [
          track.id.rawValue, track.name, track.plainly, TextList.encode(track.workplaces.names),
          TextList.encode(track.workplaces.sources),
        ])
      try writeCitedTexts(track.outlook, partsOf: position, in: "track_outlook")
    }
  }

  func readTracks() throws -> [Track] {
    let outlooks = try readCitedTexts(in: "track_outlook")
    return try values(in: "track") { position, columns in
      try Track(
        id: columns.id(), name: columns.text(), plainly: columns.text(),
        workplaces: Workplaces(names: columns.texts(), sources: columns.ids()), outlook: outlooks[position] ?? [])
    }
  }
}
