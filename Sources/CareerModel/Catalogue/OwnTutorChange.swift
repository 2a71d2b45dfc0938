/// A change of the list of tutors that a person keeps.
public enum OwnTutorChange: Hashable, Sendable {
  /// Puts one in the place of an earlier one, and of any other of the same name; else behind the others.
  case keep(Tutor, inPlaceOf: Tutor.ID?)
  case remove(Tutor.ID)

  public func applied(to tutors: [Tutor]) -> [Tutor] {
    switch self {
    case .remove(let id): return tutors.filter { $0.id != id }
    case .keep(let tutor, let earlier):
      let place = tutors.firstIndex { $0.id == earlier } ?? tutors.firstIndex { $0.id == tutor.id }
      guard let place else { return tutors + [tutor] }
      return tutors.enumerated().compactMap { index, other in
        index == place ? tutor : other.id == tutor.id ? nil : other
      }
    }
  }
}
