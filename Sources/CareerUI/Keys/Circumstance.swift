import CareerModel

/// What a hint of the status line can depend on, besides what takes the keys.
enum Circumstance: Hashable, Sendable {
  /// Something can be gone into, ticked or planned.
  case somethingInFront
  /// The same, and it is not a list of roles, where a tick is a bookmark.
  case somethingToTick
  /// The tutor in front can be taken for the plan, or their page goes on beneath.
  case tutorToTake
  /// The tutor in front is in the plan.
  case tutorTaken
  /// The tutor in front is one of the person's own.
  case ownTutorInFront
  /// A list with something in it has the keys.
  case somethingListed
  /// There is a way further in: to a detail, a checklist or where a link leads.
  case somethingToEnter
  /// Notes can be taken on what is in front.
  case subjectInFront
  case roleInFront
  /// The same, and it can be made the target, or is it.
  case roleToTarget
  /// There is a role in front, or a target, that has a match.
  case matchInFront
  /// A role was chosen for the checklist.
  case roleChosen
  /// The list of roles has the keys.
  case amongRoles
  /// A text has the keys.
  case reading
  /// The page of a role has the keys.
  case readingRole
  /// Similar roles are worth a look: on the page of a role, and in a list that tells little of what is next.
  case likenessHelps
  /// The weeks beneath the plan have the keys.
  case amongWeeks
  /// Another pane than the list of the screen has the keys.
  case inside
  /// More of the text is beneath what is in sight.
  case moreBeneath
  /// Space turns the page.
  case turningPages
  case severalOrders, filters
  /// There are several roles to compare: the one in front and the bookmarked ones.
  case rolesToCompare
  /// They stand side by side.
  case comparing
  /// The stops of the route in front are not the targets yet.
  case stepToTake
  /// The route in front has a stop between its ends.
  case stopBetween
  /// There may be longer routes than those that are listed.
  case moreRoutes
  /// Somebody teaches what the step in front is about.
  case tutorsOfStep
  case allSkills
  /// The panes have something to mark, or marks are being tried.
  case marksToTry
  case trying
  /// The plan or the routes lack the role that they are for.
  case roleToChoose
  /// Something is planned or logged.
  case progressToSee
  /// What is in front of a page of the welcome leads out of it.
  case wayOutOfPage

  /// - Parameter drawing: What was drawn of the state, which saves making its detail.
  func holds(in state: State, _ drawing: Drawing) -> Bool {
    switch self {
    case .somethingInFront: state.overlay != nil || state.focus != .list || !state.listed.isEmpty
    case .somethingToTick:
      !Self.amongRoles.holds(in: state, drawing) && Self.somethingInFront.holds(in: state, drawing)
        && !Self.wayOutOfPage.holds(in: state, drawing)
        && (state.overlay != nil || state.selected?.isSection != true)
        && (!state.turnsPage(remembering: drawing) || state.hasMoreBeneath(remembering: drawing))
    case .tutorToTake:
      state.turnsPage(remembering: drawing) ? state.hasMoreBeneath(remembering: drawing) : state.canTurnTutor
    case .tutorTaken: state.pane.selected?.tutor.map(state.profile.plan.takes) == true
    case .ownTutorInFront: state.overlay == nil && state.ownTutorInFront != nil
    case .somethingListed: state.overlay == nil && state.focus.isList && !state.listed.isEmpty
    case .somethingToEnter:
      Self.somethingInFront.holds(in: state, drawing)
        && (!Self.reading.holds(in: state, drawing) || state.pane.selected?.role != nil
          || state.focusedLink(remembering: drawing) != nil)
    case .subjectInFront: state.overlay == nil && NoteEditor.subject(in: state, remembering: drawing) != nil
    case .roleInFront: state.overlay == nil && state.subjectRole(remembering: drawing) != nil
    case .roleToTarget:
      Self.roleInFront.holds(in: state, drawing)
        && state.subjectRole(remembering: drawing).map(state.canTurnTarget) == true
    case .matchInFront:
      state.overlay == nil
        && WhySheet.role(in: state, remembering: drawing).map { state.assessments[$0.id]?.match != nil } == true
    case .roleChosen: state.chosenRole.flatMap(state.catalogue.role) != nil
    case .amongRoles: state.screen == .roles && state.focus == .list && state.overlay == nil
    case .reading: state.focus == .detail && state.overlay == nil
    case .readingRole:
      state.screen == .roles && Self.reading.holds(in: state, drawing) && Self.roleInFront.holds(in: state, drawing)
    case .likenessHelps:
      Self.readingRole.holds(in: state, drawing)
        || !state.catalogue.traits.hasHours && Self.amongRoles.holds(in: state, drawing)
          && Self.roleInFront.holds(in: state, drawing)
    case .amongWeeks: state.focus == .progress && state.overlay == nil
    case .inside: state.focus != .list && state.overlay == nil
    case .moreBeneath: Self.reading.holds(in: state, drawing) && state.hasMoreBeneath(remembering: drawing)
    case .turningPages: state.turnsPage(remembering: drawing)
    case .severalOrders:
      (state.overlay != nil || !state.listed.isEmpty) && state.content(of: state.activeList).orders.count > 1
    case .filters: !state.content(of: state.activeList).filters.isEmpty
    case .rolesToCompare:
      state.overlay == nil
        && Comparison.roles(in: state, remembering: drawing).count >= RoleComparison.sizes.lowerBound
    case .comparing: state.overlay is Comparison
    case .stepToTake:
      state.selectedRoute.map { state.targets(taking: $0) != state.profile.targets } == true
    case .stopBetween: (state.selectedRoute?.stops.count ?? 0) > 1
    case .moreRoutes: state.mayHaveMoreRoutes
    case .tutorsOfStep: TutorChoice(in: state)?.hasTutors == true
    case .allSkills: state.showsAllSkills
    case .marksToTry:
      // Tutors, topics and routes take no marks.
      state.overlay == nil
        && (state.trial != nil
          || ![.tutors, .guide, .routes].contains(state.screen) && Self.somethingInFront.holds(in: state, drawing))
    case .trying: state.trial != nil
    case .roleToChoose:
      state.overlay == nil && state.catalogue.targets(of: state.profile).isEmpty
        && (state.screen == .plan || state.screen == .routes && state.routeEnd() == nil)
    case .progressToSee: state.planTable?.hasProgress == true
    case .wayOutOfPage: (state.overlay as? Welcome)?.opensRow(in: state) == true
    }
  }
}
