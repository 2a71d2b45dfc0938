import CareerModel

/// Which imports there are, told without reading them: where one is made, replaced or removed, the stamp is another.
public struct ImportStamp: Hashable, Sendable {
  private let files: [ImportKind: FileStamp]

  /// - Parameter folder: The folder of all imports, which need not exist.
  public init(of folder: String) {
    let stamps = ImportKind.allCases.compactMap { kind in
      FileStamp(ImportFile(kind: kind, folder: folder).path).map { (kind, $0) }
    }
    files = Dictionary(uniqueKeysWithValues: stamps)
  }

  /// The stamp as a short text, the same for the same imports.
  public var text: String { kinds.map { "\($0.rawValue) \(files[$0]?.text ?? "")" }.joined(separator: ", ") }

  /// What is there, in the order of kinds.
  public var kinds: [ImportKind] { ImportKind.allCases.filter { files[$0] != nil } }
}
