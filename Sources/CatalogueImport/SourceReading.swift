import CareerModel
import Documents

extension Source {
  /// An entry of `sources.yaml`.
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(
      required: ["id", "title"],
      optional: ["publisher", "date", "url", "type", "confidence", "licence", "attribution", "note"])
    self.init(
      id: ids.define(entry["id"]), title: entry.text("title"), publisher: entry["publisher"]?.text(),
      date: entry["date"]?.text(), url: entry["url"]?.webAddress(), type: entry["type"]?.text(),
      confidence: entry["confidence"]?.choice(of: Confidence.self)?.rawValue, licence: entry["licence"]?.text(),
      attribution: entry["attribution"]?.text(), note: entry["note"]?.text())
  }
}
