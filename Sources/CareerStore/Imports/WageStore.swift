import CareerModel
internal import GRDB

/// The file of imported wages, which the roles of O*NET take over by their codes.
public struct WageStore: Sendable {
  private let file: ImportFile

  /// - Parameter folder: The folder of all imports, which need not exist.
  public init(in folder: String) {
    file = ImportFile(kind: .wages, folder: folder)
  }

  private static let (occupations, figures) = ("occupations", "figures")

  /// Puts wages in the place of earlier ones, all or nothing.
  ///
  /// - Throws: `StoreError.unusableFolder` or `unusableFile`, and then the earlier ones are still there.
  public func write(_ wages: [OccupationWages], about: ImportRecord) throws(StoreError) {
    try file.replace { database in
      let tables = ImportTables(database: database)
      try tables.write(about)
      try tables.parts.write(PackedWages.occupations(of: wages), as: Self.occupations)
      try tables.parts.write(PackedWages.figures(of: wages), as: Self.figures)
    }
  }

  /// All wages in the order in which they were written; none while nothing is imported.
  ///
  /// - Throws: `StoreError.unreadableImport`, `busy` or `unusableFile`.
  public func read() throws(StoreError) -> [OccupationWages] {
    guard let queue = try file.open() else { return [] }
    return try file.perform {
      try queue.unsafeRead { database in
        let parts = PartTable(database: database)
        let figures: [PayFigure] = try parts.rows(Self.figures)
        return try parts.read(Self.occupations) { try PackedWages.wages($0, figures: figures) }
      }
    }
  }

  /// The figures of each role whose occupation has wages, in the order of the roles.
  ///
  /// - Throws: What `read` throws.
  public func figures(of roles: [Role.ID]) throws(StoreError) -> [PayFigure] {
    try read().figures(of: roles)
  }
}

/// Wages in two tables: the occupations with how many figures each has, and the figures of all.
enum PackedWages {
  static func occupations(of wages: [OccupationWages]) -> [UInt8] {
    var table = PackedTableWriter(wages)
    table.add(texts: "occupation", \.occupation)
    table.add(texts: "title", \.title)
    table.add(numbers: "figures", \.figures.count)
    table.add("employment", PackedForm<Int>.count.optional, unless: nil, \.employment)
    return table.bytes
  }

  static func figures(of wages: [OccupationWages]) -> [UInt8] { PayFigure.bytes(of: wages.flatMap(\.figures)) }

  static func wages(
    _ occupations: UnsafeRawBufferPointer, figures: [PayFigure]
  ) throws(PackingError) -> [OccupationWages] {
    let table = try PackedTable(occupations)
    let codes = try table.texts("occupation") { $0 }
    let titles = try table.texts("title") { $0 }
    let counts = try table.numbers("figures").map(Int.init)
    let employments = try table.values("employment", PackedForm<Int>.count.optional, else: nil)
    guard counts.reduce(0, +) == figures.count else { throw .endsEarly }
    var start = 0
    return (0..<table.count).map { place in
      defer { start += counts[place] }
      return OccupationWages(
        occupation: codes[place], title: titles[place], figures: Array(figures[start..<start + counts[place]]),
        employment: employments[place])
    }
  }
}
