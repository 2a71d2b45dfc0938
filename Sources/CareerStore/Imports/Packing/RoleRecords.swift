import CareerModel

/// What lists and formulas need of all roles, by position.
struct RoleRecords {
  let ids: [Role.ID]
  private let titles: [String]
  /// The tracks that there are, and for each role the place of its own among them.
  private let tracks: [Track.ID]
  private let trackPlaces: [Int]
  /// For each role the place of its preparation among all, counted from 1; 0 for none.
  private let preparationPlaces: [Int]

  /// - Parameter preparations: All that the roles have.
  init(_ roles: [Role], preparations: [Preparation]) {
    ids = roles.map(\.id)
    titles = roles.map(\.title)
    tracks = Set(roles.map(\.track)).sorted()
    let places = Dictionary(uniqueKeysWithValues: tracks.enumerated().map { ($1, $0) })
    trackPlaces = roles.map { places[$0.track] ?? 0 }
    preparationPlaces = roles.map { role in role.preparation.flatMap(preparations.firstIndex).map { $0 + 1 } ?? 0 }
  }

  init(_ bytes: UnsafeRawBufferPointer) throws(PackingError) {
    var reader = PackedReader(bytes)
    ids = try reader.textColumn { Role.ID($0) }
    titles = try reader.textColumn { $0 }
    tracks = try reader.textColumn { Track.ID($0) }
    trackPlaces = try reader.column().numbers.map(Int.init)
    preparationPlaces = try reader.column().numbers.map(Int.init)
    try reader.finish()
    guard titles.count == ids.count, trackPlaces.count == ids.count, preparationPlaces.count == ids.count
    else { throw .endsEarly }
  }

  var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.write(column: ids.map(\.rawValue))
    writer.write(column: titles)
    writer.write(column: tracks.map(\.rawValue))
    writer.write(column: trackPlaces.map(UInt32.init))
    writer.write(column: preparationPlaces.map(UInt32.init))
    return writer.bytes
  }

  /// The roles, whose texts a reader fetches.
  func roles(preparations: [Preparation], in reader: some CatalogueReading) throws(PackingError) -> [Role] {
    guard trackPlaces.allSatisfy({ $0 < tracks.count }), preparationPlaces.allSatisfy({ $0 <= preparations.count })
    else { throw .leadsNowhere }
    return ids.indices.map { position in
      let preparation = preparationPlaces[position]
      return Role(
        id: ids[position], title: titles[position], track: tracks[trackPlaces[position]],
        preparation: preparation > 0 ? preparations[preparation - 1] : nil, position: position, in: reader)
    }
  }
}
