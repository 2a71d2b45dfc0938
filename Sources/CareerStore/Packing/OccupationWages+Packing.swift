import CareerModel

/// Wages in two tables: the occupations with how many figures each has, and the figures of all.
enum PackedWages {
  static func occupations(of wages: [OccupationWages]) -> [UInt8] {
    var table = PackedTableWriter(wages)
    table.add(texts: "occupation", \.occupation)
    table.add(texts: "title", \.title)
    table.add(numbers: "figures", \.figures.count)
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
    guard counts.reduce(0, +) == figures.count else { throw .endsEarly }
    var start = 0
    return (0..<table.count).map { place in
      defer { start += counts[place] }
      return OccupationWages(
        occupation: codes[place], title: titles[place], figures: Array(figures[start..<start + counts[place]]))
    }
  }
}
