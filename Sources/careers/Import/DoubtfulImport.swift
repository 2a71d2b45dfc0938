import CareerModel
import CatalogueImport

/// An import is most likely not whole; nothing has changed, the person decides.
struct DoubtfulImport: ExplainedError {
  enum Doubt {
    /// It would leave a fraction of what the earlier one of its kind brought.
    case shrinks(ImportShrinkage, from: ImportRecord)
    case cut(ImportReport.Cut)
  }

  let request: ImportRequest
  /// As it is called, with its release.
  let name: String
  let doubt: Doubt

  var code: String {
    switch doubt {
    case .shrinks: "smaller-import"
    case .cut: "cut-import"
    }
  }

  var message: String {
    switch doubt {
    case .shrinks(let shrinkage, let earlier):
      "\(name) has \(shrinkage.now.of(shrinkage.thing)) here, and the \(earlier.name) of \(earlier.day.text) "
        + "that is in place has \(shrinkage.before.grouped). It was left there."
    case .cut(.noRows(let file)):
      "\"\(file)\" has a first line and no rows, so that it was most likely cut. Nothing was changed."
    case .cut(.strangers(let count, let rows)):
      "\(count.grouped) of the \(rows.grouped) rows of \(name) name an occupation or a skill that its other files do not "
        + "have, so that one was most likely cut. Nothing was changed."
    }
  }

  var hint: String {
    let language = request.language.map { " --language \($0)" } ?? ""
    let again = if case .cut = doubt { "Download it again. " } else { "" }
    return
      "\(again)If that is right, `careers import \(request.kind.rawValue) \(Self.word(request.path))\(language) --force` takes it "
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
