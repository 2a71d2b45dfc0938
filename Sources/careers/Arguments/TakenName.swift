import CareerReports
import Synchronization

/// What a name on the command line was taken for, where it might have been something else.
struct TakenName: Hashable, Sendable {
  let text: String
  let taken: NameCandidate
  /// The best first, at most as many as are listed anywhere.
  let others: [NameCandidate]

  private static let mostInLine = 3

  /// In one line: "“coder” was taken for Coder (coder); it may also mean Web Developers (15-1254.00, O*NET)".
  var sentence: String {
    let more = others.count > Self.mostInLine ? ["\(others.count - Self.mostInLine) more"] : []
    let named = (others.prefix(Self.mostInLine).map(\.text) + more).joined(separator: " or ")
    return "“\(text)” was taken for \(taken.text); it may also mean \(named)."
  }
}

/// Those of the command that runs, to be told with its answer.
enum TakenNames {
  private static let names = Mutex<[TakenName]>([])

  static func add(_ name: TakenName) { names.withLock { if !$0.contains(name) { $0.append(name) } } }

  /// Those since this was asked last.
  static func take() -> [TakenName] {
    names.withLock { names in
      defer { names = [] }
      return names
    }
  }
}

extension JSONValue {
  /// With what else the names that led here might have meant.
  func addingOtherMeanings() -> JSONValue {
    let others = TakenNames.take().flatMap(\.others)
    return others.isEmpty ? self : adding(["also": others])
  }
}
