import Canvas
import CareerModel

@testable import CareerUI

/// The parts of a state that tests compare; everything else follows from them.
struct Snapshot: Equatable {
  var size: Size
  var screen: Screen
  var focus: Focus
  var isZoomed: Bool
  var panes: [Screen: PaneState]
  var chosenRole: Role.ID?
  var showsAllSkills: Bool
  var pathDirection: PathDirection
  var pathRoot: Role.ID?
  var routeChoice: RouteChoice
  var visits: Visits
  var interests: Set<Track.ID>
  var overlay: AnyHashable?
  var find: Find
  var rangeAnchor: Item?
  var awaitsLetter: Bool
  var message: Message?
  var items: [Screen: [Item]]
  var profile: Profile
  var history: EditHistory
  /// The profile beneath what is tried.
  var beneath: Profile?
  var saving: Saving
}

extension State {
  var snapshot: Snapshot {
    Snapshot(
      size: size, screen: navigation.screen, focus: navigation.focus, isZoomed: navigation.isZoomed,
      panes: navigation.panes, chosenRole: navigation.chosenRole, showsAllSkills: navigation.showsAllSkills,
      pathDirection: navigation.pathDirection, pathRoot: navigation.pathRoot, routeChoice: navigation.routeChoice,
      visits: navigation.visits, interests: navigation.interests, overlay: overlay.map { AnyHashable($0) }, find: find,
      rangeAnchor: navigation.rangeAnchor, awaitsLetter: navigation.awaitsLetter, message: message,
      items: lists.listings.mapValues(\.items), profile: editing.profile, history: editing.history,
      beneath: editing.trial?.profile, saving: editing.saving)
  }
}
