import CareerModel

/// What lists and formulas need of all roles, by position; their texts are kept apart.
struct RoleRecords {
  let ids: [Role.ID]
  private let titles: [String]
  private let tracks: [Track.ID]
  private let levels: [Level?]
  private let preparations: [Preparation?]
  private let grants: [[Skill.ID]]
  private let interests: [InterestScores?]
  private let employments: [Int?]

  init(_ bytes: UnsafeRawBufferPointer) throws(PackingError) {
    let table = try PackedTable(bytes)
    ids = try table.texts("id") { Role.ID($0) }
    titles = try table.texts("title") { $0 }
    tracks = try table.distinct(all: "track", .id())
    levels = try table.distinct("level", .level)
    preparations = try table.distinct("preparation", .preparation)
    grants = try table.values("grants", PackedForm<Skill.ID>.sharedID().list, else: [])
    interests = try table.distinct("interests", .interestScores)
    employments = try table.values("employment", PackedForm<Int>.count.optional, else: nil)
  }

  static func bytes(of roles: [Role]) -> [UInt8] {
    var table = PackedTableWriter(roles)
    table.add(texts: "id") { $0.id.rawValue }
    table.add(texts: "title", \.title)
    table.add(distinct: "track", .id()) { $0.track }
    table.add(distinct: "level", .level, \.level)
    table.add(distinct: "preparation", .preparation, \.preparation)
    table.add("grants", PackedForm<Skill.ID>.sharedID().list, unless: [], \.grants)
    table.add(distinct: "interests", .interestScores, \.interests)
    table.add("employment", PackedForm<Int>.count.optional, unless: nil, \.employment)
    return table.bytes
  }

  /// The roles, whose texts a reader has.
  func roles(in reader: some CatalogueReading) -> [Role] {
    ids.indices.map { position in
      Role(
        id: ids[position], title: titles[position], track: tracks[position], level: levels[position],
        preparation: preparations[position], grants: grants[position], employment: employments[position],
        interests: interests[position],
        position: position, in: reader)
    }
  }
}

extension PackedForm<Level> {
  static var level: Self { rung({ ($0.rank, $0.name, $0.meaning) }, Level.init) }
}

extension PackedForm<InterestScores> {
  static var interestScores: Self {
    Self(
      write: { writer, scores in for interest in Interest.allCases { writer.write(integer: scores[interest]) } },
      read: { reader throws(PackingError) in
        var scores = InterestScores()
        for interest in Interest.allCases { scores[interest] = try reader.integer(in: InterestScores.range) }
        return scores
      })
  }
}

extension PackedForm<Preparation> {
  static var preparation: Self { rung({ ($0.rank, $0.name, $0.meaning) }, Preparation.init) }
}

extension PackedForm {
  /// A rung of a ladder, with its rank, its name and what it means.
  private static func rung(
    _ parts: @escaping @Sendable (Value) -> (Int, String, String),
    _ make: @escaping @Sendable (Int, String, String) -> Value
  ) -> Self {
    Self(
      write: {
        let (rank, name, meaning) = parts($1)
        $0.write(integer: rank)
        $0.write(text: name)
        $0.write(text: meaning)
      },
      read: { reader throws(PackingError) in
        make(try reader.integer(in: 0...1000), try reader.text(), try reader.text())
      })
  }
}
