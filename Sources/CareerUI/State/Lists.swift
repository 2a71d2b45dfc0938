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
  private(set) var skillList: SkillList?
  private(set) var bestNext: BestNextList?
  private(set) var routeList: RouteList?
  private(set) var planTable: PlanTable?
  /// How much preparation the roles of the catalogue need, the least first.
  let preparations: [Preparation]
  let names: NameTable
  private var memos: Memos

  /// What was made before, by what it was made from.
  private struct Memos: Sendable {
    /// About as many lists as anybody goes back and forth between.
    var listings: Memo<ListingKey, Listing>
    var trees: Memo<CareerTree.Key, CareerTree>
    var checklists: Memo<Role.ID, Checklist>
    var skillLists: Memo<String?, SkillList>
    var bestNext: Memo<BestNextList.Key, BestNextList>
    var routes: Memo<RouteList.Key, RouteList>
    var plans: Memo<PlanTable.Key, PlanTable>

    init(_ speedups: Speedups) {
      let limit = speedups.limit(.lists, 1)
      listings = Memo(limit: speedups.limit(.lists, 64))
      (trees, checklists, skillLists) = (Memo(limit: limit), Memo(limit: limit), Memo(limit: limit))
      (bestNext, routes, plans) = (Memo(limit: limit), Memo(limit: limit), Memo(limit: limit))
    }
  }

  private struct ListingKey: Hashable {
    let screen: Screen
    /// The role that the whole list is about.
    let role: Role.ID?
    let basis: FrameBasis
  }

  init(of catalogue: Catalogue, _ speedups: Speedups) {
    preparations = catalogue.preparations
    names = NameTable(of: catalogue)
    memos = Memos(speedups)
  }

  /// Makes what a screen shows besides its list, where that is from something else than before.
  mutating func prepare(_ screen: Screen, in state: State) {
    switch screen {
    case .paths: prepareTree(in: state)
    case .bestNext:
      let orders = BestNextOrdering.cases(in: state.catalogue)
      let order = orders.first { $0.rawValue == state.panes[.bestNext]?.order } ?? orders[0]
      let key = BestNextList.Key(revision: state.revision, aim: state.bestNextAim, order: order)
      bestNext = memos.bestNext.value(for: key) { BestNextList(key, in: state) }
    case .routes:
      let key = RouteList.Key(revision: state.revision, query: state.routeQuery())
      routeList = memos.routes.value(for: key) { RouteList(key, for: state.assessments.learner) }
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
    careerTree = memos.trees.value(for: key) { CareerTree(key, in: catalogue, after: earlier) }
  }

  private mutating func preparePlan(in state: State) {
    let key = PlanTable.Key(revision: state.revision, today: state.today, isTrying: state.trial != nil)
    let earlier = planTable
    planTable = memos.plans.value(for: key) {
      let untried = state.trial.map {
        Plan(for: $0.profile.targets, learner: $0.assessments.learner, settings: $0.profile.plan, today: state.today)
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
      let order = state.arrangement(of: .skills, among: SkillsPane(state: state).orders)?.id
      let key = order == SkillsPane.listed.id ? nil : order
      return skillList = memos.skillLists.value(for: key) { SkillList(order: key, of: state.catalogue) }
    }
    checklist = memos.checklists.value(for: role.id) { Checklist(of: role, in: state.catalogue) }
  }

  /// What a list holds with a state as it is.
  mutating func makeListing(of screen: Screen, in state: State) {
    let key = ListingKey(screen: screen, role: state.subject(of: screen), basis: state.listBasis)
    listings[screen] = memos.listings.value(for: key) { state.content(of: screen).listing }
  }

  /// The same when nothing but a fold has changed.
  mutating func foldListing(_ listing: Listing, of screen: Screen, in state: State) {
    let key = ListingKey(screen: screen, role: state.subject(of: screen), basis: state.listBasis)
    listings[screen] = memos.listings.value(for: key) { listing.arranged(by: state.panes[screen] ?? PaneState()) }
  }
}

/// The names of a catalogue's roles and skills by position, each made when they are first looked through.
struct NameTable: Sendable {
  let roles: Lazy<FoldedNames>
  let skills: Lazy<FoldedNames>

  init(of catalogue: Catalogue) {
    roles = Lazy { FoldedNames(catalogue.roles.lazy.map(\.title)) }
    skills = Lazy { FoldedNames(catalogue.skills.lazy.map(\.name)) }
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
