/// Something to know about an import that worked.
public enum ImportWarning: Hashable, Sendable {
  case unknownRelease
  /// The release has no such thing: "related occupations".
  case lacking(String)
  /// The texts are in another language than the program's: its code.
  case language(String)
  /// Requirements that are there as essential and as optional.
  case bothStrengths(Int)
  /// Pairs of a crosswalk whose O*NET code the imported O*NET does not have.
  case unknownTwins(Int, of: Int)
}

extension ImportWarning: CustomStringConvertible {
  /// One sentence.
  public var description: String {
    switch self {
    case .unknownRelease: "The files do not tell which release they are of."
    case .lacking(let what): "There is nothing about \(what) in this release."
    case .language(let code): "Names and texts are in the language \"\(code)\"."
    case .bothStrengths(let count):
      count == 1
        ? "One requirement is there as essential and as optional, and counts as essential."
        : "\(count.grouped) requirements are there as essential and as optional, and count as essential."
    case .unknownTwins(let count, let all):
      "\(count.grouped) of \(all.of("pair")) \(count == 1 ? "names" : "name") an occupation that the imported O*NET does not have."
    }
  }
}
