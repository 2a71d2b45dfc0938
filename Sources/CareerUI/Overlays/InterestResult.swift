import Canvas
import CareerModel
import CareerPages

/// What the answers about interests come to: six scores, and the roles in front that suit them.
struct InterestResult: Overlay {
  enum Order: Hashable, Sendable {
    case closest
    /// The best and the great by what is ticked.
    case ticked
  }

  var selected = 0
  /// The level, or the preparation, that is let through; nil for any.
  var grade: String?
  var order = Order.closest
  var visit = InterestVisit()

  /// Lists what suits in every line of work that there is, which may have to be put in front for it.
  static func open(in state: inout State, _ visit: InterestVisit) -> [Effect] {
    guard visit.home == nil, !state.catalogue.traits.isJoined, state.datasets.joined != nil else {
      return state.putOver(InterestResult(visit: visit))
    }
    state.overlay = InterestResult(visit: visit)
    return state.open(.all, for: .interests(home: state.dataset))
  }

  /// The same over another dataset, out of which one comes to a dataset.
  func returning(to home: Dataset) -> InterestResult {
    var next = self
    next.visit.home = home
    return next
  }

  static let context = Binding.Context.interests
  static let shared: [Action] = [.undo, .redo, .openInterests, .sort, .toggleBookmark, .clearMark, .openDatasets]
  static let labels: Labels = [.enter: "open", .quit: "close"]

  /// The role in front.
  private func role(in state: State) -> Role? {
    let matches = matches(in: state)
    return matches.isEmpty ? nil : state.catalogue.roles[matches[min(selected, matches.count - 1)].role]
  }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .enter: return open(in: &state)
    case .move(.left): next = changed(by: -1, in: state)
    case .move(.right): next = changed(by: 1, in: state)
    case .sort: next = sorted(in: &state)
    case .toggleBookmark: return role(in: state).map { state.toggleBookmark(of: $0) } ?? []
    case .undo: return state.undoAnswer(visit)
    case .redo: return state.redoAnswer(visit)
    case .openInterests: return state.putOver(Questionnaire(at: state.nextToAnswer ?? 0, in: state, visit))
    case .clearMark: return clear(in: &state)
    case .openDatasets: return openNextDataset(in: &state)
    case .leave, .quit: return visit.end(at: Welcome.page(after: .interests, in: state) ?? .suggestions, in: &state)
    default:
      guard let choice = action.choice(from: selected, count: matches(in: state).count) else { return [] }
      next.selected = choice
    }
    return state.putOver(next)
  }

  private func open(in state: inout State) -> [Effect] {
    guard let role = role(in: state)?.id else { return [] }
    let own = state.catalogue.dataset(ofRoleID: role)
    // All sources were lent to the list alone: the role is shown in its own.
    let isLent = visit.home.map { $0 != state.dataset } ?? false
    let effects = visit.isWelcome ? state.leaveWelcome() : state.closeOverlay()
    // The way back from the role leads to this list.
    var departure = state.place
    departure.interests = self
    if isLent {
      let opening = state.open(own, for: .destination(.role(role)))
      state.datasets.opening?.departure = departure
      return effects + opening
    }
    state.navigation.departure = departure
    defer { state.navigation.departure = nil }
    state.message = Message(Self.wayBack(in: state))
    return effects + state.follow(.role(role))
  }

  /// "H goes back to what suits you.": said over a role that was opened from the list.
  static func wayBack(in state: State) -> String { "\(state.key(.back)) goes back to what suits you." }

  /// Lists what suits in the source after the one in front, round the end.
  private func openNextDataset(in state: inout State) -> [Effect] {
    let choices = Self.choices(in: state)
    guard choices.count > 1, let front = choices.firstIndex(where: { $0.dataset == state.dataset }) else {
      state.message = Message("There is no other source.")
      return []
    }
    let next = choices[(front + 1).round(choices.count)].dataset
    return state.open(next, for: .interests(home: next))
  }

  /// The sources that can be read.
  static func choices(in state: State) -> [DatasetChoice] {
    state.datasets.choices.filter { $0.roleCount != nil }
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  /// The next level or preparation, "any" included, round the end.
  private func changed(by step: Int, in state: State) -> InterestResult {
    let grades: [String?] = [nil] + listed(in: state).grades
    let index = grades.firstIndex(of: grade) ?? 0
    return InterestResult(grade: grades[(index + step).round(grades.count)], order: order, visit: visit)
  }

  private func sorted(in state: inout State) -> InterestResult {
    guard !state.assessments.learner.heldSkills.isEmpty else {
      state.message = Message("Nothing is ticked yet that could order them.")
      return self
    }
    return InterestResult(grade: grade, order: order == .closest ? .ticked : .closest, visit: visit)
  }

  /// Takes all answers back in one step of undo.
  private func clear(in state: inout State) -> [Effect] {
    let count = state.profile.answers.count
    guard count > 0 else { return [] }
    let effects = state.apply(.clearingAnswers(in: state.profile))
    state.overlay = Questionnaire(at: 0, in: state, visit)
    state.message = Message(
      "\(count.of("answer")) taken back. \(state.key(.undo, in: .questionnaire)) brings them back.", .done)
    return effects
  }

  // MARK: What it lists

  /// What suits, and by what it can be cut, made once a key.
  struct Listed: ListPart {
    struct Key: Equatable {
      let grade: String?
      let order: Order
      let revision: Int

      init(_ result: InterestResult, in state: State) {
        (grade, order, revision) = (result.grade, result.order, state.revision)
      }
    }

    let key: Key
    /// The levels and preparations of all that suits, the least first.
    let grades: [String]
    /// The one that the list is cut to; what the source in front does not have cuts nothing.
    let grade: String?
    let matches: [InterestMatch]

    init(_ key: Key, in state: State) {
      self.key = key
      let suiting = state.interestAnswers.comparableScores.map(state.catalogue.roles) ?? []
      let roles = state.catalogue.roles
      let ranked = suiting.map { roles[$0.role] }.filter { !$0.grade.isEmpty }.sorted {
        ($0.level?.rank ?? 0, $0.preparation?.rank ?? 0) < ($1.level?.rank ?? 0, $1.preparation?.rank ?? 0)
      }
      let grades: [String] = ranked.map(\.grade).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
      let grade = grades.first { $0 == key.grade }
      let matches = suiting.filter { grade == nil || roles[$0.role].grade == grade }
      self.grades = grades
      self.grade = grade
      self.matches =
        key.order == .closest
        ? matches : state.assessments.byMatch(matches.filter { $0.fit.class.reaches(.great) })
    }
  }

  func prepare(_ lists: inout Lists, in state: State) { lists.prepareSuiting(self, in: state) }

  func listed(in state: State) -> Listed { state.lists.part(\.suiting, Listed.Key(self, in: state), in: state) }

  func matches(in state: State) -> [InterestMatch] { listed(in: state).matches }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    InterestView(result: self, listed: listed(in: state), state: state).draw(in: area, of: &frame)
  }
}

extension Binding.Context {
  static let interests = Self("interests", .list)
}
