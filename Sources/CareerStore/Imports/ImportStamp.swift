import CareerModel

/// Which imports there are, told without reading them: where one is made, replaced or removed, the stamp is another.
public struct ImportStamp: Hashable, Sendable {
  /// What is there, in the order of kinds.
  public let kinds: [ImportKind]
  /// Those of the files of these kinds.
  private let files: [FileStamp]

  /// - Parameter folder: The folder of all imports, which need not exist.
  public init(of folder: String) {
    let stamps = ImportKind.allCases.compactMap { kind in
      FileStamp(ImportFile(kind: kind, folder: folder).path).map { (kind, $0) }
    }
    kinds = stamps.map(\.0)
    files = stamps.map(\.1)
  }

  /// The stamp as a short text, the same for the same imports.
  public var text: String { zip(kinds, files).map { "\($0.rawValue) \($1.text)" }.joined(separator: ", ") }
}
