import CareerModel
import Documents

extension Skill {
  /// An entry of `skills.yaml`.
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(
      required: ["id", "name", "group", "kind", "sources"],
      optional: ["covers", "about", "needs", "implies", "after", "hours", "hoursNote", "resources"])
    self.init(
      id: ids.define(entry["id"]), name: entry.text("name"), covers: entry["covers"]?.text(),
      about: entry.text("about"), group: entry["group"]?.choice() ?? .technical,
      kind: entry["kind"]?.choice() ?? .experience, needs: ids.mentions(entry["needs"]),
      implies: ids.mentions(entry["implies"]), after: ids.mentions(entry["after"]),
      hours: entry["hours"].flatMap(HoursRange.init(reading:)), hoursNote: entry["hoursNote"]?.text(),
      resources: entry["resources"]?.list()?.map(LearningResource.init(reading:)) ?? [],
      sources: ids.sources(entry["sources"]))
  }
}

extension LearningResource {
  init(reading field: DocumentField) {
    let entry = field.entry(required: ["title"], optional: ["url"])
    self.init(title: entry.text("title"), url: entry["url"]?.webAddress())
  }
}

extension HoursRange {
  /// The likely hours alone, or all three of `low`, `likely` and `high`; nil when it is neither.
  init?(reading field: DocumentField) {
    let hours = 1...100_000
    guard field.isEntry else {
      guard let likely = field.integer(in: hours) else { return nil }
      self.init(likely: likely)
      return
    }
    let entry = field.entry(required: ["low", "likely", "high"])
    guard let low = entry["low"]?.integer(in: hours), let likely = entry["likely"]?.integer(in: hours),
      let high = entry["high"]?.integer(in: hours)
    else { return nil }
    if low > likely || likely > high {
      field.report("the hours \(low), \(likely), \(high) are out of order", hint: "low first, then likely, then high")
    }
    self.init(lowMinutes: low * 60, likelyMinutes: likely * 60, highMinutes: high * 60)
  }
}
