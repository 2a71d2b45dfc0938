/// Why the file of a profile that was there cannot be used any more; it is left as it is.
public struct ProfileLoss: Hashable, Sendable {
  public let path: String
  public let reason: Reason
  /// The newest copy that can be put back.
  public let copy: ProfileCopy?

  public enum Reason: Hashable, Sendable {
    /// No sound database, or not what this program has written; in words.
    case damaged(String)
    /// Nothing is in it any more.
    case empty
    /// The file is gone.
    case missing
    /// The database of some other program.
    case foreign
  }
}

extension ProfileLoss {
  var code: String {
    switch reason {
    case .damaged: "damaged-file"
    case .empty: "empty-file"
    case .missing: "missing-file"
    case .foreign: "foreign-file"
    }
  }

  /// What is wrong with the file.
  public var message: String {
    switch reason {
    case .damaged(let reason): "\(path) is damaged: \(reason)."
    case .empty: "\(path) is empty: what was in it is gone."
    case .missing: "\(path) is gone."
    case .foreign: StoreError.notAProfile(path)
    }
  }

  var hint: String {
    let rest = reason == .missing ? "" : " and keeps this file beside it"
    guard let copy else {
      return "There is no copy of it. `careers profile new \(name)` starts an empty one\(rest)."
    }
    return "`careers profile restore` puts back the copy of \(copy.brief)\(rest)."
  }

  /// What the profile is called: its folder's name.
  private var name: Substring { PrivateFiles.folder(of: path).split(separator: "/").last ?? "default" }
}
