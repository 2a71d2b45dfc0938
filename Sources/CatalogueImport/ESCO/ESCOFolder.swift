/// The folder that an ESCO classification in CSV unpacks to, layouts 1.0 to 1.2.1, in one of its languages.
///
/// Releases 1.1 come as two archives, one of texts and one of relations: what one folder lacks is taken from the other,
/// which lies beside it or in the same folder, if that was named. Every reader below gives the rows of one table in the
/// order of the file, and totals; a table that the release lacks gives neither. Whoever is given a row may refuse it
/// with a reason, and then it counts as skipped.
struct ESCOFolder {
  /// Where the file of a table lies.
  struct Place {
    let folder: DataFolder
    let file: String
  }

  /// The code at the end of the files' names, such as "en".
  let language: String
  /// The number of the release, such as "1.2.0", from the folder's name, since no file tells; nil when it does not.
  let release: String?
  /// The name of a folder that nobody named and that files were taken from, since it lies beside the one that was.
  let beside: String?
  /// The files that are not there of tables that should be, with their language.
  let missing: [ESCOTable]
  private let places: [ESCOTable: Place]

  /// - Parameter language: Its code; nil takes English, or the only one that is there.
  /// - Throws: `.unreadable`; `.missingFile` for a folder without occupations; `.missingLanguage` for one that has them in
  ///   other languages only; `.unclearFolder`.
  init(path: String, language: String? = nil, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    let set = try ESCOFolderSet(named: try DataFolder(path: path, monitor: monitor), language: language?.lowercased())
    var places: [ESCOTable: Place] = [:]
    for table in ESCOTable.allCases { places[table] = set.place(of: table) }
    missing = ESCOTable.allCases.filter { $0.isExpected && places[$0] == nil }
    // Without skills nothing can be told about them.
    if places[.skills] == nil { places = places.filter { !$0.key.isAboutSkills } }
    self.language = set.language
    release = set.release
    beside = places.values.lazy.map(\.folder.name).first { set.besides.contains($0) }
    self.places = places
  }

  /// Those that the release has.
  var tables: [ESCOTable] { ESCOTable.allCases.filter { places[$0] != nil } }

  /// The file of occupations, as the folder spells it.
  var occupationFile: String { places[.occupations]?.file ?? "" }

  /// The sum of the sizes of all files that are read, in bytes.
  var size: Int { places.values.reduce(0) { $0 + $1.folder.size(of: [$1.file]) } }

  private func read<Column: FileColumn>(
    _ table: ESCOTable, _ columns: Column.Type, _ use: (Row<Column>) throws(SkippedRows.Reason) -> Bool
  ) throws(DataFileError) -> FileTotals? {
    guard let place = places[table] else { return nil }
    return try place.folder.table(place.file, .commaSeparated, columns).forEachRow(use)
  }
}

extension ESCOFolder {
  /// Each concept once; a second row of the same is skipped.
  func occupations(_ use: (ESCOOccupation) throws(SkippedRows.Reason) -> Void) throws(DataFileError) -> FileTotals? {
    var seen: Set<ESCOConcept> = []
    return try read(.occupations, ESCOOccupationColumn.self) { (row) throws(SkippedRows.Reason) in
      let occupation = ESCOOccupation(
        concept: try row.concept(.concept, .occupation), isco: try row.needed(.isco, as: ISCOCode.init),
        label: try row.needed(.label), otherLabels: row[.otherLabels],
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
        concept: try row.concept(.concept, .skill), isKnowledge: row[.type] == "knowledge",
        isTransversal: row[.reuse] == "transversal", label: try row.needed(.label), otherLabels: row[.otherLabels],
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
        concept: try row.needed(.concept, as: ESCOConcept.init), code: row[.code],
        label: try row.needed(.label))
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
