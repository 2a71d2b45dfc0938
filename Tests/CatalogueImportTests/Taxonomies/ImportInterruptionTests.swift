import TestSupport
import Testing

@testable import CatalogueImport

@Suite struct ImportInterruptionTests {
  private typealias Reading = (_ path: String, _ monitor: ReadingMonitor) throws -> Void

  private let readings: [(files: [String: String], read: Reading)] = [
    (ONETFixture.release29, { _ = try ONETImport(path: $0, monitor: $1).read() }),
    (ESCOFixture.release120, { _ = try ESCOImport(path: $0, monitor: $1).read() }),
    (WageFixture.wages, { _ = try WageImport(path: $0, monitor: $1).read() }),
    (WageFixture.crosswalk, { _ = try CrosswalkImport(path: $0, monitor: $1).read() }),
  ]

  @Test func everyImportStopsWheneverItIsAsked() throws {
    for (files, read) in readings {
      let fixture = try DataFixture(files)
      var questions = 0
      try read(
        fixture.path,
        monitor(asking: {
          questions += 1; return false
        }))
      #expect(questions > 3)
      for limit in 0..<questions {
        var asked = 0
        let error = #expect(throws: DataFileError.self) {
          try read(
            fixture.path,
            monitor(asking: {
              asked += 1; return asked > limit
            }))
        }
        #expect(error?.reason == .interrupted)
      }
    }
  }

  private func monitor(asking: @escaping () -> Bool) -> ReadingMonitor {
    ReadingMonitor(pieceSize: 200, isCancelled: asking)
  }

  @Test func aDamagedFileYieldsNothing() throws {
    for (files, read) in readings {
      let fixture = try DataFixture(files)
      for name in files.keys.sorted() where name != "Read Me.txt" {
        let whole = files[name] ?? ""
        try fixture.write(Array(whole.utf8) + [0xFF, 0x0A], to: name)
        // Occupations name their group themselves.
        let isRead = !name.hasPrefix("broaderRelationsOccPillar")
        if isRead {
          let error = #expect(throws: DataFileError.self) { try read(fixture.path, ReadingMonitor()) }
          #expect(error?.file == name)
          #expect(error?.reason == .notUTF8)
        }
        try fixture.write(whole, to: name)
      }
      try read(fixture.path, ReadingMonitor())
    }
  }
}
