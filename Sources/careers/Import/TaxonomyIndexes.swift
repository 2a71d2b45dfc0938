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
  static func parts(of taxonomy: TaxonomyImport) -> [String: [UInt8]] {
    let parts = Mutex<[String: [UInt8]]>([:])
    DispatchQueue.concurrentPerform(iterations: Part.allCases.count) { index in
      let part = Part.allCases[index]
      let bytes = bytes(of: part, of: taxonomy)
      parts.withLock { $0[part.rawValue] = bytes }
    }
    return parts.withLock { $0 }
  }

  private static func bytes(of part: Part, of taxonomy: TaxonomyImport) -> [UInt8] {
    switch part {
    case .search: taxonomy.catalogue.search.bytes
    case .similar: SimilarIndex(taxonomy.likenesses).bytes
    }
  }
}

extension ImportLibrary {
  /// The search that was kept with a taxonomy; nil where there is none that this release can read.
  ///
  /// - Throws: `StoreError` for an import that cannot be read.
  func search(of origin: CatalogueOrigin) throws(StoreError) -> Search? {
    try part(TaxonomyIndexes.Part.search.rawValue, of: origin) { bytes in
      do { return try Search(bytes: bytes) } catch { return nil }
    }
  }

  /// The index of similar roles that was kept with a taxonomy; nil where there is none that this release can read.
  ///
  /// - Throws: `StoreError` for an import that cannot be read.
  func similarIndex(of origin: CatalogueOrigin) throws(StoreError) -> SimilarIndex? {
    try part(TaxonomyIndexes.Part.similar.rawValue, of: origin) { bytes in
      do { return try SimilarIndex(bytes: bytes) } catch { return nil }
    }
  }
}
