import CareerModel
import Documents

extension [String: DocumentField] {
  /// The text under a key; empty where there is none, which has been reported if the key is required.
  func text(_ key: String) -> String { self[key]?.text() ?? "" }
}

extension DocumentField {
  /// An address that a browser may be sent to: nothing but the web, and no blanks.
  func webAddress() -> String? {
    guard let address = text() else { return nil }
    guard address.isWebAddress, !address.contains(where: \.isWhitespace) else {
      report("\(quoted(address)) is not a web address", hint: "it starts with https:// and has no blanks")
      return nil
    }
    return address
  }
}

extension IdentifierLedger {
  /// The sources that are cited; at least one, for what nobody says is our own judgement and cites that.
  func sources(_ field: DocumentField?) -> [Source.ID] {
    if let field, field.list()?.isEmpty == true {
      field.report("no source is named", hint: "write [\(Source.editorial)] for your own judgement")
    }
    return mentions(field)
  }

  /// Entries of a text and its sources.
  func citedTexts(_ field: DocumentField?) -> [CitedText] {
    field?.list()?.map { item in
      let entry = item.entry(required: ["text", "sources"])
      return CitedText(entry.text("text"), sources: sources(entry["sources"]))
    } ?? []
  }

  func workplaces(_ field: DocumentField?) -> Workplaces? {
    guard let entry = field?.entry(required: ["names", "sources"]) else { return nil }
    return Workplaces(names: entry["names"]?.texts() ?? [], sources: sources(entry["sources"]))
  }
}
