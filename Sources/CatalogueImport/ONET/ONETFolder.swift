import CareerModel

/// The folder that an O*NET database unpacks to, in its tab-delimited text layout, releases 18 to 31.
///
/// A workbook of the release that was saved as CSV is read as well. Every reader below gives the rows of one table in
/// the order of the file, and totals for each file; a table that the release lacks gives neither. Whoever is given a
/// row may refuse it with a reason, and then it counts as skipped.
struct ONETFolder {
  private let folder: DataFolder
  /// What was named: the folder itself, or one around it.
  private let named: DataFolder
  private let files: [ONETTable: [String]]

  /// - Throws: `.unreadable`, or `.missingFile` for a folder without Occupation Data, also in a folder in it.
  init(path: String, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    let named = try DataFolder(path: path, monitor: monitor)
    guard let folder = try named.itself(orNestedWhere: { !Self.files(of: .occupations, in: $0).isEmpty }) else {
      throw named.mistake(missing: ONETTable.occupations.layouts.flatMap(\.self))
    }
    self.named = named
    self.folder = folder
    files = Dictionary(uniqueKeysWithValues: ONETTable.allCases.map { ($0, Self.files(of: $0, in: folder)) })
      .filter { !$0.value.isEmpty }
  }

  /// A layout that is there in part beats none at all.
  private static func files(of table: ONETTable, in folder: DataFolder) -> [String] {
    table.layouts.lazy.map { $0.compactMap { folder.file($0) ?? folder.file("\($0.dropLast(4)).csv") } }
      .first { !$0.isEmpty } ?? []
  }

  /// Those that the release has.
  var tables: [ONETTable] { ONETTable.allCases.filter { files[$0] != nil } }

  /// The file of occupations, as the folder spells it.
  var occupationFile: String { files[.occupations]?.first ?? "" }

  /// The sum of the sizes of all files that are read, in bytes.
  var size: Int { size(of: ONETTable.allCases) }

  /// The sum of the sizes of the files of some tables, in bytes.
  func size(of tables: [ONETTable]) -> Int { folder.size(of: tables.flatMap { files[$0] ?? [] }) }

  /// The number of the release, such as "29.3": from its read-me, or from the folder's name; nil when neither tells.
  ///
  /// - Throws: `.unreadable`, or what a text file cannot hold.
  func release() throws(DataFileError) -> String? {
    if let name = folder.file("Read Me.txt") {
      let lines = try RecordReader(path: "\(folder.path)/\(name)", name: name, dialect: .tabDelimited)
      while try lines.next() {
        let line = FieldText(start: lines.bytes, count: lines.shape.fields[0].count).string
        if line.contains("O*NET"), let release = ReleaseNumber.first(in: line) { return release }
      }
    }
    return ReleaseNumber.first(in: folder.name) ?? ReleaseNumber.first(in: named.name)
  }

  /// Reads every file of a table.
  private func read<Column: FileColumn>(
    _ table: ONETTable, _ columns: Column.Type, _ use: (Row<Column>) throws(SkippedRows.Reason) -> Bool
  ) throws(DataFileError) -> [FileTotals] {
    var totals: [FileTotals] = []
    for file in files[table] ?? [] {
      let dialect: Dialect = file.lowercased().hasSuffix(".csv") ? .commaSeparated : .tabDelimited
      totals.append(try folder.table(file, dialect, columns).forEachRow(use))
    }
    return totals
  }
}

extension ONETFolder {
  /// Each code once; a second row of the same code is skipped.
  func occupations(_ use: (ONETOccupation) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> [FileTotals] {
    var seen: Set<ONETCode> = []
    return try read(.occupations, ONETOccupationColumn.self) { (row) throws(SkippedRows.Reason) in
      let occupation = ONETOccupation(
        code: try row.needed(.code, as: ONETCode.init), title: try row.needed(.title), description: row[.description])
      guard seen.insert(occupation.code).inserted else { throw .repeated }
      try use(occupation)
      return true
    }
  }

  func titles(_ use: (ONETTitle) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> [FileTotals] {
    try read(.titles, ONETTitleColumn.self) { (row) throws(SkippedRows.Reason) in
      try use(
        ONETTitle(
          code: try row.needed(.code, as: ONETCode.init), title: try row.needed(.title), short: row[.short]))
      return true
    }
  }

  /// The names of all elements; without a Content Model Reference those that are rated, each once.
  func elements(_ use: (ONETElementName) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> [FileTotals] {
    var seen: Set<ONETElement> = []
    let tables: [ONETTable] = files[.elements] == nil ? [.skills, .knowledge] : [.elements]
    var totals: [FileTotals] = []
    for table in tables {
      totals += try read(table, ONETElementColumn.self) { (row) throws(SkippedRows.Reason) in
        let element = try row.needed(.element, as: ONETElement.init)
        let name = try row.needed(.name)
        guard seen.insert(element).inserted else { return false }
        try use(ONETElementName(element: element, name: name, description: row[.description]))
        return true
      }
    }
    return totals
  }

  /// The table is skills or knowledge.
  ///
  /// The two rows of an element make one rating where they are neighbours, as in every release; elsewhere each makes
  /// one of its own. `check` sees each row before that, and may refuse it.
  func ratings(
    of table: ONETTable, check: (ONETRating) throws(SkippedRows.Reason) -> Void = { _ in }, _ use: (ONETRating) -> Void
  ) throws(DataFileError) -> [FileTotals] {
    var pending: ONETRating?
    let totals = try read(table, ONETRatingColumn.self) { (row) throws(SkippedRows.Reason) in
      let rating = try ONETRating(row)
      try check(rating)
      if let first = pending, let whole = first.joined(with: rating) {
        use(whole)
        pending = nil
      } else {
        pending.map(use)
        pending = rating
      }
      return true
    }
    pending.map(use)
    return totals
  }

  /// Software only, where a release lists tools of other kinds in the same file.
  func technology(_ use: (ONETTechnology) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> [FileTotals] {
    try read(.technology, ONETTechnologyColumn.self) { (row) throws(SkippedRows.Reason) in
      if row[.type] == "Tools" { return false }
      try use(
        ONETTechnology(
          code: try row.needed(.code, as: ONETCode.init), name: try row.needed(.name), kind: row[.kind],
          isHot: row[.isHot].flag ?? false, isInDemand: row[.isInDemand].flag ?? false))
      return true
    }
  }

  func tasks(_ use: (ONETTask) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> [FileTotals] {
    try read(.tasks, ONETTaskColumn.self) { (row) throws(SkippedRows.Reason) in
      let kind = row[.kind]
      try use(
        ONETTask(
          code: try row.needed(.code, as: ONETCode.init), text: try row.needed(.text),
          kind: kind == "Core" ? .core : kind == "Supplemental" ? .supplemental : nil))
      return true
    }
  }

  func jobZones(_ use: (ONETJobZone) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> [FileTotals] {
    try read(.jobZones, ONETJobZoneColumn.self) { (row) throws(SkippedRows.Reason) in
      try use(
        ONETJobZone(
          code: try row.needed(.code, as: ONETCode.init), zone: try row.needed(.zone, as: ONETJobZone.zone)))
      return true
    }
  }

  func jobZoneNames(_ use: (ONETJobZoneName) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> [FileTotals] {
    try read(.jobZoneNames, ONETJobZoneNameColumn.self) { (row) throws(SkippedRows.Reason) in
      try use(
        ONETJobZoneName(
          zone: try row.needed(.zone, as: ONETJobZone.zone), name: try row.needed(.name),
          experience: row[.experience], education: row[.education], training: row[.training]))
      return true
    }
  }

  func related(_ use: (ONETRelation) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> [FileTotals] {
    try read(.related, ONETRelationColumn.self) { (row) throws(SkippedRows.Reason) in
      try use(
        ONETRelation(
          code: try row.needed(.code, as: ONETCode.init), related: try row.needed(.related, as: ONETCode.init),
          tier: ONETRelation.Tier(row[.tier]), index: try row.needed(.index, as: \.number)))
      return true
    }
  }

  /// The six values of an occupation; the rows that only name its highest ones are passed over.
  func interests(_ use: (ONETInterest) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> [FileTotals] {
    try read(.interests, ONETRatingColumn.self) { (row) throws(SkippedRows.Reason) in
      guard row[.scale] == "OI" else { return false }
      try use(
        ONETInterest(
          code: try row.needed(.code, as: ONETCode.init), kind: try row.needed(.element, as: Interest.init),
          value: try row.needed(.value) { $0.hundredths(in: 100...700) }))
      return true
    }
  }
}
