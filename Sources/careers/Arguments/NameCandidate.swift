import CareerModel
import CareerReports

/// Something that may have been meant by a name.
struct NameCandidate: Hashable, Sendable {
  /// How many are listed at most.
  static let most = 10

  let id: String
  let name: String
  /// What programs call where it is from; nil for what is in our own catalogue only.
  var source: String?
  /// What people call it, unless that is our own catalogue.
  var sourceTitle: String?

  init(id: String, name: String) { (self.id, self.name) = (id, name) }

  /// - Parameter ownName: what reports call our own catalogue.
  init(id: String, name: String, of dataset: Dataset, ownName: String) {
    let isOwn = dataset.traits.attribution == nil
    self.init(id: id, name: name)
    source = isOwn ? ownName : dataset.rawValue
    sourceTitle = isOwn ? nil : dataset.title
  }

  /// "Back-end Developer (backend-developer)", "Web Developers (15-1254.00, O*NET)".
  var text: String { "\(name) (\(id)\(sourceTitle.map { ", \($0)" } ?? ""))" }
}

extension NameCandidate: JSONConvertible {
  var json: JSONValue { .object(["id": id, "title": name, "source": source]) }
}
