import Documents

/// Why a folder is not a catalogue.
public enum CatalogueFolderError: Error, Hashable, Sendable {
  /// The folder, or a file that is needed to tell whether the catalogue has changed, cannot be read.
  case unreadable(path: String, reason: String)
  /// The files have mistakes: all of them, sorted by file and line; never empty.
  case mistakes(folder: String, problems: [DocumentProblem])
}

extension CatalogueFolderError {
  /// A stable name for scripts, as `--json` prints it.
  public var code: String {
    switch self {
    case .unreadable: "unreadable-catalogue"
    case .mistakes: "bad-catalogue"
    }
  }

  /// What happened, with one line a mistake; the path in it is not cleaned for a terminal.
  public var message: String {
    switch self {
    case .unreadable(let path, let reason): "The catalogue \(path) cannot be read: \(reason)."
    case .mistakes(let folder, let problems):
      "The catalogue \(folder) has \(problems.count == 1 ? "a mistake" : "\(problems.count) mistakes"):"
        + problems.map { "\n\($0)" }.joined()
    }
  }

  /// What to do next.
  public var hint: String {
    switch self {
    case .unreadable: "Name a folder in the built-in format with --catalogue DIR, and check its rights."
    case .mistakes: "Put these right and try again; docs/CATALOGUE.md describes every file and key."
    }
  }
}
