import CareerModel
import CareerStore
import CatalogueImport
import Foundation
import Synchronization

/// The indexes that are kept with an imported taxonomy, so that no start has to make them.
enum TaxonomyIndexes {
  /// The names that they are kept under.
  fileprivate enum Part: String, CaseIterable { case search, similar }

  /// By name; made side by side.
  ///
  /// Nil when it was cancelled, which is asked thousands of times.
  static func parts(of taxonomy: TaxonomyImport, unless isCancelled: @Sendable () -> Bool) -> [String: [UInt8]]? {
    let parts = Mutex<[String: [UInt8]]>([:])
    DispatchQueue.concurrentPerform(iterations: Part.allCases.count) { index in
      let part = Part.allCases[index]
      do {
        let bytes = try bytes(of: part, of: taxonomy) { if isCancelled() { throw CancellationError() } }
        parts.withLock { $0[part.rawValue] = bytes }
      } catch {
        // A part that is not there tells that it was cancelled.
      }
    }
    return parts.withLock { $0.count == Part.allCases.count ? $0 : nil }
  }

  /// Those of a catalogue whose texts tell what its roles are like.
  static func parts(of catalogue: Catalogue) -> [String: [UInt8]] {
    [Part.search.rawValue: catalogue.search.bytes, Part.similar.rawValue: catalogue.similarIndex.bytes]
  }

  private static func bytes(
    of part: Part, of taxonomy: TaxonomyImport, checkpoint: () throws -> Void
  ) rethrows -> [UInt8] {
    switch part {
    case .search: try taxonomy.catalogue.madeSearch(checkpoint: checkpoint).bytes
    case .similar: try SimilarIndex(taxonomy.likenesses, checkpoint: checkpoint).bytes
    }
  }
}

extension ImportLibrary {
  /// The search that was kept with a taxonomy; nil where there is none that this release can read.
  ///
  /// - Throws: `StoreError` for an import that cannot be read.
  func search(of dataset: Dataset) throws(StoreError) -> Search? {
    try part(TaxonomyIndexes.Part.search.rawValue, of: dataset) { bytes in
      do { return try Search(bytes: bytes) } catch { return nil }
    }
  }

  /// The index of similar roles that was kept with a taxonomy; nil where there is none that this release can read.
  ///
  /// - Throws: `StoreError` for an import that cannot be read.
  func similarIndex(of dataset: Dataset) throws(StoreError) -> SimilarIndex? {
    try part(TaxonomyIndexes.Part.similar.rawValue, of: dataset) { bytes in
      do { return try SimilarIndex(bytes: bytes) } catch { return nil }
    }
  }
}

extension ShortForm {
  /// The search that was kept with it; nil where there is none that this release can read.
  ///
  /// - Throws: `StoreError.unusableFile`.
  var search: Search? {
    get throws(StoreError) {
      try part(TaxonomyIndexes.Part.search.rawValue) { bytes in
        do { return try Search(bytes: bytes) } catch { return nil }
      }
    }
  }

  /// The index of similar roles that was kept with it; nil where there is none that this release can read.
  ///
  /// - Throws: `StoreError.unusableFile`.
  var similarIndex: SimilarIndex? {
    get throws(StoreError) {
      try part(TaxonomyIndexes.Part.similar.rawValue) { bytes in
        do { return try SimilarIndex(bytes: bytes) } catch { return nil }
      }
    }
  }
}
