/// Reads YAML documents and collects every mistake in them instead of stopping at the first.
///
///     let reader = DocumentReader()
///     let keys = reader.open(bytes, file: "tutor.yaml")?.entry(required: ["name"], optional: ["price"]) ?? [:]
///     let name = keys["name"]?.text()
///     reader.problems   // an entry without a name, a key that nobody knows, each with its line
///
/// The getters of `DocumentField` report to the reader that opened the document.
public final class DocumentReader {
  /// The largest file that is read, in bytes: 4 MiB.
  public static let sizeLimit = 4 << 20

  /// In the order they were found.
  public private(set) var problems: [DocumentProblem] = []

  public init() {}

  /// The whole of a file as a field to read from; nil when the file cannot be read, which is then reported.
  ///
  /// - Parameters:
  ///   - file: the name that problems give, relative to the folder that people know.
  ///   - mayBeEmpty: whether a file without content is as good as none, and no mistake.
  public func open(_ bytes: [UInt8], file: String, mayBeEmpty: Bool = false) -> DocumentField? {
    do throws(DocumentProblem) {
      guard bytes.count <= Self.sizeLimit else {
        throw DocumentProblem(file: file, message: "the file is larger than 4 MiB", hint: "split it, or take less in")
      }
      let flaws = SourceScan.problems(in: bytes, file: file)
      guard flaws.isEmpty else {
        problems += flaws
        return nil
      }
      guard let root = try YAMLSyntax.root(of: bytes, file: file) else {
        if mayBeEmpty { return nil }
        throw DocumentProblem(
          file: file, message: "the file has no content", hint: "fill it, or remove it if it is optional")
      }
      let field = DocumentField(node: root, path: "", file: file, reader: self)
      return mayBeEmpty && field.isAbsent ? nil : field
    } catch {
      report(error)
      return nil
    }
  }

  public func report(_ problem: DocumentProblem) { problems.append(problem) }
}
