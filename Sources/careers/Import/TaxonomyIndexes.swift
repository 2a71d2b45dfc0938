import CareerModel
import CatalogueImport
import Foundation
import Synchronization

/// The indexes that are kept with an imported taxonomy, so that no start has to make them.
enum TaxonomyIndexes {
  /// By name, as `Library` looks for them; made side by side.
  static func parts(of taxonomy: TaxonomyImport) -> [String: [UInt8]] {
    let kinds = [Library.Part.search, .similar]
    let parts = Mutex<[String: [UInt8]]>([:])
    DispatchQueue.concurrentPerform(iterations: kinds.count) { index in
      let bytes = bytes(of: kinds[index], of: taxonomy)
      parts.withLock { $0[kinds[index].rawValue] = bytes }
    }
    return parts.withLock { $0 }
  }

  private static func bytes(of part: Library.Part, of taxonomy: TaxonomyImport) -> [UInt8] {
    switch part {
    case .search: taxonomy.catalogue.search.bytes
    case .similar: SimilarIndex(taxonomy.likenesses).bytes
    }
  }
}
