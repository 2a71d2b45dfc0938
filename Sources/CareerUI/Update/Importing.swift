import CareerModel

/// How far an import is that runs beside the explorer.
public struct ImportProgress: Hashable, Sendable {
  public let kind: ImportKind
  /// From 0 to 100; nil while that is not known.
  public let percent: Int?
  /// Whole seconds; nil while that is not known.
  public let secondsLeft: Int?

  public init(_ kind: ImportKind, percent: Int? = nil, secondsLeft: Int? = nil) {
    self.kind = kind
    self.percent = percent
    self.secondsLeft = secondsLeft
  }

  /// "importing O*NET 62%, 2 s left".
  var text: String {
    let rest = secondsLeft.map { $0 < 90 ? ", \($0) s left" : ", \(($0 + 30) / 60) min left" } ?? ""
    return "importing \(kind.title)" + (percent.map { " \($0)%" } ?? "") + rest
  }
}

/// Imports run outside, beside the explorer; what they report comes in as actions.
extension State {
  /// Asks for the import that a form tells, unless one runs already.
  mutating func startImport(_ form: ImportForm) -> [Effect] {
    if let importing {
      message = Message("\(importing.kind.title) is being imported. One at a time.", .warning)
      return []
    }
    importing = ImportProgress(form.kind)
    importForm = form
    DatasetBrowser.open(in: &self)
    message = Message("Importing \(form.kind.title). You can go on meanwhile.")
    return [.importData(form.request)]
  }

  mutating func stopImport() -> [Effect] {
    guard let importing else {
      message = Message("No import is running. \(key(.openImport, in: .sources)) starts one.")
      return []
    }
    message = Message("Stopping the import of \(importing.kind.title) …")
    return [.stopImport]
  }

  /// What the source in front shows may have changed, also by wages or twins: it is read anew.
  mutating func finishImport(_ imported: ImportedSource) -> [Effect] {
    importing = nil
    importForm = nil
    message = Message(imported.sentence)
    let next = opening ?? Opening(dataset: dataset)
    opening = next
    return [.openSource(next.dataset)]
  }

  /// Whoever waits for it among the sources gets the form back as they filled it in, with what is wrong.
  mutating func failImport(_ problem: ImportProblem) {
    importing = nil
    importForm?.problem = problem
    if problem.kind != .stopped, let form = importForm, overlay is DatasetBrowser {
      overlay = form
      message = nil
    } else {
      message = Message(problem.text, .error)
    }
  }
}

extension ImportedSource {
  /// "Imported O*NET 29.3: 1,016 roles, 8,817 skills. 31 rows were left out."
  fileprivate var sentence: String {
    let brought = [
      (counts.roles, "role"), (counts.skills, "skill"), (counts.salaries, "pay figure"), (counts.pairs, "pair"),
    ].filter { $0.0 > 0 }.map { $0.0.of($0.1) }
    let rows = skipped.reduce(0) { $0 + $1.count }
    let leftOut = rows == 0 ? "" : " \(rows.of("row")) \(rows == 1 ? "was" : "were") left out."
    return "Imported \(name): \(brought.isEmpty ? "nothing" : brought.joined(separator: ", "))." + leftOut
  }
}
