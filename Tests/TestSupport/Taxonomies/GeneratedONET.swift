/// An O*NET database of the size and shape of release 29.3, in its layout; every name and figure in it is made up.
struct GeneratedONET {
  private static let occupationCount = 1016
  private static let majorGroups = 23
  /// Occupations that the release only names, and those that it does not rate.
  private static let (bareCount, unratedCount) = (93, 137)
  private static let titleCount = 56_560
  private static let (programCount, programRowCount) = (8775, 32_681)
  private static let taskCount = 18_796
  private static let relatedCount = 20
  private static let source = ["08/2023", "Analyst"]

  struct Occupation {
    let code: String
    let title: String
  }

  /// In the order of the files.
  let occupations: [Occupation]
  private let folder: String
  private var generator: SeededGenerator

  init(in folder: String, seed: UInt64) {
    self.folder = folder
    generator = SeededGenerator(seed: seed)
    occupations = (0..<Self.occupationCount).map {
      Occupation(code: Self.code($0), title: "\(Phrases.title(Phrases.occupation($0)))s")
    }
  }

  /// Such as "11-1011.00": the groups one after the other, the first two digits theirs.
  private static func code(_ number: Int) -> String {
    "\(11 + 2 * (number * majorGroups / occupationCount))-\(1011 + 8 * number).00"
  }

  mutating func write() throws {
    try writeOccupations()
    try writeTitles()
    try writeElements()
    try writeRatings("Skills.txt", of: ONETElements.skills)
    try writeRatings("Knowledge.txt", of: ONETElements.knowledge)
    try writePrograms()
    try writeTasks()
    try writeZones()
    try writeRelated()
    try writeInterests()
  }

  /// Those that the release says something about.
  private var described: ArraySlice<Occupation> { occupations.dropLast(Self.bareCount) }

  private mutating func writeOccupations() throws {
    try TableWriter.write("\(folder)/Occupation Data.txt", .tabs, ["O*NET-SOC Code", "Title", "Description"]) { table in
      for occupation in occupations {
        let description = Phrases.description(statements: 2, using: &generator)
        try table.write([occupation.code, occupation.title, description])
      }
    }
  }

  private mutating func writeTitles() throws {
    let counts = Shares.counts(
      of: Self.titleCount, among: Self.occupationCount, least: 1, steepness: 2.2, using: &generator)
    var number = Self.occupationCount
    let columns = ["O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)"]
    try TableWriter.write("\(folder)/Alternate Titles.txt", .tabs, columns) { table in
      for (occupation, count) in zip(occupations, counts) {
        for _ in 0..<count {
          // A fifth of all titles are those of other occupations too.
          let title = generator.chance(20) ? generator.number(0...number) : number
          number += 1
          try table.write([occupation.code, Phrases.title(Phrases.occupation(title)), "n/a", "08"])
        }
      }
    }
  }

  private mutating func writeElements() throws {
    try TableWriter.write(
      "\(folder)/Content Model Reference.txt", .tabs, ["Element ID", "Element Name", "Description"]
    ) { table in
      for element in ONETElements.all {
        try table.write([element.id, element.name, Phrases.task(using: &generator)])
      }
    }
  }

  /// Importance and level, a row each.
  private mutating func writeRatings(_ name: String, of elements: [ONETElements.Element]) throws {
    let columns = [
      "O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "N", "Standard Error",
      "Lower CI Bound", "Upper CI Bound", "Recommend Suppress", "Not Relevant", "Date", "Domain Source",
    ]
    try TableWriter.write("\(folder)/\(name)", .tabs, columns) { table in
      for (place, occupation) in occupations.dropLast(Self.unratedCount).enumerated() {
        for (number, element) in elements.enumerated() {
          // Neighbours rate alike.
          let usual = 100 + (place / 40 * 97 + number * 131) % 300
          let importance = min(500, usual + generator.number(0...100))
          for (scale, value) in [("IM", importance), ("LV", (importance - 100) * 7 / 4)] {
            try table.write(
              [
                occupation.code, element.id, element.name, scale, Self.decimal(value), "8", "0.1250",
                Self.decimal(max(0, value - 24)) + "00", Self.decimal(value + 25) + "00", "N",
                scale == "IM" ? "n/a" : "N",
              ] + Self.source)
          }
        }
      }
    }
  }

  private mutating func writePrograms() throws {
    let columns = ["O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"]
    let counts = Shares.counts(
      of: Self.programRowCount, among: described.count, least: 1, steepness: 1.6, using: &generator)
    var unseen = 0
    try TableWriter.write("\(folder)/Technology Skills.txt", .tabs, columns) { table in
      for (occupation, count) in zip(described, counts) {
        var programs: Set<Int> = []
        while programs.count < count {
          let isNew = unseen < Self.programCount && generator.chance(27)
          let program =
            isNew ? unseen : Shares.place(among: Self.programCount, steepness: 3, using: &generator)
          if isNew { unseen += 1 }
          programs.insert(program)
        }
        for program in programs.sorted() {
          let kind = program % 135
          let (hot, inDemand) = (program % 100 < 20 ? "Y" : "N", program % 100 < 4 ? "Y" : "N")
          try table.write([
            occupation.code, Phrases.program(program), "\(43_230_000 + kind)",
            "\(Phrases.capitalised(Words.things[kind % Words.things.count])) software", hot, inDemand,
          ])
        }
      }
    }
  }

  private mutating func writeTasks() throws {
    let columns = [
      "O*NET-SOC Code", "Task ID", "Task", "Task Type", "Incumbents Responding", "Date", "Domain Source",
    ]
    let counts = Shares.counts(of: Self.taskCount, among: described.count, least: 8, steepness: 1, using: &generator)
    var number = 0
    try TableWriter.write("\(folder)/Task Statements.txt", .tabs, columns) { table in
      for (occupation, count) in zip(described, counts) {
        for place in 0..<count {
          number += 1
          let kind = place * 4 < count * 3 ? "Core" : "Supplemental"
          try table.write([occupation.code, "\(number)", Phrases.task(using: &generator), kind, "95"] + Self.source)
        }
      }
    }
  }

  private mutating func writeZones() throws {
    try TableWriter.write("\(folder)/Job Zones.txt", .tabs, ["O*NET-SOC Code", "Job Zone", "Date", "Domain Source"]) {
      table in
      for occupation in described { try table.write([occupation.code, "\(generator.number(1...5))"] + Self.source) }
    }
    let columns = ["Job Zone", "Name", "Experience", "Education", "Job Training", "Examples", "SVP Range"]
    try TableWriter.write("\(folder)/Job Zone Reference.txt", .tabs, columns) { table in
      for zone in 1...5 {
        try table.write(
          ["\(zone)", "Job Zone \(zone): Preparation of \(zone) years"]
            + (0..<4).map { _ in Phrases.task(using: &generator) } + ["\(zone).0 and above"])
      }
    }
  }

  /// Four in five are near in number, hence alike in what they ask for.
  private mutating func writeRelated() throws {
    let columns = ["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"]
    let occupations = Array(described)
    try TableWriter.write("\(folder)/Related Occupations.txt", .tabs, columns) { table in
      for (place, occupation) in occupations.enumerated() {
        var related: [Int] = []
        while related.count < Self.relatedCount {
          let other =
            generator.chance(80)
            ? place + generator.number(-40...40) : generator.number(0...occupations.count - 1)
          guard occupations.indices.contains(other), other != place, !related.contains(other) else { continue }
          related.append(other)
        }
        for (index, other) in related.enumerated() {
          let tier = index < 5 ? "Primary-Short" : index < 10 ? "Primary-Long" : "Supplemental"
          try table.write([occupation.code, occupations[other].code, tier, "\(index + 1)"])
        }
      }
    }
  }

  /// The six interests, and the three strongest named once more.
  private mutating func writeInterests() throws {
    let columns = [
      "O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "Date", "Domain Source",
    ]
    let names = ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"]
    let points = ["First Interest High-Point", "Second Interest High-Point", "Third Interest High-Point"]
    let letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]
    try TableWriter.write("\(folder)/Interests.txt", .tabs, columns) { table in
      for occupation in described {
        for (letter, name) in zip(letters, names + points) {
          let isPoint = points.contains(name)
          let value = isPoint ? "\(generator.number(0...6)).00" : Self.decimal(generator.number(100...700))
          try table.write(
            [occupation.code, "1.B.1.\(letter)", name, isPoint ? "IH" : "OI", value] + Self.source)
        }
      }
    }
  }

  /// Hundredths as a number with two places.
  private static func decimal(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
