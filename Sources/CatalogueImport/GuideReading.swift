import CareerModel
import Documents

extension GuideTopic {
  /// An entry of `guide.yaml`.
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["id", "title", "blocks"], optional: ["summary"])
    self.init(
      id: ids.define(entry["id"]), title: entry.text("title"), summary: entry.text("summary"),
      blocks: entry["blocks"]?.list()?.map { GuideBlock(reading: $0, ids) } ?? [])
  }
}

extension GuideBlock {
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["text", "sources"], optional: ["heading", "links"])
    self.init(
      heading: entry["heading"]?.text(), text: entry.text("text"), sources: ids.sources(entry["sources"]),
      links: entry["links"]?.list()?.compactMap { GuideLink(reading: $0, ids) } ?? [])
  }
}

extension GuideLink {
  /// `role:ID`, `skill:ID`, `topic:ID` or `tutors`.
  init?(reading field: DocumentField, _ ids: IdentifierLedger) {
    guard let text = field.text() else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("tutors", 1): self = .tutors
    case ("role", 2): self = .role(ids.mention(parts[1], at: field))
    case ("skill", 2): self = .skill(ids.mention(parts[1], at: field))
    case ("topic", 2): self = .topic(ids.mention(parts[1], at: field))
    default:
      field.report("\(quoted(text)) is no link", hint: "write role:ID, skill:ID, topic:ID or tutors")
      return nil
    }
  }
}
