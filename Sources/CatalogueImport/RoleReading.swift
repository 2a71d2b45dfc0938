import CareerModel
import Documents

extension Role {
  /// A file of the folder `roles`.
  init(
    reading field: DocumentField, _ ids: IdentifierLedger, levels: [Level], occupations: [String: PublishedOccupation],
    requirements: RequirementReader
  ) {
    let entry = field.entry(
      required: ["id", "title", "track", "level", "summary", "requirements"],
      optional: ["aliases", "years", "responsibilities", "grants", "tools", "workplaces", "outlook", "occupation"])
    let asked = entry["requirements"].map(requirements.read)
    let likeness = entry["occupation"].map { OccupationLikeness(reading: $0, ids) }
    let occupation = likeness.flatMap { occupations[$0.code] }
    self.init(
      id: ids.define(entry["id"]), title: entry.text("title"), aliases: entry["aliases"]?.texts() ?? [],
      track: ids.mention(entry["track"]) ?? "", level: Self.level(entry["level"], ids, among: levels),
      years: entry["years"].map { PublishedYears(reading: $0, ids) }, summary: ids.citedTexts(entry["summary"]),
      responsibilities: ids.citedTexts(entry["responsibilities"]), requirements: asked?.requirements ?? [],
      requirementSources: asked?.sources ?? [], grants: requirements.grants(entry["grants"]),
      tools: entry["tools"]?.texts() ?? [], workplaces: ids.workplaces(entry["workplaces"]),
      outlook: ids.citedTexts(entry["outlook"]), interests: occupation?.scores,
      interestOrigin: likeness.flatMap { occupation?.origin(of: $0) })
  }

  private static func level(_ field: DocumentField?, _ ids: IdentifierLedger, among levels: [Level]) -> Level {
    guard let field, let rank = field.integer(in: Level.ranks) else { return Level(rank: 0, name: "", meaning: "") }
    ids.mention(String(rank), of: .level, at: field)
    return levels.first { $0.rank == rank } ?? Level(rank: rank, name: "", meaning: "")
  }
}

extension PublishedYears {
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["value", "sources"])
    self.init(value: entry.text("value"), sources: ids.sources(entry["sources"]))
  }
}
