import Canvas
import CareerModel

/// What only the roles of taxonomies have: preparation, interests, related occupations, a twin in the other taxonomy.
struct TaxonomyBlock {
  let role: Role
  let texts: RoleTexts
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  func add(to detail: inout Detail) {
    addRelated(to: &detail)
    addTwins(to: &detail)
    guard catalogue.traits(ofRoleID: role.id).attribution != nil else { return }
    detail.heading("Similar", note: "\(state.key(.similar, in: .roles)) lists roles that are like it, in every source")
    addPreparation(to: &detail)
    addInterests(to: &detail)
  }

  private func addPreparation(to detail: inout Detail) {
    guard let preparation = role.preparation else { return }
    detail.heading("Preparation")
    detail.add(text: preparation.name)
    detail.add(text: preparation.meaning, .dim)
  }

  /// Holland's interests, the strongest first, as far as they suit at all.
  private func addInterests(to detail: inout Detail) {
    let interests = texts.interests.sorted { $0.value > $1.value }
    guard !interests.isEmpty else { return }
    detail.heading("Interests that it suits", note: "from 1 to 7, as published")
    let columns = interests.map { state.look.columns(of: $0.name) }.max() ?? 0
    for interest in interests {
      detail.add(
        Line.cell(interest.name, columns: columns + 2, in: state.look)
          + Line(Rating.text(of: interest.value) + " ", .figure)
          + Gauge(held: interest.value - 100, learning: 0, of: 600).line(width: 12, in: state.look))
    }
  }

  /// Occupations that the publisher calls alike; nobody is known to have moved from one to the other.
  private func addRelated(to detail: inout Detail) {
    let related = catalogue.moves(from: role.id).filter { $0.kind == .related }
      .compactMap { move in catalogue.role(move.to).map { ($0, move) } }
    guard !related.isEmpty else { return }
    detail.heading("Related", note: "alike as published, not steps that people are known to take")
    for (other, move) in related {
      let percent = state.assessments[other.id]?.match.map { "\($0.percent)%" } ?? ""
      let right =
        Line.cell(other.grade, .dim, columns: 12, in: state.look)
        + Line.cell(percent, columns: 5, aligned: .right, in: state.look)
      let tier = move.note.map { "  " + $0 } ?? ""
      detail.add(Line(other.title) + Line(tier, .dim), right, to: .role(other.id))
    }
  }

  /// "In ESCO: software developer", with who says so and how sure they are.
  private func addTwins(to detail: inout Detail) {
    let twins = catalogue.twins(of: role.id)
    guard !twins.isEmpty else { return }
    detail.heading("In another taxonomy")
    for twin in twins {
      let name = twin.title ?? twin.role.rawValue
      let line =
        Line("In \(twin.dataset.title): ", .dim) + Line(name) + Line("  " + sureness(of: twin, in: &detail), .dim)
      if twin.title != nil, catalogue.role(twin.role) != nil || state.choice(of: twin.dataset) != nil {
        detail.add(line, to: .role(twin.role))
      } else {
        detail.add(text: line + Line(", which is not imported", .dim))
      }
    }
  }

  /// "crosswalk, Nesta, November 2020, confidence 0.87 [2]".
  private func sureness(of twin: RoleTwin, in detail: inout Detail) -> String {
    let source = catalogue.source(twin.source)
    let confidence = twin.confidence.map { "confidence \(Hundredths(count: $0).text)" }
    let words = ["crosswalk", source?.publisher, source?.date, twin.match?.text, confidence].compactMap(\.self).joined(
      separator: ", ")
    return "\(words) \(detail.cite([twin.source]))"
  }
}
