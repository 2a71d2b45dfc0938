import Canvas
import CareerModel
import CareerStore
import CareerUI
import Foundation

/// The same loop without a terminal: keys from a script, and the last frame printed.
///
/// What the keys change is kept only when asked for; nothing is exported, copied, opened or imported. Serves tests,
/// pictures and bug reports.
enum Replay {
  enum Format: String, CaseIterable { case text, ansi, svg }

  /// The date of pictures and tests, a Monday.
  private static let fixedDay = Day(number: 20_780)

  private static let noImport = ImportProblem(.refused, "Nothing is imported while keys are replayed.")

  /// The frame after the last key; keys after the one that quits are not played.
  ///
  /// Plays on an empty profile, on a fixed day, unless a data directory is given or changes are kept.
  /// - Parameter isKept: whether changes are written to the profile.
  /// - Throws: `KeyNotationError`, and what opening the catalogue and the profile throws.
  static func run(keys: String, size: Size, format: Format, isKept: Bool, options: GlobalOptions) throws -> String {
    let script = try KeyNotation.parse(keys)
    let workspace = try options.workspace
    let library = try workspace.library()
    let isOwn = isKept || options.dataDirectory != nil
    let store = try store(of: workspace, isOwn: isOwn, isKept: isKept)
    let (profile, history) = try store.load()
    let session = try store.lastSession()
    let catalogue = try Explorer.catalogue(of: session?.dataset ?? .standard, from: library).catalogue
    var state = State(
      catalogue: catalogue, datasets: try library.choices, profile: profile, history: history, session: session,
      size: size, look: options.ascii ? .ascii : .unicode, today: isOwn ? .today : fixedDay,
      profileName: try workspace.name().text)
    let writer = isKept ? ProfileWriter(store: store, showing: profile) {} : nil
    var isRunning = true
    for key in script where isRunning {
      var effects = state.press(key)
      while !effects.isEmpty {
        switch effects.removeFirst() {
        case .save(let write):
          if let writer { writer.save(write) } else { effects += state.update(.saved) }
        case .saveSession(let session): writer?.saveSession(session)
        case .quit, .leaveProfile: isRunning = false
        case .openDataset(let dataset): effects += state.show(try library.opened(dataset))
        case .findSimilar(let role):
          let found = DatasetLoader.similar(to: role, in: state.catalogue)
          effects += state.update(.foundSimilar(to: role, found))
        case .importData:
          effects += state.update(.importFailed(Self.noImport))
        case .changeTutors(let change):
          effects += state.show(state.catalogue.applying(change))
          effects += state.update(.tutorsChanged(change))
        case .retrySaving, .refreshProfile, .refreshDatasets, .exportUnsaved: break
        case .copy, .openLink, .export, .stopImport, .listProfiles, .profile, .redraw, .suspend: break
        }
      }
      writer?.finish()
      for outcome in writer?.fetchOutcomes() ?? [] { _ = state.update(outcome) }
    }
    let appearance = Appearance(try Settings.read(from: workspace.folders.config))
    return render(state.frame(), as: format, appearance, depth: options.noColour ? .monochrome : .trueColour)
  }

  /// The profile to play on: one in memory where a profile of one's own is not there yet, so that none is made.
  private static func store(of workspace: Workspace, isOwn: Bool, isKept: Bool) throws -> ProfileStore {
    let name = try workspace.name()
    let isMissing = name == .standard && access(workspace.folders.profileFile(name), F_OK) != 0
    return isOwn && (isKept || !isMissing) ? try workspace.profiles.open(name) : try .inMemory()
  }

  private static func render(
    _ frame: Frame, as format: Format, _ appearance: Appearance, depth: ColourDepth
  ) -> String {
    switch format {
    case .text: return frame.text
    case .ansi: return FrameANSI.encode(frame, paint: appearance.theme(depth: depth, answer: nil))
    case .svg:
      let colours = TerminalColours.picture(appearance.settings.background ?? .dark)
      return FrameSVG.encode(
        frame, paint: appearance.theme(depth: depth, answer: colours), colours: colours,
        title: "The careers explorer")
    }
  }
}
