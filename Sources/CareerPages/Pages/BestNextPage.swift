import CareerModel

/// One bundle of skills to learn: what is in it, what it takes, and which roles it lifts or brings near.
public struct BestNextPage: Sendable {
  private let value: LearningValue
  private let context: PageContext
  private var catalogue: Catalogue { context.catalogue }

  public init(_ value: LearningValue, in context: PageContext) {
    self.value = value
    self.context = context
  }

  public var screen: Page {
    let skill = catalogue.skills[value.bundle.skill]
    let over = value.lifts.count > 1 ? " over \(value.lifts.count.of("role"))" : ""
    let perHour = value.perHourText.map { ", \($0) an hour" } ?? ""
    let unknown = value.bundle.toGo.hours == .zero ? [] : context.names(value.bundle.toGo.unknown)
    var page = Page([
      .title(Phrase(skill.name) + Phrase(skill.kindText, .faint)), .space,
      .paragraph(Phrase(skill.about)),
      .space, .fact("Worth", Phrase("+\(value.gain)", .gain).joined(over + perHour)),
      .fact("Study", Phrase(value.studyText(in: catalogue))),
    ])
    page.add(unknown.map { .fact("", Phrase("+ \($0)")) })
    page.add(
      context.list(
        "In the bundle", note: value.bundle.prerequisites.isEmpty ? "" : "in this order",
        value.bundle.toGo.missing.map { catalogue.skills[$0] }, right: context.hoursLeft))
    page.add(lifts)
    page.add(brought)
    return page
  }

  /// In four lines, for what stands under a list.
  public var preview: [Page.Fact] {
    let lifts = value.lifts.prefix(4).map { "\(catalogue.roles[$0.role].title) +\($0.gain)" }
    let near = value.brought.map { catalogue.roles[$0].title }
    return [
      ("In it", Phrase(context.names(value.bundle.toGo.missing).enumerated)),
      ("Study", Phrase(value.studyText(in: catalogue))), ("Lifts", Phrase(lifts.joined(separator: ", "))),
      ("Near", Phrase(near.isEmpty ? "no further role" : near.joined(separator: ", "))),
    ]
  }

  private var lifts: [Page.Block] {
    [.heading("Learning it lifts")]
      + value.lifts.map { lift in
        let role = catalogue.roles[lift.role]
        let now = context.assessments[lift.role].match?.percent ?? 0
        let right = Phrase("\(now)% to \(now + lift.gain)%", .faint).apart("+\(lift.gain)", .gain)
        return .line(Phrase(role.title), right: right, to: .role(role.id))
      }
  }

  private var brought: [Page.Block] {
    guard !value.brought.isEmpty else { return [] }
    return [.heading("Brings within two essentials")]
      + value.brought.map { position in
        let role = catalogue.roles[position]
        let missing = context.assessments[position].match?.missingEssentials ?? 0
        return .line(Phrase(role.title), right: Phrase("\(missing) missing now", .faint), to: .role(role.id))
      }
  }
}

extension LearningValue {
  /// "0.11": the gain for each hour; nil where hours do not say everything.
  public var perHourText: String? { isCountedInHours ? gainPerHour?.text(places: 2) : nil }

  /// "about 64 h (32 to 160), our estimate"; by practice or years where nothing has hours, or that its dataset has none.
  public func studyText(in catalogue: Catalogue) -> String {
    guard bundle.toGo.hours == .zero else { return bundle.toGo.text }
    if bundle.toGo.isCounted { return HoursToGo.withoutHours }
    return "by \(catalogue.skills[bundle.skill].briefText(of: nil)), \(Notice.notInHours)"
  }
}
