/// The folders that the files of one ESCO release may lie in, the first of which has the occupations.
struct ESCOFolderSet {
  let language: String
  private let main: DataFolder
  private let named: DataFolder
  /// Where else to look, in folders without occupations of their own.
  private let others: [DataFolder]
  /// The names of those that lie beside the one that was named.
  let besides: Set<String>

  /// - Throws: `.missingFile`, `.missingLanguage`, `.unclearFolder`.
  init(named: DataFolder, language: String?) throws(DataFileError) {
    self.named = named
    let isAlone = named.hasOccupations
    let nested = isAlone ? [] : named.nested
    let isBeside = isAlone || !nested.contains(where: \.hasOccupations)
    let around = isBeside && named.hasTables ? named.besides.filter { Self.fit($0, named) } : []
    let main = try Self.main(named: named, nested: nested, around: around, language)
    self.main = main
    self.language = try Self.language(in: main, asked: language)
    let found = ([named] + (isBeside ? around : nested)).filter { !$0.hasOccupations && Self.fit($0, main) }
    others = found
    besides = Set(around.map(\.name))
  }

  /// The number of the release.
  var release: String? { ReleaseNumber.first(in: main.name) ?? ReleaseNumber.first(in: named.name) }

  /// Where the file of a table lies; nil also where several folders beside the first have one.
  func place(of table: ESCOTable) -> ESCOFolder.Place? {
    if let file = main.file(of: table, language) { return ESCOFolder.Place(folder: main, file: file) }
    let places = others.compactMap { folder in
      folder.file(of: table, language).map { ESCOFolder.Place(folder: folder, file: $0) }
    }
    return places.count == 1 ? places[0] : nil
  }

  private static func main(
    named: DataFolder, nested: [DataFolder], around: [DataFolder], _ language: String?
  ) throws(DataFileError) -> DataFolder {
    if named.hasOccupations { return named }
    for folders in [nested, around] {
      let candidates = folders.filter(\.hasOccupations)
      // Of several languages that lie side by side the right one is meant.
      let spoken = candidates.filter { $0.file(of: .occupations, language ?? "en") != nil }
      if let main = try DataFolder.only(spoken.isEmpty ? candidates : spoken, in: named.path) { return main }
    }
    throw named.mistake(missing: ["\(ESCOTable.occupations.stem)_\(language ?? "en").csv"])
  }

  private static func language(in folder: DataFolder, asked: String?) throws(DataFileError) -> String {
    let language = asked ?? "en"
    if folder.file(of: .occupations, language) != nil { return language }
    let available = folder.languages(of: .occupations)
    if asked == nil, available.count == 1 { return available[0] }
    throw DataFileError(file: folder.path, reason: .missingLanguage(language, available: available))
  }

  /// Whether two folders are not of two releases.
  private static func fit(_ folder: DataFolder, _ other: DataFolder) -> Bool {
    guard let release = ReleaseNumber.first(in: folder.name), let second = ReleaseNumber.first(in: other.name)
    else { return true }
    return release == second
  }
}

extension DataFolder {
  fileprivate var hasOccupations: Bool { has(.occupations) }
  fileprivate var hasTables: Bool { ESCOTable.allCases.contains(where: has) }

  private func has(_ table: ESCOTable) -> Bool { file("\(table.stem).csv") != nil || !languages(of: table).isEmpty }

  fileprivate func file(of table: ESCOTable, _ language: String) -> String? {
    if let file = file("\(table.stem)_\(language).csv") ?? file("\(table.stem).csv") { return file }
    guard !table.hasLanguage, let any = languages(of: table).first else { return nil }
    return file("\(table.stem)_\(any).csv")
  }

  /// The codes at the ends of the names of a table's files, such as "de" or "en-us".
  fileprivate func languages(of table: ESCOTable) -> [String] {
    let prefix = "\(table.stem)_".lowercased()
    return names.map { $0.lowercased() }.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".csv") }
      .map { String($0.dropFirst(prefix.count).dropLast(4)) }.filter(Self.isLanguage)
  }

  /// Two or three letters, and a region or script after a hyphen.
  private static func isLanguage(_ code: String) -> Bool {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count), first.allSatisfy({ ("a"..."z").contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}
