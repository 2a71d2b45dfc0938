import Canvas
import CareerModel

/// What the panes show, made from the rest of the state by `State.refresh`.
///
///     state.refresh()
///     state.lists.listings[.roles]  // what the list of roles holds now
///     state.careerTree              // the same, read as a part of the state
///
/// The lists are those of one catalogue: with another one in front, the state has other lists.
public struct Lists: Sendable {
  /// What the list of each screen holds.
  var listings: [Screen: Listing] = [:]
  private(set) var careerTree: CareerTree?
  private(set) var checklist: Checklist?
  private(set) var topGain: TopGain?
  private(set) var skillList: SkillList?
  private(set) var bestNext: BestNextList?
  private(set) var routeList: RouteList?
  /// The routes on one axis of time, for the list as wide as it is; nil without routes.
  private(set) var routeMap: RouteMap?
  private(set) var planTable: PlanTable?
  /// The sum behind the match that was opened last.
  private(set) var why: WhySum?
  /// What the palette offers for the letters in it.
  private(set) var palette: PaletteList?
  /// The roles or skills that answer what is being typed.
  private(set) var foundNames: FoundNames?
  /// The roles that suit the person's interests.
  private(set) var suiting: InterestResult.Listed?
  /// Those of every source that suit them best, for the end of the welcome.
  private(set) var bestSuiting: BestSuiting?
  /// Those near the person's own job in its source, for the same.
  private(set) var nearJobs: NearJobs?
  /// How much preparation the roles of the catalogue need, the least first.
  let preparations: [Preparation]
  let names: NameTable
  private var basis: FrameBasis?
  /// What lists that were made from it hold.
  private(set) var kept = Memo<ListingKey, Listing>()
  private let speedups: Speedups

  struct ListingKey: Hashable {
    let screen: Screen
    /// The role that the whole list is about.
    let role: Role.ID?
  }

  init(of catalogue: Catalogue, _ speedups: Speedups) {
    preparations = catalogue.preparations
    names = NameTable(of: catalogue)
    self.speedups = speedups
  }

  /// Makes what a screen shows besides its list, where that is from something else than before.
  mutating func prepare(_ screen: Screen, in state: State) {
    switch screen {
    case .paths: prepareTree(in: state)
    case .bestNext:
      let order = state.order(of: .bestNext, among: BestNextOrdering.cases(in: state.catalogue))
      let key = BestNextList.Key(revision: state.revision, aim: state.bestNextAim, order: order)
      renew(\.bestNext, key, in: state)
    case .routes: prepareRoutes(in: state)
    case .plan, .tutors: preparePlan(in: state)
    case .roles, .skills, .guide: break
    }
  }

  private mutating func prepareTree(in state: State) {
    let catalogue = state.catalogue
    let root = [state.pathRoot, state.chosenRole, state.profile.here, catalogue.roles.first?.id].compactMap(\.self)
      .first { catalogue.role($0) != nil }
    guard let root else { return careerTree = nil }
    let key = CareerTree.Key(root: root, direction: state.pathDirection, toggled: state.panes[.paths]?.toggled ?? [])
    let earlier = careerTree
    renew(\.careerTree, \.key, key) { CareerTree(key, in: catalogue, after: earlier) }
  }

  private mutating func prepareRoutes(in state: State) {
    let key = RouteList.Key(revision: state.revision, query: state.routeQuery())
    renew(\.routeList, key, in: state)
    guard let routes = routeList?.routes, let list = PaneLayout(state).list else { return routeMap = nil }
    let mapKey = RouteMap.Key(
      routes: key, today: state.today, width: ListView.itemWidth(in: list.width) - RoutesPane.indent)
    renew(\.routeMap, \.key, mapKey) {
      RouteMap(
        mapKey, of: routes, from: state.routeBeginning()?.title(in: state.catalogue) ?? "",
        settings: state.profile.plan, in: state.catalogue, look: state.look)
    }
  }

  private mutating func preparePlan(in state: State) {
    let key = PlanTable.Key(revision: state.revision, today: state.today, isTrying: state.trial != nil)
    let earlier = planTable
    renew(\.planTable, \.key, key) {
      let untried = state.trial.map {
        Plan(
          for: state.catalogue.targets(of: $0.profile), learner: $0.assessments.learner, settings: $0.profile.plan,
          today: state.today)
      }
      return PlanTable(
        key, profile: state.profile, learner: state.assessments.learner, before: earlier,
        untriedEnd: untried?.dates?.end)
    }
  }

  /// Makes what the checklists are made from: what their role asks for, else all skills in order.
  mutating func prepareChecklist(in state: State) {
    guard let role = state.checklistRole.flatMap(state.catalogue.role) else {
      checklist = nil
      let order = SkillsPane(state: state).order
      return renew(\.skillList, \.order, order) { SkillList(order: order, of: state.catalogue) }
    }
    renew(\.checklist, \.role, role.id) { Checklist(of: role, in: state.catalogue) }
    let key = TopGain.Key(role: role.id, revision: state.revision)
    renew(\.topGain, \.key, key) { TopGain(key, for: state.assessments.learner) }
  }

  /// Makes the sum behind the match with a role.
  mutating func prepareWhy(of role: Role.ID, in state: State) {
    renew(\.why, WhySum.Key(role, in: state), in: state)
  }

  /// Makes what the palette offers for some letters.
  mutating func preparePalette(_ query: String, in state: State) {
    renew(\.palette, PaletteList.Key(query, in: state), in: state)
  }

  /// Looks for the roles or skills that answer some letters.
  mutating func prepareFound(
    _ category: SearchResult.Category, answering query: String, limit: Int, in state: State
  ) {
    renew(\.foundNames, FoundNames.Key(query: query, category: category, limit: limit), in: state)
  }

  /// Makes the list of the roles that suit the person's interests.
  mutating func prepareSuiting(_ result: InterestResult, in state: State) {
    renew(\.suiting, InterestResult.Listed.Key(result, in: state), in: state)
  }

  /// Makes the list of the few that suit the person's interests best.
  mutating func prepareBestSuiting(in state: State) { renew(\.bestSuiting, BestSuiting.Key(state), in: state) }

  /// Makes the list of the few that are near the person's own job.
  mutating func prepareNearJobs(in state: State) { renew(\.nearJobs, NearJobs.Key(state), in: state) }

  /// A part as it is here, else made now.
  func part<Part: ListPart>(_ part: KeyPath<Lists, Part?>, _ key: Part.Key, in state: State) -> Part {
    self[keyPath: part].flatMap { $0.key == key ? $0 : nil } ?? Part(key, in: state)
  }

  /// What a list holds with a state as it is.
  mutating func makeListing(of screen: Screen, in state: State) {
    keep(screen, in: state) {
      let listing = state.content(of: screen).listing
      guard let name = state.narrowing(of: screen) else { return listing }
      return listing.filtered(
        in: state.panes[screen] ?? PaneState(), by: NameQuery(name, on: screen, of: state).isPart)
    }
  }

  /// The same when nothing but a fold has changed.
  mutating func foldListing(_ listing: Listing, of screen: Screen, in state: State) {
    keep(screen, in: state) { listing.arranged(by: state.panes[screen] ?? PaneState()) }
  }

  /// Takes a list that was made from the same basis, else makes it; those of another basis are not kept.
  private mutating func keep(_ screen: Screen, in state: State, make: () -> Listing) {
    let basis = state.listBasis
    // As many checklists as anybody goes back and forth between.
    if basis != self.basis { (self.basis, kept) = (basis, Memo(limit: speedups.limit(.lists, 64))) }
    listings[screen] = kept.value(for: ListingKey(screen: screen, role: state.subject(of: screen)), make: make)
  }

  private mutating func renew<Part: ListPart>(
    _ part: WritableKeyPath<Lists, Part?>, _ key: Part.Key, in state: State
  ) {
    renew(part, \.key, key) { Part(key, in: state) }
  }

  /// Makes a part anew where it was made from something else.
  private mutating func renew<Part, Key: Equatable>(
    _ part: WritableKeyPath<Lists, Part?>, _ path: KeyPath<Part, Key>, _ key: Key, make: () -> Part
  ) {
    if let kept = self[keyPath: part], kept[keyPath: path] == key, speedups.contains(.lists) { return }
    self[keyPath: part] = make()
  }
}

/// A part of the lists that is made from its key and the state alone.
protocol ListPart: Sendable {
  associatedtype Key: Equatable
  var key: Key { get }
  init(_ key: Key, in state: State)
}

/// The names of a catalogue's roles and skills by position, each made when they are first looked through.
struct NameTable: Sendable {
  let roles: Lazy<FoldedNames>
  let skills: Lazy<FoldedNames>
  /// The columns of the longest title of a role with its mark.
  let titleColumns: Lazy<Int>

  init(of catalogue: Catalogue) {
    roles = Lazy { FoldedNames(catalogue.roles.lazy.map(\.title)) }
    skills = Lazy { FoldedNames(catalogue.skills.lazy.map(\.name)) }
    titleColumns = Lazy {
      catalogue.roles.lazy.map { Look.unicode.columns(of: $0.title) + RoleLine.markColumns }.max() ?? 0
    }
  }
}

extension Catalogue {
  /// How much preparation its roles need, the least first.
  fileprivate var preparations: [Preparation] {
    var known: [Int: Preparation] = [:]
    for role in roles { if let preparation = role.preparation { known[preparation.rank] = preparation } }
    return known.values.sorted { $0.rank < $1.rank }
  }
}
