import Testing

@testable import CatalogueImport

@Suite struct ReadingMonitorTests {
  /// Reads everything of one kind of folder, and tells how many bytes that should be.
  private typealias Reading = (_ path: String, _ monitor: ReadingMonitor) throws -> Int

  private let readings: [(files: [String: String], read: Reading)] = [
    (
      ONETFixture.release31,
      { path, monitor in
        let folder = try ONETFolder(path: path, monitor: monitor)
        _ = try folder.occupations { _ in }
        _ = try folder.titles { _ in }
        _ = try folder.ratings(of: .skills) { _ in }
        _ = try folder.technology { _ in }
        _ = try folder.interests { _ in }
        return folder.size
      }
    ),
    (
      ESCOFixture.release121,
      { path, monitor in
        let folder = try ESCOFolder(path: path, monitor: monitor)
        _ = try folder.occupations { _ in }
        _ = try folder.skills { _ in }
        _ = try folder.requirements { _ in }
        return folder.size
      }
    ),
    (
      WageFixture.wages,
      { path, monitor in
        let file = try WageFile(path: path, monitor: monitor)
        return try file.wages { _ in }.file.rows > 0 ? file.size : 0
      }
    ),
    (
      WageFixture.crosswalk,
      { path, monitor in
        let file = try CrosswalkFile(path: path, monitor: monitor)
        return try file.pairs { _ in }.rows > 0 ? file.size : 0
      }
    ),
  ]

  @Test func everyByteIsTold() throws {
    for (files, read) in readings {
      let fixture = try DataFixture(files)
      var bytes = 0
      let size = try read(fixture.path, ReadingMonitor(pieceSize: 100, didRead: { bytes += $0 }))
      #expect(bytes == size)
      #expect(size > 300)
    }
  }

  @Test func everyReadingStopsWhereverItIsAsked() throws {
    for (files, read) in readings {
      let fixture = try DataFixture(files)
      var pieces = 0
      _ = try read(fixture.path, ReadingMonitor(pieceSize: 100, didRead: { _ in pieces += 1 }))
      for limit in 0..<pieces {
        var asked = 0
        let monitor = ReadingMonitor(
          pieceSize: 100,
          isCancelled: {
            asked += 1
            return asked > limit
          })
        let error = #expect(throws: DataFileError.self) { try read(fixture.path, monitor) }
        #expect(error?.reason == .interrupted)
        #expect(error.map { files.keys.contains($0.file) } == true)
      }
    }
  }
}
