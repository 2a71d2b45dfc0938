import CareerPages

/// Something to know about an import that worked.
public enum ImportWarning: Hashable, Sendable {
  case unknownRelease
  /// The release has no such thing: "related occupations".
  case lacking(String)
  /// A file of the release is not there, and what is therefore not known: "what roles ask for".
  case missingFile(String, unknown: String)
  /// Files were taken from a folder of this name that lies beside the one that was named.
  case beside(String)
  /// The texts are in another language than the program's: its code.
  case language(String)
  /// Requirements that are there as essential and as optional.
  case bothStrengths(Int)
  /// Pairs of a crosswalk whose O*NET code the imported O*NET does not have.
  case unknownTwins(Int, of: Int)
  /// Roles of the imported O*NET that wages pay.
  case paidRoles(Int, of: Int)
  /// Wages whose occupations the imported O*NET mostly knows, but not all: another list of codes was used.
  case otherCodes(Int, of: Int)
  /// Figures of wages that are no number and none of the publisher's marks.
  case unreadFigures(Int)
}

extension ImportWarning: CustomStringConvertible {
  /// One sentence.
  public var description: String {
    switch self {
    case .unknownRelease: "The files do not tell which release they are of."
    case .lacking(let what): "There is nothing about \(what) in these files."
    case .missingFile(let file, let unknown): "\(file) is missing: \(unknown) is not known."
    case .beside(let folder): "Some files are from the folder \"\(folder)\" beside it."
    case .language(let code): "Names and texts are in the language \"\(code)\"."
    case .bothStrengths(let count):
      count == 1
        ? "One requirement is there as essential and as optional, and counts as essential."
        : "\(count.grouped) requirements are there as essential and as optional, and count as essential."
    case .unknownTwins(let count, let all):
      "\(count.grouped) of \(all.of("pair")) \(count == 1 ? "names" : "name") an occupation that the imported O*NET does not have."
    case .paidRoles(let count, let all): "They are for \(count.grouped) of \(all.of("O*NET role"))."
    case .otherCodes(let count, let all):
      "\(count.grouped) of its \(all.of("occupation")) \(count == 1 ? "has a code" : "have codes") that the imported O*NET "
        + "does not have: it was made for another list, most likely an older one."
    case .unreadFigures(let count):
      count == 1
        ? "One figure could not be read and is left out."
        : "\(count.grouped) figures could not be read and are left out."
    }
  }
}
