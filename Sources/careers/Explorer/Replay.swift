import Canvas
import CareerModel
import CareerStore
import CareerUI

/// The same loop without a terminal: keys from a script, and the last frame printed.
///
/// Works on an empty profile in memory unless a data directory is given. Serves tests, pictures and bug reports.
enum Replay {
  enum Format: String, CaseIterable { case text, ansi, svg }

  /// The date of pictures and tests, a Monday.
  private static let fixedDay = Day(number: 20_780)

  /// The frame after the last key; keys after the one that quits are not played.
  ///
  /// - Throws: `KeyNotationError`, and what opening the catalogue and the profile throws.
  static func run(keys: String, size: Size, format: Format, options: GlobalOptions) throws -> String {
    let script = try KeyNotation.parse(keys)
    let workspace = try options.workspace
    let library = try workspace.library()
    let store = options.dataDirectory == nil ? try ProfileStore.inMemory() : try workspace.profile()
    let (profile, history) = try store.load()
    let session = try store.lastSession()
    let catalogue = try Explorer.catalogue(of: session?.source ?? .builtIn, from: library).catalogue
    var state = State(
      catalogue: catalogue, sources: try library.choices, profile: profile, history: history, session: session,
      size: size, look: options.ascii ? .ascii : .unicode, today: options.dataDirectory == nil ? fixedDay : .today,
      profileName: try workspace.name().text)
    let writer = ProfileWriter(store: store) {}
    var isRunning = true
    for key in script where isRunning {
      var effects = state.press(key, in: state.catalogue)
      while !effects.isEmpty {
        switch effects.removeFirst() {
        case .save(let write): writer.save(write)
        case .saveSession(let session): writer.saveSession(session)
        case .quit: isRunning = false
        case .openSource(let origin): effects += state.show(try library.opened(origin))
        case .findSimilar(let role):
          let found = state.catalogue.similar(to: role, limit: SourceShelf.similarLimit)
          effects += state.update(.foundSimilar(to: role, found), in: state.catalogue)
        case .importData:
          effects += state.update(.importFailed("Nothing is imported while keys are replayed."), in: state.catalogue)
        case .copy, .openLink, .exportPlan, .stopImport, .redraw, .suspend: break
        }
      }
      writer.finish()
      for outcome in writer.fetchOutcomes() { _ = state.update(outcome, in: state.catalogue) }
    }
    return render(state.frame(in: state.catalogue), as: format, options: options)
  }

  private static func render(_ frame: Frame, as format: Format, options: GlobalOptions) -> String {
    let theme = Theme(depth: options.noColour ? .monochrome : .trueColour)
    switch format {
    case .text: return frame.text
    case .ansi: return FrameANSI.encode(frame, paint: theme)
    case .svg: return FrameSVG.encode(frame, paint: theme, title: "The careers explorer")
    }
  }
}
