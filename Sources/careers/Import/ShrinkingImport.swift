import CareerModel

/// An import would leave a fraction of what the earlier one of its kind brought; nothing has changed, the person
/// decides.
struct ShrinkingImport: ExplainedError {
  let request: ImportRequest
  let release: String?
  let earlier: ImportRecord
  let shrinkage: ImportShrinkage

  var code: String { "smaller-import" }

  var message: String {
    let name = ImportRecord(kind: request.kind, source: earlier.source, release: release, day: earlier.day).name
    return "\(name) has \(shrinkage.now.of(shrinkage.thing)) here, and the \(earlier.name) of \(earlier.day.text) "
      + "that is in place has \(shrinkage.before.grouped). It was left there."
  }

  var hint: String {
    let language = request.language.map { " --language \($0)" } ?? ""
    return
      "If that is right, `careers import \(request.kind.rawValue) \(Self.word(request.path))\(language) --force` takes it "
      + "all the same."
  }

  /// As one word of a shell.
  private static func word(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || "/._-~+".utf8.contains(byte)
    }
    return isPlain
      ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
