import TestSupport

@testable import CatalogueImport

/// Reads the files of one publisher after one of them was damaged.
final class MutationTrial {
  enum Publisher: CaseIterable { case onet, esco, wages, crosswalk }

  enum Outcome: Hashable {
    case read
    case refused(code: String)
    /// What should never be: a mistake that does not say where, or totals that do not add up.
    case wrong(String)
  }

  private let publisher: Publisher
  private let files: [String: String]
  private let names: [String]
  private let fixture: DataFixture

  init(_ publisher: Publisher, _ files: [String: String]) throws {
    self.publisher = publisher
    self.files = files
    names = files.keys.sorted()
    fixture = try DataFixture(files)
  }

  /// Damages one file, reads them all in pieces of some size, and puts the file right again.
  func run(using generator: inout SeededGenerator) throws -> Outcome {
    let name = names.randomElement(using: &generator) ?? ""
    let whole = Array((files[name] ?? "").utf8)
    let damaged = Mutation.damage(whole, using: &generator)
    try fixture.write(damaged, to: name)
    defer { restore(whole, name) }
    var monitor = ReadingMonitor()
    if generator.chance(50) { monitor.pieceSize = generator.number(1...200) }
    do throws(DataFileError) {
      for totals in try read(monitor) where totals.used + totals.skipped.count > totals.rows {
        return .wrong("\(totals)")
      }
      return .read
    } catch {
      // The others are whole.
      guard error.file == name else { return .wrong("\(error) for \(name)") }
      let lines = damaged.count { $0 == UInt8(ascii: "\n") } + 1
      if error.reason == .empty && error.line == nil { return .refused(code: error.code) }
      guard let line = error.line, (1...lines).contains(line) else { return .wrong("\(error) of \(lines) lines") }
      return .refused(code: error.code)
    }
  }

  private func restore(_ bytes: [UInt8], _ name: String) {
    do {
      try fixture.write(bytes, to: name)
    } catch {
      print("\(name) was not put right: \(error)")
    }
  }

  private func read(_ monitor: ReadingMonitor) throws(DataFileError) -> [FileTotals] {
    switch publisher {
    case .onet:
      let folder = try ONETFolder(path: fixture.path, monitor: monitor)
      _ = try folder.release()
      var totals = try folder.occupations { touch($0.title) } + folder.titles { touch($0.title) }
      totals += try folder.elements { touch($0.name) } + folder.ratings(of: .skills) { _ in }
      totals += try folder.ratings(of: .knowledge) { _ in } + folder.technology { touch($0.name) }
      totals += try folder.tasks { touch($0.text) } + folder.jobZones { _ in }
      totals += try folder.jobZoneNames { touch($0.name) } + folder.related { _ in }
      return try totals + folder.interests { _ in }
    case .esco:
      let folder = try ESCOFolder(path: fixture.path, monitor: monitor)
      return [
        try folder.occupations { $0.otherLabels.forEachLine(touch) }, try folder.skills { touch($0.label) },
        try folder.requirements { _ in }, try folder.iscoGroups { touch($0.label) },
        try folder.skillGroups { touch($0.label) }, try folder.skillRelations { _ in },
        try folder.skillHierarchy { _ in },
      ].compactMap(\.self)
    case .wages: return [try WageFile(path: fixture.path, monitor: monitor).wages { touch($0.title) }.file]
    case .crosswalk: return [try CrosswalkFile(path: fixture.path, monitor: monitor).pairs { _ in }]
    }
  }

  /// Reads every byte, so that a field that lies outside the window is found out.
  private func touch(_ text: FieldText) { precondition(text.line.utf8.allSatisfy { $0 != 0 }) }
}
