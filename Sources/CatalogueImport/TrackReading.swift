import CareerModel
import Documents

extension Track {
  /// An entry of `tracks.yaml`.
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["id", "name", "plainly", "workplaces"], optional: ["outlook"])
    self.init(
      id: ids.define(entry["id"]), name: entry.text("name"), plainly: entry.text("plainly"),
      workplaces: ids.workplaces(entry["workplaces"]) ?? Workplaces(names: [], sources: []),
      outlook: ids.citedTexts(entry["outlook"]))
  }
}
