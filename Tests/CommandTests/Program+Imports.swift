import Foundation
import TestSupport

extension Program {
  /// Imports all that there is.
  func importEverything(_ files: PublisherFiles) throws {
    for (kind, path) in [
      ("onet", files.onet), ("esco", files.esco), ("wages", files.wages), ("crosswalk", files.crosswalk),
    ] {
      let result = try run("import", kind, path)
      guard result.status == 0 else { throw Failure("import \(kind): \(result.errors)") }
    }
  }

  /// What is in the folder of imports.
  var importedFiles: [String] {
    get throws {
      let folder = "\(data)/data/imports"
      guard FileManager.default.fileExists(atPath: folder) else { return [] }
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
  }
}
