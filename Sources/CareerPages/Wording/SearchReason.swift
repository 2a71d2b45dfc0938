import CareerModel

extension SearchResult {
  /// Why it was found: "other title: lorry driver", "in its tasks: hives, honey".
  public var why: String {
    switch reason {
    case .title: "its \(titleName)"
    case .alias: "other \(titleName): \(matched)"
    case .covered: "takes in \(matched)"
    case .code: "code: \(matched)"
    case .everyday: "people say: \(matched)"
    case .passage(.description): "in its description: \(matched)"
    case .passage(.tasks): "in its tasks: \(matched)"
    case .passage(.skills), .passage(.work): "in what it asks for: \(matched)"
    }
  }

  private var titleName: String { item.category == .role || item.category == .topic ? "title" : "name" }
}
