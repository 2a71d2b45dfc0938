import CareerModel

/// A place that can be gone back to.
struct Place: Hashable, Sendable {
  var dataset: Dataset
  var screen: Screen
  var focus: Focus
  var selected: Item?
  var reading: ReadingPlace
  var chosenRole: Role.ID?
  var showsAllSkills: Bool
  var pathRoot: Role.ID?
  /// The list of what suits the person's interests, where that lay over it.
  var interests: InterestResult?
}

/// The places visited, for back and forward; at most a hundred.
public struct Visits: Hashable, Sendable {
  private struct Visit: Hashable {
    let place: Place
    /// Whether it was left by going in, so that Esc comes back to it.
    let byEntering: Bool
  }

  private var past: [Visit] = []
  private var future: [Place] = []

  /// Remembers a place that is being left for another.
  mutating func leave(_ place: Place, byEntering: Bool) {
    if past.count == 100 { past.removeFirst() }
    past.append(Visit(place: place, byEntering: byEntering))
    future.removeAll()
  }

  /// Whether Esc has somewhere to come back to: it never puts another dataset in front.
  func cameByEntering(in dataset: Dataset) -> Bool {
    past.last.map { $0.byEntering && $0.place.dataset == dataset } ?? false
  }

  /// Where one has been, the latest first, without what lay over it.
  var latest: [Place] {
    past.reversed().map { visit in
      var place = visit.place
      place.interests = nil
      return place
    }
  }

  /// The place before this one; nil at the beginning.
  mutating func back(from place: Place) -> Place? {
    guard let visit = past.popLast() else { return nil }
    future.append(place)
    return visit.place
  }

  mutating func forward(from place: Place) -> Place? {
    guard let next = future.popLast() else { return nil }
    past.append(Visit(place: place, byEntering: false))
    return next
  }
}
