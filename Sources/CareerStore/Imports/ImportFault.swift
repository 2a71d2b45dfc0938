import CareerModel

/// Why the file of an import cannot be read; it is left as it is.
public struct ImportFault: Hashable, Sendable {
  public let kind: ImportKind
  public let path: String
  public let reason: Reason

  public enum Reason: Hashable, Sendable {
    /// No sound database, or not what this program has written; in words.
    case damaged(String)
    /// The database of some other program.
    case foreign
    /// An earlier release wrote it, in a form that lacks what this one needs.
    case older(version: Int, supported: Int)
    /// A later release wrote it.
    case newer(version: Int, supported: Int)
  }
}

extension ImportFault {
  var code: String {
    switch reason {
    case .damaged: "damaged-file"
    case .foreign: "foreign-file"
    case .older: "older-file"
    case .newer: "newer-file"
    }
  }

  var message: String {
    switch reason {
    case .damaged(let reason): StoreError.damaged(path: path, reason: reason).message
    case .foreign: "\(path) is not an import of careers. \(StoreError.untouched)"
    case .older(let version, let supported):
      "\(path) was imported by an earlier release: it has format \(version), and this release needs format \(supported). "
        + StoreError.untouched
    case .newer(let version, let supported):
      StoreError.newer(path: path, version: version, supported: supported).message
    }
  }

  /// How to replace an import.
  public static func again(_ kind: ImportKind) -> String {
    "import it again with `careers import \(kind.rawValue) PATH`"
  }

  var hint: String {
    let again = Self.again(kind)
    return switch reason {
    case .damaged: "To replace it, \(again)."
    case .foreign: "Move it away, then \(again)."
    case .older: "\(again.prefix(1).uppercased() + again.dropFirst()); your marks stay."
    case .newer: "Install the newer release, or \(again)."
    }
  }
}
