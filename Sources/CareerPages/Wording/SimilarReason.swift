import CareerModel

extension SimilarReason {
  /// What two roles have in common, in words: "work: software, code, test", "knowledge of Mathematics".
  public var text: String {
    switch self {
    case .does(let words): "work: \(words.joined(separator: ", "))"
    case .names(let words): "name: \(words.joined(separator: ", "))"
    case .knowledge(let name): "knowledge of \(name)"
    case .skill(let name): "skill in \(name)"
    case .tool(let name): "use of \(name)"
    }
  }
}
