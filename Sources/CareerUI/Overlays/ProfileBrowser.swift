import Canvas
import CareerModel
import CareerPages

/// The profiles of this person: each has marks, notes and a plan of its own.
struct ProfileBrowser: Overlay {
  /// The one that is open, until all have been read.
  var profiles: [ProfileChoice]
  var selected = 0
  /// The one to stand on once it is there: that which was just named, or that which was open and was deleted.
  var wanted: ProfileChoice?

  static let context = Binding.Context.profiles
  static let shared: [Action] = [.undo]
  static let keys = [
    Binding(
      ["n"], .newProfile, [context], .program, "Make a profile and open it", named: "make-a-profile",
      hint: Binding.Hint("new", 2)),
    Binding(
      ["r"], .renameProfile, [context], .program, "Rename the profile", named: "rename-the-profile",
      hint: Binding.Hint("rename", 3)),
    Binding(
      ["d"], .deleteProfile, [context], .program, "Delete the profile; undo brings it back until the next start",
      named: "delete-the-profile", hint: Binding.Hint("delete", 4)),
    Binding(
      ["X"], .purgeProfile, [context], .program, "Delete the profile for good, with every copy",
      named: "delete-the-profile-for-good", hint: Binding.Hint("delete for good", 5)),
  ]
  static let labels: Labels = [.enter: "open", .quit: "close"]

  static func open(in state: inout State) -> [Effect] {
    let deleted = state.deletedProfile.map { ProfileChoice(name: $0, isDeleted: true) }
    state.overlay = ProfileBrowser(profiles: [ProfileChoice(name: state.profileName)], wanted: deleted)
    state.deletedProfile = nil
    return [.listProfiles]
  }

  /// Takes in what there is now; the row goes to the profile that is wanted, else stays at its own, also where that is
  /// deleted or brought back, at first at the one that is open.
  static func take(_ profiles: [ProfileChoice], in state: inout State) {
    guard var next = state.overlay as? ProfileBrowser else { return }
    let isThere = next.wanted.map(profiles.contains) ?? false
    let choice = (isThere ? next.wanted : next.choice) ?? ProfileChoice(name: state.profileName)
    if isThere { next.wanted = nil }
    next.profiles = profiles
    next.selected =
      profiles.firstIndex(of: choice) ?? profiles.firstIndex { $0.name == choice.name }
      ?? min(next.selected, max(0, profiles.count - 1))
    state.overlay = next
  }

  /// Says how what was deleted comes back; where it was open, and another one is now, the profiles begin with it.
  static func tellDeleted(_ name: String, in state: inout State) {
    let isInFront = state.overlay is ProfileBrowser
    if !isInFront { state.deletedProfile = name }
    let keys = (isInFront ? "" : "\(state.key(.openProfiles)), then ") + state.key(.undo, in: .profiles)
    state.message = Message("\(name) is deleted: \(keys) brings it back.")
  }

  /// The one in front.
  private var choice: ProfileChoice? { profiles.indices.contains(selected) ? profiles[selected] : nil }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    switch action {
    case .leave, .quit: return state.closeOverlay()
    case .newProfile: return state.putOver(ProfileNaming(over: self))
    case .undo: return bringBack(in: &state)
    case .enter, .renameProfile, .deleteProfile, .purgeProfile: return choice.map { act(action, on: $0, &state) } ?? []
    default:
      guard let next = action.choice(from: selected, count: profiles.count) else { return [] }
      return state.putOver(ProfileBrowser(profiles: profiles, selected: next))
    }
  }

  private func act(_ action: Action, on choice: ProfileChoice, _ state: inout State) -> [Effect] {
    if action == .purgeProfile { return state.putOver(PurgeQuestion(over: self, name: choice.name)) }
    guard !choice.isDeleted else {
      state.message = Message("\(choice.name) is deleted: \(state.key(.undo, in: .profiles)) brings it back.")
      return []
    }
    switch action {
    case .renameProfile: return state.putOver(ProfileNaming(over: self, renaming: choice.name))
    case .deleteProfile: return state.order(.delete(choice.name))
    default:
      guard choice.name != state.profileName else {
        state.message = Message("\(choice.name) is open already.")
        return []
      }
      return state.order(.open(choice.name))
    }
  }

  /// Brings back the deleted one in front, else the first that there is.
  private func bringBack(in state: inout State) -> [Effect] {
    let deleted = choice?.isDeleted == true ? choice : profiles.first(where: \.isDeleted)
    guard let deleted else {
      state.message = Message("No profile was deleted since the start.")
      return []
    }
    return state.order(.bringBack(deleted.name))
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  // MARK: The view

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    ChoicePanel(
      title: "Profiles",
      trailing: "\(state.key(.enter, in: .profiles)) opens, \(state.key(.leave, in: .profiles)) closes", width: 60,
      choices: ChoiceList(count: profiles.count, selected: selected) { index in
        let choice = profiles[index]
        let undo = index == selected ? "; \(state.key(.undo, in: .profiles)) brings it back" : ""
        let deleted = "deleted\(undo)"
        let note = choice.isDeleted ? deleted : choice.name == state.profileName ? "open" : ""
        return .item(Line(choice.name, choice.isDeleted ? .dim : .text), trailing: Line(note, .dim))
      },
      notes: [Line("Each has marks, notes and a plan of its own, such as one for each person or hope.", .dim)]
        + (state.importBeforeLeaving.map { [Line($0, .dim)] } ?? [])
    ).draw(in: area, of: &frame)
  }
}

extension State {
  /// Does something with profiles; where it is about the one that is open the explorer goes on in another.
  mutating func order(_ order: ProfileOrder) -> [Effect] {
    guard order.leaves(profileName) else { return [.profile(order)] }
    if let importBeforeLeaving {
      message = Message(importBeforeLeaving, .warning)
      return []
    }
    overlay = nil
    return leave(for: order)
  }

  /// What the profile that is open has to wait for before it can be left; nil where nothing.
  fileprivate var importBeforeLeaving: String? {
    datasets.importing.map { "\($0.kind.title) is being imported: change the profile when that is done." }
  }
}

extension Binding.Context {
  static let profiles = Self("profiles", .list)
}
