import CareerModel
import CatalogueImport
import TestSupport

/// The catalogue of this repository, read once for all tests.
enum Builtin {
  static let catalogue = Result { try CatalogueFolder.load(from: Repository.catalogue) }
}
