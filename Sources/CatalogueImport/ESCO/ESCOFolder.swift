import Foundation

/// The folder that an ESCO classification in CSV unpacks to, layouts 1.0 to 1.2.1, in one of its languages.
///
/// Every reader below gives the rows of one table in the order of the file, and totals; a table that the release lacks
/// gives neither. Whoever is given a row may refuse it with a reason, and then it counts as skipped.
struct ESCOFolder {
  private let folder: DataFolder
  private let files: [ESCOTable: String]

  /// `language` is the code at the end of the files' names, such as "en" of "occupations_en.csv".
  ///
  /// - Throws: `.unreadable`; `.missingFile` for a folder without occupations, skills or what joins them;
  ///   `.missingLanguage` for one that has them in other languages only.
  init(path: String, language: String = "en", monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    let folder = try DataFolder(path: path, monitor: monitor)
    var files: [ESCOTable: String] = [:]
    for table in ESCOTable.allCases {
      files[table] = try Self.file(of: table, in: folder, language)
    }
    self.folder = folder
    self.files = files
  }

  private static func file(
    of table: ESCOTable, in folder: DataFolder, _ language: String
  ) throws(DataFileError) -> String? {
    let name = "\(table.stem)_\(language).csv"
    if let file = folder.file(name) ?? folder.file("\(table.stem).csv") { return file }
    let others = languages(of: table, in: folder)
    if !table.hasLanguage, let any = others.first { return folder.file("\(table.stem)_\(any).csv") }
    guard table.isNeeded else { return nil }
    if !others.isEmpty {
      throw DataFileError(file: folder.path, reason: .missingLanguage(language, available: others))
    }
    throw DataFileError(file: folder.path, reason: .missingFile([name]))
  }

  private static func languages(of table: ESCOTable, in folder: DataFolder) -> [String] {
    let prefix = "\(table.stem)_".lowercased()
    return folder.names.map { $0.lowercased() }.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".csv") }
      .map { String($0.dropFirst(prefix.count).dropLast(4)) }.filter { (2...3).contains($0.utf8.count) }
  }

  /// Those that the release has.
  var tables: [ESCOTable] { ESCOTable.allCases.filter { files[$0] != nil } }

  /// The sum of the sizes of all files that are read, in bytes.
  var size: Int { folder.size(of: ESCOTable.allCases.compactMap { files[$0] }) }

  /// The number of the release, such as "1.2.0", from the folder's name, since no file tells; nil when it does not.
  var release: String? { ReleaseNumber.first(in: URL(filePath: folder.path).lastPathComponent) }

  private func read<Column: FileColumn>(
    _ table: ESCOTable, _ columns: Column.Type, _ use: (Row<Column>) throws(SkippedRows.Reason) -> Bool
  ) throws(DataFileError) -> FileTotals? {
    guard let file = files[table] else { return nil }
    return try folder.table(file, .commaSeparated, columns).forEachRow(use)
  }
}

extension ESCOFolder {
  /// Each concept once; a second row of the same is skipped.
  func occupations(_ use: (ESCOOccupation) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> FileTotals? {
    var seen: Set<ESCOConcept> = []
    return try read(.occupations, ESCOOccupationColumn.self) { (row) throws(SkippedRows.Reason) in
      let occupation = ESCOOccupation(
        concept: try row.concept(.concept, .occupation), isco: try row.needed(.isco, as: ISCOCode.init),
        code: row[.code], label: try row.needed(.label), otherLabels: row[.otherLabels],
        hiddenLabels: row[.hiddenLabels], description: row[.description])
      guard seen.insert(occupation.concept).inserted else { throw .repeated }
      try use(occupation)
      return true
    }
  }

  /// Each concept once; a second row of the same is skipped.
  func skills(_ use: (ESCOSkill) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> FileTotals? {
    var seen: Set<ESCOConcept> = []
    return try read(.skills, ESCOSkillColumn.self) { (row) throws(SkippedRows.Reason) in
      let skill = ESCOSkill(
        concept: try row.concept(.concept, .skill), isKnowledge: try row.needed(.type, as: ESCOSkill.isKnowledge),
        reuse: ESCOSkill.Reuse(row[.reuse]), label: try row.needed(.label), otherLabels: row[.otherLabels],
        hiddenLabels: row[.hiddenLabels], description: row[.description])
      guard seen.insert(skill.concept).inserted else { throw .repeated }
      try use(skill)
      return true
    }
  }

  func requirements(_ use: (ESCORequirement) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> FileTotals? {
    try read(.requirements, ESCORequirementColumn.self) { (row) throws(SkippedRows.Reason) in
      try use(
        ESCORequirement(
          occupation: try row.concept(.occupation, .occupation), skill: try row.concept(.skill, .skill),
          isEssential: try row.needed(.type, as: \.isEssential)))
      return true
    }
  }

  /// Groups of occupations, from major groups to unit groups, each once; a second row of the same is skipped.
  func iscoGroups(_ use: (ESCOGroup) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> FileTotals? {
    try groups(.iscoGroups, use)
  }

  /// Groups of skills and fields of education, each once; a second row of the same is skipped.
  func skillGroups(_ use: (ESCOGroup) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> FileTotals? {
    try groups(.skillGroups, use)
  }

  private func groups(_ table: ESCOTable, _ use: (ESCOGroup) throws(SkippedRows.Reason) -> Void) throws(DataFileError)
    -> FileTotals?
  {
    var seen: Set<ESCOConcept> = []
    return try read(table, ESCOGroupColumn.self) { (row) throws(SkippedRows.Reason) in
      let group = ESCOGroup(
        concept: try row.needed(.concept, as: ESCOConcept.init), code: row[.code], label: try row.needed(.label),
        description: row[.description])
      guard seen.insert(group.concept).inserted else { throw .repeated }
      try use(group)
      return true
    }
  }

  func skillRelations(_ use: (ESCOSkillRelation) throws(SkippedRows.Reason) -> Void) throws(DataFileError)
    -> FileTotals?
  {
    try read(.skillRelations, ESCOSkillRelationColumn.self) { (row) throws(SkippedRows.Reason) in
      try use(
        ESCOSkillRelation(
          skill: try row.concept(.skill, .skill), related: try row.concept(.related, .skill),
          isEssential: try row.needed(.type, as: \.isEssential)))
      return true
    }
  }

  /// From skills to their groups, and on to broader ones.
  func skillHierarchy(_ use: (ESCOBroader) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> FileTotals? {
    try read(.skillHierarchy, ESCOBroaderColumn.self) { (row) throws(SkippedRows.Reason) in
      try use(
        ESCOBroader(
          concept: try row.needed(.concept, as: ESCOConcept.init),
          broader: try row.needed(.broader, as: ESCOConcept.init)))
      return true
    }
  }
}
