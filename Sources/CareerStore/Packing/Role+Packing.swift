import CareerModel

/// What lists and formulas need of all roles, by position; their texts are kept apart.
struct RoleRecords {
  let ids: [Role.ID]
  private let titles: [String]
  private let tracks: [Track.ID]
  private let levels: [Level?]
  private let preparations: [Preparation?]
  private let grants: [[Skill.ID]]

  init(_ bytes: UnsafeRawBufferPointer) throws(PackingError) {
    let table = try PackedTable(bytes)
    ids = try table.texts("id") { Role.ID($0) }
    titles = try table.texts("title") { $0 }
    tracks = try table.distinct(all: "track", .id())
    levels = try table.distinct("level", .level)
    preparations = try table.distinct("preparation", .preparation)
    grants = try table.values("grants", PackedForm<Skill.ID>.sharedID().list, else: [])
  }

  static func bytes(of roles: [Role]) -> [UInt8] {
    var table = PackedTableWriter(roles)
    table.add(texts: "id") { $0.id.rawValue }
    table.add(texts: "title", \.title)
    table.add(distinct: "track", .id()) { $0.track }
    table.add(distinct: "level", .level, \.level)
    table.add(distinct: "preparation", .preparation, \.preparation)
    table.add("grants", PackedForm<Skill.ID>.sharedID().list, unless: [], \.grants)
    return table.bytes
  }

  /// The roles, whose texts a reader has.
  func roles(in reader: some CatalogueReading) -> [Role] {
    ids.indices.map { position in
      Role(
        id: ids[position], title: titles[position], track: tracks[position], level: levels[position],
        preparation: preparations[position], grants: grants[position], position: position, in: reader)
    }
  }
}

extension PackedForm<Level> {
  static var level: Self {
    Self(
      write: {
        $0.write(integer: $1.rank)
        $0.write(text: $1.name)
        $0.write(text: $1.meaning)
      },
      read: { reader throws(PackingError) in
        Level(rank: try reader.integer(), name: try reader.text(), meaning: try reader.text())
      })
  }
}

extension PackedForm<Preparation> {
  static var preparation: Self {
    Self(
      write: {
        $0.write(integer: $1.rank)
        $0.write(text: $1.name)
        $0.write(text: $1.meaning)
      },
      read: { reader throws(PackingError) in
        Preparation(rank: try reader.integer(), name: try reader.text(), meaning: try reader.text())
      })
  }
}
