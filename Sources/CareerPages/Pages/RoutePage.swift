import CareerModel

/// A route as its stations, from where it starts to where it leads, each with what it pays, asks for and gives.
public struct RoutePage: Sendable {
  private let route: Route
  private let start: RouteStart
  private let context: PageContext
  private let today: Day
  private var catalogue: Catalogue { context.catalogue }

  public init(_ route: Route, from start: RouteStart, in context: PageContext, today: Day) {
    self.route = route
    self.start = start
    self.context = context
    self.today = today
  }

  /// A place on the way: its role, what there is to know of it, and the moves around it.
  public struct Station: Sendable {
    public let title: String
    /// Nil where the route starts at work that the catalogue does not have.
    public let role: Role?
    /// Nil where the route starts.
    public let arrival: Move?
    /// How one gets there: "promotion, 2-4 years [1]"; what is our judgement says so in words.
    public let arrivalText: Phrase
    /// Nil where the route ends.
    public let onward: Move?
    /// One without a name goes on with the one above.
    public let facts: [Page.Fact]
    /// The same in columns: when its study is done, how much that is, what it pays, and what there is to learn.
    public let cells: [Phrase]
  }

  /// What stands over the cells of stations.
  public static let heads = ["study by", "study", "pay a year", "what you would learn"]

  /// What a whole route takes and brings.
  public var head: [Page.Block] {
    [
      .title(
        Phrase("\(route.moves.count.of("move")) to \(route.roles.last.map { catalogue.roles[$0].title } ?? "")"))
    ]
      + facts.map { .fact($0.name, $0.text) }
  }

  public var facts: [Page.Fact] {
    let date = route.doneText(settings: context.profile.plan, today: today)
    let known = route.toGo.missing.isEmpty ? nil : route.toGo.text
    // The date first, which is to be seen where one line alone has room.
    let study = [date, known, route.unratedText(in: catalogue)].compactMap(\.self).joined(separator: "; ")
    let straight = route.roles.last.flatMap { StraightWay(from: start, to: catalogue.roles[$0].id, in: context) }
    return [straight?.fact].compactMap(\.self)
      + [("Study", Phrase(study.isEmpty ? "nothing more to study" : study)), ("In post", Phrase(route.yearsText))]
      + experience + [("Pay", Phrase(pay))] + (route.effortText.map { [("Ranks as", Phrase($0))] } ?? [])
  }

  /// What is lacking of the experience that stops ask for; nothing where they ask for none.
  private var experience: [Page.Fact] {
    let lacks = context.names(route.unmetExperience).joined(separator: ", ")
    guard lacks.isEmpty else { return [("Lacks", Phrase("\(lacks), which no stop before gives", .warning))] }
    let asks = route.stops.contains { stop in
      catalogue.terms[stop.role].contains { $0.options.contains { catalogue.skills[$0].isExperience } }
    }
    return asks ? [("Experience", "held, or given on the way")] : []
  }

  private var pay: String {
    let known = route.stops.count { $0.pay != nil }
    let count = route.stops.count
    if known == 0 { return Route.noPayText }
    let group = route.stops.contains { $0.pay?.isOfGroup == true } ? "; \(PayFigure.groupMeaning)" : ""
    return "published for " + (known == count ? "every stop" : "\(known) of \(count.of("stop"))") + group
  }

  // MARK: Stations

  public var stations: [Station] {
    let role = route.start.map { catalogue.roles[$0] }
    let first = Station(
      title: start.heading(in: catalogue), role: role, arrival: nil, arrivalText: "", onward: route.moves.first,
      facts: role.map(grants) ?? [],
      cells: ["now", "", Phrase(role.flatMap { PayHeadline(of: $0, in: catalogue)?.text } ?? ""), ""])
    let ends = route.studyEnds(settings: context.profile.plan, today: today)
    return [first]
      + route.stops.indices.map { number in
        let stop = route.stops[number]
        let role = catalogue.roles[stop.role]
        let onward = route.stops.indices.contains(number + 1) ? route.stops[number + 1].move : nil
        let needs = RouteNeeds(of: stop, after: Array(route.stops[..<number]), from: route.start, for: context.learner)
          .needs.enumerated().map { (name: $0 == 0 ? "Needs" : "", text: $1) }
        return Station(
          title: role.title, role: role, arrival: stop.move,
          arrivalText: Phrase(stop.arrivalText) + .cited(stop.move.isEditorial ? [] : stop.move.sources),
          onward: onward,
          facts: [(name: "Pay", text: pay(stop.pay, of: role))] + study(stop.toGo, of: role) + needs + grants(of: role),
          cells: [
            Phrase(ends[number].map { "\($0.briefMonthName) \($0.year)" } ?? ""),
            Phrase(stop.studyText(in: catalogue)),
            stop.pay.map { Phrase($0.text) } ?? Phrase(PayHeadline.missingText(for: role, in: catalogue), .faint),
            lesson(stop.toGo, of: role, needs: needs.map(\.text)),
          ])
      }
  }

  /// What there is to learn for a stop, and what it asks for besides.
  private func lesson(_ toGo: HoursToGo, of role: Role, needs: [Phrase]) -> Phrase {
    let names = context.names(toGo.missing, of: position(of: role)).joined(separator: ", ")
    let nothing = Phrase(catalogue.unrated(role.id)?.text ?? "nothing more", .faint)
    return needs.reduce(names.isEmpty ? nothing : Phrase(names)) {
      $0 + Phrase("·", .faint) + $1
    }
  }

  private func position(of role: Role) -> [Int] { [catalogue.rolePosition(role.id)].compactMap(\.self) }

  private func grants(of role: Role) -> [Page.Fact] {
    let grants = role.grants.compactMap { catalogue.skill($0)?.name }
    return grants.isEmpty ? [] : [(name: "Gives", text: Phrase(grants.joined(separator: ", ")))]
  }

  private func pay(_ pay: PayHeadline?, of role: Role) -> Phrase {
    guard let pay else { return Phrase(PayHeadline.missingText(for: role, in: catalogue), .faint) }
    let shown = pay.figures.prefix(2)
    let dates = shown.map(\.asAt).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return Phrase(pay.fullText).apart(dates.joined(separator: ", "), .faint) + .cited(shown.map(\.source))
  }

  /// What a stop asks for beyond the stops before it, apart from experience.
  private func study(_ toGo: HoursToGo, of role: Role) -> [Page.Fact] {
    func names(_ skills: [Int], where isMeant: (Skill) -> Bool) -> String {
      context.names(skills.filter { isMeant(catalogue.skills[$0]) }, of: position(of: role)).joined(separator: ", ")
    }
    let studied = names(toGo.missing) { $0.hours != nil }
    let practised = names(toGo.unknown) { !$0.takesYears }
    var facts: [Page.Fact] = []
    if !studied.isEmpty { facts.append((name: "Study", text: Phrase("\(toGo.hours.text):") + Phrase(studied, .faint))) }
    // Nobody is known to have learned it there where the source has no moves.
    if !practised.isEmpty {
      facts.append((name: toGo.isCounted ? "Missing" : "By doing", text: Phrase(practised, .faint)))
    }
    guard toGo.missing.isEmpty else { return facts }
    let unrated = catalogue.unrated(role.id).map { Phrase($0.text, .faint) }
    return facts + [(name: "Study", text: unrated ?? Phrase("nothing more", .held))]
  }
}

/// The experience and qualifications that a stop asks for, and where on the way each is given.
struct RouteNeeds {
  /// What the person has already is left out.
  let needs: [Phrase]

  init(of stop: Route.Stop, after earlier: [Route.Stop], from start: Int?, for learner: Learner) {
    let catalogue = learner.catalogue
    var needs: [Phrase] = []
    var named: Set<Int> = []
    for term in catalogue.terms[stop.role] where term.strength == .essential {
      guard term.options.allSatisfy({ catalogue.skills[$0].isExperience }),
        !term.options.contains(where: learner.heldSkills.holds)
      else { continue }
      named.formUnion(term.options)
      let names = term.options.map { catalogue.skills[$0].name }.joined(separator: " or ")
      needs.append(Self.need(names, of: Array(term.options), after: earlier, from: start, in: catalogue))
    }
    // What lies beneath other requirements: degrees, and experience that a skill of theirs needs.
    for position in stop.toGo.unknown where !named.contains(position) {
      let skill = catalogue.skills[position]
      if skill.takesYears { needs.append(Phrase(skill.nameOrEqual)) }
    }
    self.needs = needs
  }

  private static func need(
    _ names: String, of options: [Int], after earlier: [Route.Stop], from start: Int?, in catalogue: Catalogue
  ) -> Phrase {
    let first = start.map { (role: $0, grants: catalogue.roles[$0].grants.compactMap(catalogue.skillPosition)) }
    let places = [first].compactMap(\.self) + earlier.map { (role: $0.role, grants: $0.grants) }
    if let giver = places.first(where: { place in options.contains(where: place.grants.contains) }) {
      return Phrase("\(names): \(catalogue.roles[giver.role].title) gives it")
    }
    let isAskedBefore = earlier.contains { stop in options.contains(where: stop.unmetExperience.contains) }
    return isAskedBefore ? Phrase("\(names), as a stop before") : Phrase("\(names): no stop before gives it", .warning)
  }
}
