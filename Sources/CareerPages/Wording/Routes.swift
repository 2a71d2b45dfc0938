import CareerModel

// How routes read: where they begin, what they take, and when their study is done.

extension RouteStart {
  /// What stands behind "from": "Junior Python Developer", "another line of work", "scratch".
  public func title(in catalogue: Catalogue) -> String {
    switch self {
    case .role(let id): catalogue.role(id)?.title ?? id.rawValue
    case .occupation(_, let title): title
    case .otherWork: Self.otherWorkText.lowercased()
    case .scratch: "scratch"
    }
  }

  private static let otherWorkText = "Another line of work"

  /// The same where nothing stands before it: "Another line of work", "From scratch".
  public func heading(in catalogue: Catalogue) -> String {
    switch self {
    case .role, .occupation: title(in: catalogue)
    case .otherWork: Self.otherWorkText
    case .scratch: "From scratch"
    }
  }
}

extension Route {
  /// "2 to 6 years", "6 years or more"; where not every move has published years, "0 to 2 years for 1 of its 2 moves; 1
  /// unpublished counts as 1"; where none has, "years not published; counted as 3".
  public var yearsText: String {
    years.publishedText(of: moves.count)
      ?? years.counted.map { "years not published; counted as \($0)" } ?? "no years published"
  }

  /// "ranks as 1,843 h", by which routes compare; nil where the source has no hours.
  public var countedText: String? { countedHours.map { "ranks as \($0.grouped) h" } }

  /// "1,843 h for the order alone: 643 h to study, and 3 years that count as 400 h each, our
  /// estimate": no hours that anybody plans
  /// with but those of study; nil where the source has no hours.
  public var effortText: String? {
    guard let counted = countedHours, let years = years.counted else { return nil }
    let pace = toGo.pace == Fraction(1) ? "" : " at your pace"
    let manner = years == 1 ? "that counts as \(Self.hoursOfYear) h" : "that count as \(Self.hoursOfYear) h each"
    return "\(counted.grouped) h for the order alone: \(toGo.hours.likelyText) to study\(pace), and "
      + "\(years.of("year")) \(manner), our estimate"
  }

  /// "study done by mid March 2027": a date says what is done by then; years in post stand by themselves.
  public func dateText(settings: PlanSettings, today: Day) -> String? {
    doneText(settings: settings, today: today).map { "study \($0)" }
  }

  /// The same where it stands beside that word.
  func doneText(settings: PlanSettings, today: Day) -> String? {
    studyEnd(settings: settings, today: today).map { "done by \($0.roughText)" }
  }

  private func unrated(in catalogue: Catalogue) -> [Unrated] {
    stops.compactMap { catalogue.unrated(catalogue.roles[$0.role].id) }
  }

  /// "not rated by O*NET 29.3", "1 stop not rated by O*NET 29.3": what is not known of its study; nil where all is.
  func unratedText(in catalogue: Catalogue) -> String? {
    let unrated = unrated(in: catalogue)
    guard let text = unrated.first?.text else { return nil }
    return unrated.count == stops.count ? text : "\(unrated.count.of("stop")) \(text)"
  }

  /// What its study takes, for narrow columns.
  public func briefStudyText(in catalogue: Catalogue) -> String {
    toGo.missing.isEmpty ? unrated(in: catalogue).first?.briefText ?? toGo.briefText : toGo.briefText
  }

  /// The same where there is room: "25 skills, 1 stop not rated by O*NET 29.3".
  public func studyText(in catalogue: Catalogue) -> String {
    guard let unrated = unratedText(in: catalogue) else { return toGo.plainText }
    return toGo.missing.isEmpty ? unrated : "\(toGo.plainText), \(unrated)"
  }

  /// "2 moves by way of Clinical Nurse Specialists, 25 skills": the whole in a few words.
  fileprivate func outline(in catalogue: Catalogue) -> String {
    let between = stops.dropLast().map { catalogue.roles[$0.role].title }
    let way = between.isEmpty ? " straight there" : " \(RouteCondition.wayText)\(between.enumerated)"
    return "\(moves.count.of("move"))\(way), \(studyText(in: catalogue))"
  }
}

extension Route.Years {
  /// The years of so many moves; nil where none are published.
  fileprivate func publishedText(of moves: Int) -> String? {
    guard let least else { return nil }
    let span =
      switch most {
      case least: least.of("year")
      case let most?: "\(least) to \(most.of("year"))"
      case nil: "\(least.of("year")) or more"
      }
    guard unpublishedMoves > 0 else { return span }
    let manner = unpublishedMoves > 1 ? "count as 1 each" : "counts as 1"
    let rest = counted == nil ? "" : "; \(unpublishedMoves) unpublished \(manner)"
    return "\(span) for \(moves - unpublishedMoves) of its \(moves.of("move"))\(rest)"
  }
}

extension Route.Stop {
  /// How one gets there: "sideways, our judgement, a step down".
  public var arrivalText: String { move.text + (isStepDown ? ", a step down" : "") }

  /// "143 h", or why it is not known; nothing where there is nothing to study.
  func studyText(in catalogue: Catalogue) -> String {
    toGo.missing.isEmpty ? catalogue.unrated(catalogue.roles[role].id)?.briefText ?? "" : toGo.briefText
  }
}

extension TakenRoute {
  /// "Data Engineer, step 1 of 3 to Software Architect"; without a number where the person is not on it.
  public func text(in catalogue: Catalogue) -> String {
    let titles = ahead.map { catalogue.role($0)?.title ?? $0.rawValue }
    let (next, end) = (titles.first ?? "", titles.last ?? "")
    guard let step else { return "\(next), a step on the way to \(end)" }
    return "\(next), step \(step) of \(stops.count)" + (titles.count > 1 ? " to \(end)" : "")
  }

  /// "years in post not counted (4 to 8 years)": what the end of a plan leaves out.
  public var uncountedYearsText: String {
    let span = years.publishedText(of: moves.count).map { " (\($0))" } ?? ""
    return "\(Self.uncountedYears)\(span)"
  }

  static let uncountedYears = "years in post not counted"
}

extension Catalogue {
  /// Where a person is who has come to the end of the route that they took; nil for all others.
  public func arrivalText(of profile: Profile) -> String? {
    arrival(of: profile).map { "You are at the end of your route: \($0.title)." }
  }
}

extension Plan {
  /// The route that a person has taken, where it is what the plan is for.
  public func route(of profile: Profile, in catalogue: Catalogue) -> TakenRoute? {
    guard targets == catalogue.aims(for: catalogue.targets(of: profile)) else { return nil }
    return TakenRoute(of: profile.targets, from: profile.here, in: catalogue)
  }

  /// "years in post not counted (4 to 8 years)", "years not counted": what its end leaves out, which is that of study
  /// alone; nil where nothing of it is known to take years.
  public func uncountedYearsText(of profile: Profile, in catalogue: Catalogue) -> String? {
    if let route = route(of: profile, in: catalogue) { return route.uncountedYearsText }
    return takesYears(in: catalogue) || isReachedInYears(in: catalogue) ? "years not counted" : nil
  }

  /// What a plan that is of no route says of the dates of routes, and the keys that make it one of a route; nil where a
  /// route is taken, and where there are several targets, the one is a move away or no move leads there.
  public func wholeText(of profile: Profile, in catalogue: Catalogue, takenBy keys: String) -> String? {
    guard targets.count == 1, let target = targets.first.map({ catalogue.roles[$0.role].id }), !steps.isEmpty,
      route(of: profile, in: catalogue) == nil
    else { return nil }
    let moves = catalogue.moves(to: target)
    guard !moves.isEmpty, !moves.contains(where: { $0.from == profile.here }) else { return nil }
    return "Plans for the target as a whole; a route has dates of its own order: \(keys) takes one."
  }

  /// Whether a move takes a year or more that leads to a target above the first jobs.
  func isReachedInYears(in catalogue: Catalogue) -> Bool {
    targets.map { catalogue.roles[$0.role] }.contains { role in
      !role.isFirstJob && catalogue.moves(to: role.id).contains { ($0.leastYears ?? 0) > 0 }
    }
  }

  /// "Data Engineer, step 1 of 3 to Software Architect, and Tester": the route that was taken, and the targets beside it; nil
  /// without one.
  func routeText(of profile: Profile, in catalogue: Catalogue) -> String? {
    guard let route = route(of: profile, in: catalogue) else { return nil }
    // The stops come first.
    let others = targets.dropFirst(route.ahead.count).map { catalogue.roles[$0.role].title }
    return route.text(in: catalogue) + (others.isEmpty ? "" : ", and \(others.enumerated)")
  }
}

extension Routes {
  /// What is said where routes do what nobody asked for; nil elsewhere.
  public func relaxedText(from start: String, to end: String) -> String? {
    isRelaxed && outcome == .found
      ? "Nothing leads from \(start) to \(end) without a step down or a change of field: these are such routes." : nil
  }

  /// "Shortest: 2 moves by way of Clinical Nurse Specialists, 25 skills"; nil where the first route is the shortest.
  public func shortestText(in catalogue: Catalogue) -> String? {
    shortest.map { "Shortest: \($0.outline(in: catalogue))" }
  }

  /// Why a longer route may stand before a shorter one, by least effort; nil where experience does not tell them apart.
  public var experienceText: String? {
    Set(routes.map(\.unmetExperience.count)).count > 1
      ? "Routes come first that ask for the least experience which nothing on the way gives; then the least time." : nil
  }

  /// What stands over the route that is shown after the best because a source names each of its moves.
  public static let publishedTitle = "By published moves alone"

  /// The same with the route in a few words, for where it may be out of sight; nil where none is shown for that.
  public func publishedText(in catalogue: Catalogue) -> String? {
    published.map { "\(Self.publishedTitle): \($0.outline(in: catalogue))." }
  }

  /// What the kinds of move on these routes are that are no published steps.
  public var kindTexts: [String] {
    let kinds = Set(routes.flatMap(\.moves).map(\.kind))
    return [
      (MoveKind.related, Self.alike("Related", "as published")),
      (.similar, Self.alike("Similar", "as worked out here")),
      (.changeOfField, "A change of field into a first job is our judgement, and counts as a year."),
    ].compactMap { kinds.contains($0) ? $1 : nil }
  }

  private static func alike(_ kind: String, _ manner: String) -> String {
    "\(kind) roles are alike \(manner); nobody is known to have moved so."
  }
}
