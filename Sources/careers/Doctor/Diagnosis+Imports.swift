import CareerModel
import CareerReports
import CareerStore

extension Diagnosis {
  /// What is imported, all of it read; nothing for what is not.
  var imports: [Check] { ImportKind.allCases.compactMap(check) }

  private func check(_ kind: ImportKind) -> Check? {
    let name = "\(kind.title) import"
    do {
      guard let check = try ImportCheck(kind, in: workspace.importFolder) else { return nil }
      let release = check.imported.release.map { "release \($0), " } ?? ""
      let detail = "\(check.path): \(release)imported \(check.imported.day.text), sound"
      guard let dataset = kind.dataset else { return Check(name, detail: detail) }
      guard try isIndexed(dataset) else {
        return Check(
          name, detail: "\(detail), without an index of this release, so that every start is slower",
          hint: "Import it again with `careers import \(kind.rawValue) PATH`; your marks stay.")
      }
      return Check(name, detail: "\(detail), indexed")
    } catch {
      return Self.broken(name, error)
    }
  }

  /// Whether this release can read the indexes that were kept with a taxonomy.
  private func isIndexed(_ dataset: Dataset) throws -> Bool {
    let library = ImportLibrary(folder: workspace.importFolder)
    return try library.search(of: dataset) != nil && library.similarIndex(of: dataset) != nil
  }
}
