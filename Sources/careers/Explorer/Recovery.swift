import CareerModel
import CareerStore
import CareerUI
import Terminal

/// Opens the profile for the explorer; where it was damaged, emptied or is gone the person says what to do first.
struct Recovery {
  let profile: ProfileName
  let profiles: Profiles
  let options: Terminal.Options
  let appearance: Appearance
  /// The terminal that was asked in, for the explorer to go on in.
  private(set) var terminal: Terminal?
  /// What was done, to be told in the explorer.
  private(set) var report: String?

  /// - Parameter terminal: one that is open already.
  init(
    profile: ProfileName, in profiles: Profiles, options: Terminal.Options, appearance: Appearance, terminal: Terminal?
  ) {
    self.profile = profile
    self.profiles = profiles
    self.options = options
    self.appearance = appearance
    self.terminal = terminal
  }

  /// - Throws: `StoreError.lostProfile` where the person leaves everything as it is; `Interruption`; what opening the
  ///   profile and the terminal throws.
  mutating func open() throws -> ProfileStore {
    switch Result(catching: { () throws(StoreError) in try profiles.openAsFarAsPossible(profile) }) {
    case .success(let store): return store
    case .failure(.lostProfile(let loss)): return try recover(from: loss)
    case .failure(let error): throw error
    }
  }

  private mutating func recover(from loss: ProfileLoss) throws -> ProfileStore {
    switch try ask(RecoveryQuestion(problem: loss.message, copy: loss.copy?.brief)) {
    case .leave: throw StoreError.lostProfile(loss)
    case .startEmpty:
      report = "A new profile was begun."
      return try profiles.create(profile)
    case .restore:
      let (copy, setAside) = try profiles.restore(profile)
      report = "The profile is as it was on \(copy.brief)." + (setAside.map { " What was there is kept: \($0)" } ?? "")
      return try profiles.open(profile)
    }
  }

  private mutating func ask(_ question: RecoveryQuestion) throws -> RecoveryQuestion.Answer {
    let terminal = try self.terminal ?? Terminal.open(options)
    self.terminal = terminal
    terminal.awaitColours()
    while true {
      terminal.draw(
        question.frame(size: terminal.size, look: terminal.look), painting: appearance.theme(for: terminal))
      switch terminal.read() {
      case .key(let key): if let answer = question.answer(to: key) { return answer }
      case .interrupt, .leave: throw Interruption()
      default: break
      }
    }
  }
}
