@testable import CatalogueImport

extension ESCOConcept {
  /// As the publisher writes it.
  var uri: String { "http://data.europa.eu/esco/\(kind.path)\(lastPart)" }
}
