import Canvas
import CareerModel
import CareerStore
import CareerUI
import Foundation
import Terminal

/// The loop: an input becomes an action, the action a new state and effects, the state a frame.
struct Explorer {
  private let terminal: Terminal
  private let appearance: Appearance
  private var theme: Theme
  private let catalogueName: String
  private let store: ProfileStore
  private let writer: ProfileWriter
  private let loader: DatasetLoader
  private let profiles: Profiles
  private let importJob: ImportJob
  private let desktop: Desktop
  private var state: State {
    didSet {
      rehearsals.removeAll(keepingCapacity: true)
      rehearsed = nil
    }
  }
  private var memory: FrameMemory
  /// What may be done next to the state as it is.
  private var rehearsals: [Action: Rehearsal] = [:]
  /// The frame of the state, where it was rehearsed.
  private var rehearsed: Frame?
  private var lastAction: Action?
  private var isRunning = true
  /// What is to be done with profiles before the explorer goes on in another one.
  private var order: ProfileOrder?
  private var wasInterrupted = false

  /// Opens the explorer in this terminal and returns when the person leaves it, having gone from profile to profile.
  ///
  /// - Throws: `UnsavedChanges` for what is not on disk; `Interruption` after Ctrl-C or a signal to leave; what opening
  ///   the terminal, the catalogue or the profile throws, with nothing written to the screen.
  static func run(in workspace: Workspace, isASCII: Bool = false, isPlain: Bool = false) throws {
    try Terminal.check()
    // What takes longest of a start is read while the rest is made ready.
    var reading = Self.read(workspace)
    let settings = try Settings.read(from: workspace.folders.config)
    var terminalOptions = Terminal.Options()
    terminalOptions.usesMouse = settings.usesMouse
    if isPlain { terminalOptions.colourDepth = .monochrome }
    let appearance = Appearance(settings)
    var workspace = workspace
    var report = workspace.forgetDeletedProfiles().map(News.notice)
    var screen: Terminal?
    defer { screen?.close() }
    while true {
      let name = try workspace.name()
      var recovery = Recovery(
        profile: name, in: workspace.profiles, options: terminalOptions, appearance: appearance, terminal: screen)
      defer { screen = screen ?? recovery.terminal }
      let store = try recovery.open()
      let (profile, history) = try store.load()
      let session = try store.lastSession()
      let library = try reading.value
      let (catalogue, problem) = try Self.catalogue(of: session?.dataset ?? .standard, from: library)
      let terminal = try recovery.terminal ?? Terminal.open(terminalOptions)
      screen = terminal
      let state = State(
        catalogue: catalogue, datasets: [try library.choice(of: catalogue)], profile: profile, history: history,
        session: session, size: terminal.size, look: isASCII ? .ascii : terminal.look, today: .today,
        keymap: settings.keymap, profileName: name.text, obstacle: store.obstacle?.reason, speedups: Self.speedups)
      var explorer = Explorer(
        terminal: terminal, appearance: appearance, library: library, workspace: workspace, store: store, state: state)
      let choice = workspace.profileName == nil ? workspace.profiles.choice.problem?.message : nil
      let problems: [String?] =
        [store.obstacle?.message, store.doubt?.explanation, choice, problem] + settings.warnings
      let told = [recovery.report.map(News.notice), report] + problems.map { $0.map(News.notice) }
      for news in told.compactMap(\.self).prefix(1) { explorer.perform(explorer.state.update(news)) }
      explorer.run()
      let unsaved = explorer.writer.finish()
      guard let order = explorer.order else {
        if let unsaved { throw unsaved }
        if explorer.wasInterrupted { throw Interruption() }
        return
      }
      (workspace, report) = workspace.after(order)
      report = unsaved.map { .notice($0.message) } ?? report
      // What was imported, and the tutors that were added, since the last one was opened are there then.
      reading = Self.read(workspace)
    }
  }

  /// The checksums of imports are compared after the first frame.
  private static func read(_ workspace: Workspace) -> Future<Library> {
    Future { try workspace.library(checksImports: false) }
  }

  /// The source that was in front, else our own and why it is that one.
  static func catalogue(
    of dataset: Dataset, from library: Library
  ) throws -> (catalogue: Catalogue, problem: String?) {
    do {
      return (try library.opened(dataset), nil)
    } catch {
      // Our own is there in any case; whoever needs the other one is told how to have it again.
      return (try library.opened(.standard), error.explanation)
    }
  }

  private init(
    terminal: Terminal, appearance: Appearance, library: Library, workspace: Workspace, store: ProfileStore,
    state: State
  ) {
    self.terminal = terminal
    self.appearance = appearance
    theme = appearance.theme(for: terminal)
    catalogueName = workspace.catalogueName
    self.state = state
    memory = FrameMemory(Self.speedups)
    let wakePipe = terminal.wakePipe
    self.store = store
    writer = ProfileWriter(store: store, showing: state.profile) { wakePipe.wake() }
    profiles = workspace.profiles
    loader = DatasetLoader(library, of: workspace) { wakePipe.wake() }
    importJob = ImportJob(
      { request, report, isCancelled in
        try ImportRunner(request: request, workspace: workspace, day: .today)
          .run(report: report, isCancelled: isCancelled).imported
      }, notify: { wakePipe.wake() })
    desktop = Desktop { wakePipe.wake() }
  }

  private var catalogue: Catalogue { state.catalogue }

  /// All but those that `make bench` leaves out to tell what they are worth.
  private static let speedups = Speedups(without: ProcessInfo.processInfo.environment["CAREERS_WITHOUT"] ?? "")

  private mutating func run() {
    terminal.awaitColours()
    theme = appearance.theme(for: terminal)
    draw()
    // The first frame does not wait for what only a search or the list of sources needs.
    loader.list(beside: catalogue, for: state.profile)
    writer.watch()
    writer.backUp()
    while isRunning {
      guard let input = rehearse() ?? terminal.read() else { continue }
      handle(input)
      // What has come meanwhile is taken in before the next frame, so that a held key never queues up frames.
      while isRunning, let next = terminal.read(timeout: .zero) { handle(next) }
      if isRunning { draw() }
    }
    importJob.finish()
    desktop.finish()
  }

  private func draw() {
    terminal.draw(rehearsed ?? state.frame(remembering: memory), painting: theme)
  }

  /// How long nobody must have pressed a key before a mark is rehearsed: less than between the presses of a held key.
  private static let rest = Duration.milliseconds(15)

  /// Works out what the next key may do for as long as nothing else is to be done; returns the input that ends that.
  private mutating func rehearse() -> Input? {
    for action in state.likelySteps(after: lastAction) {
      if let input = rehearse(action, after: .zero) { return input }
    }
    return state.likelyMark(after: lastAction).flatMap { rehearse($0, after: Self.rest) }
  }

  private mutating func rehearse(_ action: Action, after rest: Duration) -> Input? {
    guard rehearsals[action] == nil else { return nil }
    if let input = terminal.read(timeout: rest) { return input }
    rehearsals[action] = Rehearsal(of: action, in: state, remembering: memory)
    return nil
  }

  private mutating func handle(_ input: Input) {
    let today = Day.today
    if today != state.today { perform(state.update(.today(today))) }
    switch input {
    case .key(let key): press(key)
    case .mouse(let mouse): perform(state.point(mouse))
    case .paste(let text): perform(state.paste(text))
    case .resize(let size): perform(state.update(.resize(size)))
    case .wake: takeOutcomes()
    case .resumed: perform(state.update(.resize(terminal.size)))
    case .recoloured: theme = appearance.theme(for: terminal)
    case .interrupt, .leave:
      wasInterrupted = true
      perform(state.update(.interrupt))
    }
    if let problem = loader.takeProblem() { tell(problem) }
  }

  private mutating func press(_ key: Key) {
    lastAction = state.action(for: key)
    guard let rehearsal = lastAction.flatMap({ rehearsals[$0] }) else {
      return perform(state.press(key))
    }
    state = rehearsal.state
    memory = rehearsal.memory
    rehearsed = rehearsal.frame
    perform(rehearsal.effects)
  }

  /// What has happened off the key path.
  private mutating func takeOutcomes() {
    for outcome in writer.fetchOutcomes() { perform(state.update(outcome)) }
    for outcome in importJob.fetchOutcomes() {
      // What was imported is there to be opened before the state asks for it.
      if case .importFinished = outcome { loader.renew() }
      perform(state.update(outcome))
    }
    for outcome in desktop.fetchOutcomes() {
      switch outcome {
      case .notice(let news): tell(news)
      case .leftToTerminal(let text):
        // Whether a terminal obeys cannot be known.
        tell(
          terminal.copy(text)
            ? "Sent to the terminal's clipboard." : "This terminal does not take copies from programs.")
      }
    }
    for outcome in loader.fetchOutcomes() {
      switch outcome {
      case .opened(let catalogue): perform(state.show(catalogue))
      case .news(let news): perform(state.update(news))
      }
    }
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let write): writer.save(write)
      case .retrySaving: writer.retry()
      case .refreshProfile: writer.refresh()
      case .exportUnsaved(let writes):
        tell(
          UnsavedFile.write(writes, in: catalogue, profileName: state.profileName, today: state.today))
      case .saveSession(let session): writer.saveSession(session)
      case .copy(let text): desktop.copy(text)
      case .openLink(let address): tell(desktop.open(address))
      case .export(.plan, let format): tell(export(as: format))
      case .export(.handout(let roles), let format):
        let (profile, name, today, isASCII) = (state.profile, catalogueName, state.today, state.look == .ascii)
        loader.tell { library in
          let loaded = CommandContext(library: library, profile: profile, name: name)
          return .notice(
            try HandoutFile.write(loaded, as: format, comparing: roles, today: today, isASCII: isASCII))
        }
      case .openDataset(let dataset): loader.open(dataset)
      case .refreshDatasets: loader.refresh(showing: state.dataset)
      case .changeTutors(let change): loader.make(change, showing: state.dataset)
      case .findSimilar(let role): loader.findSimilar(to: role, in: catalogue)
      case .importData(let request): importJob.start(request)
      case .stopImport: importJob.stop()
      case .listProfiles: listProfiles()
      case .profile(let order):
        loader.tell { [profiles] _ in try order.perform(on: profiles) }
        listProfiles()
      case .leaveProfile(let order):
        self.order = order
        isRunning = false
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .quit: isRunning = false
      }
    }
  }

  private func listProfiles() { loader.tell { [profiles] _ in .profiles(try profiles.choices()) } }

  /// What to tell of the plan as a file.
  private func export(as format: ExportFormat) -> String {
    do {
      return PlanFile.write(
        state.profile, of: try store.identity(), in: catalogue, from: catalogueName, as: format, today: state.today,
        isASCII: state.look == .ascii)
    } catch {
      return error.explanation
    }
  }

  private mutating func tell(_ text: String) { perform(state.update(.notice(text))) }
}

/// The person or the system ended the explorer in haste; everything is saved all the same.
struct Interruption: Error {}
