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
      size: size, screen: screen, focus: focus, isZoomed: isZoomed, panes: panes, chosenRole: chosenRole,
      showsAllSkills: showsAllSkills, pathDirection: pathDirection, pathRoot: pathRoot, routeChoice: routeChoice,
      visits: visits,
      interests: interests, overlay: overlay.map { AnyHashable($0) }, find: find, rangeAnchor: rangeAnchor,
      awaitsLetter: awaitsLetter,
      message: message, items: lists.listings.mapValues(\.items), profile: profile, history: history,
      beneath: trial?.profile, saving: saving)
  }
}
