/// Reads YAML documents and collects every mistake in them instead of stopping at the first.
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
  /// - Parameter file: the name that problems give, relative to the folder that people know.
  public func open(_ bytes: [UInt8], file: String) -> DocumentField? {
    do throws(DocumentProblem) {
      guard bytes.count <= Self.sizeLimit else {
        throw DocumentProblem(file: file, message: "the file is larger than 4 MiB", hint: "split it, or take less in")
      }
      let flaws = SourceScan.problems(in: bytes, file: file)
      guard flaws.isEmpty else {
        problems += flaws
        return nil
      }
      return DocumentField(node: try YAMLSyntax.root(of: bytes, file: file), path: "", file: file, reader: self)
    } catch {
      report(error)
      return nil
    }
  }

  public func report(_ problem: DocumentProblem) { problems.append(problem) }
}
