import Canvas
import CareerModel

extension State {
  /// Takes a key: what it means depends on what is in front.
  public mutating func press(_ key: Key, in catalogue: Catalogue) -> [Effect] {
    if let action = action(for: key) { return press(action, in: catalogue) }
    forgetLastKey()
    if awaitsLetter {
      awaitsLetter = false
      if key.code == .escape { return [] }
      if case .character(let letter) = key.code, key.modifiers.isEmpty {
        jump(to: letter, in: catalogue)
        refresh(catalogue)
        return []
      }
      if let action = action(for: key) { return update(action, in: catalogue) }
    }
    if !context.isTyping { message = Message("\(KeyNotation.label(of: key)) does nothing here.\(helpNote)") }
    return []
  }

  /// What a key does in what is in front; nil where it does nothing, and while a letter is awaited.
  public func action(for key: Key) -> Action? { awaitsLetter ? nil : keymap.action(for: key, in: context) }

  /// Does what a key stands for.
  mutating func press(_ action: Action, in catalogue: Catalogue) -> [Effect] {
    forgetLastKey()
    return update(action, in: catalogue)
  }

  /// What the last key had to say is there until the next one.
  private mutating func forgetLastKey() {
    message = nil
    before = trial?.standings
  }

  /// Applies an action and returns what the outside must do.
  ///
  /// Pure: the same state and action give the same result.
  public mutating func update(_ action: Action, in catalogue: Catalogue) -> [Effect] {
    let effects = perform(action, in: catalogue)
    refresh(catalogue)
    return effects
  }

  private mutating func perform(_ action: Action, in catalogue: Catalogue) -> [Effect] {
    switch action {
    case .resize(let newSize): size = newSize
    case .today(let day): today = day
    case .saved: return confirmSaved()
    case .saveFailed(let reason): failSaving(reason)
    case .written(let made, let written): history.replace(made, with: written)
    case .profileChanged(let stored): takeUp(stored, in: catalogue)
    case .notice(let text): message = Message(text)
    case .sources(let choices): sources = choices
    case .unknownSkills(let skills): unknownSkills = skills
    case .sourceFailed(let reason):
      opening = nil
      message = Message(reason, .error)
    case .importProgress(let progress): if importing != nil { importing = progress }
    case .importFinished(let imported): return finishImport(imported)
    case .importFailed(let problem): failImport(problem)
    case .foundSimilar(let role, let answers): takeSimilar(answers, to: role)
    case .redraw: return [.redraw]
    case .suspend: return [.saveSession(session), .suspend]
    case .interrupt:
      let kept = if case .note(let editor) = overlay { keep(editor, in: catalogue) } else { [Effect]() }
      return kept + leaveAtOnce
    case .leave where saving.isLeaving && overlay == nil && !find.isOpen: stay()
    default:
      if overlay != nil { return updateOverlay(action, in: catalogue) }
      if find.isOpen { return updateFind(action, in: catalogue) }
      return updatePanes(action, in: catalogue)
    }
    return []
  }

  private mutating func updatePanes(_ action: Action, in catalogue: Catalogue) -> [Effect] {
    switch action {
    case .move(let direction): move(direction, in: catalogue)
    case .page(let halves): page(halves, in: catalogue)
    case .goToStart: goToEnd(first: true, in: catalogue)
    case .goToEnd: goToEnd(first: false, in: catalogue)
    case .awaitLetter:
      awaitsLetter = true
      message = Message("Go to the next that starts with …")
    case .scrollDetail(let lines): scrollDetail(by: lines * 3, in: catalogue)
    case .enter: return enter(in: catalogue)
    case .leave: return leave()
    case .nextPane: focusNeighbour(1)
    case .previousPane: focusNeighbour(-1)
    case .show(let screen): show(screen)
    case .nextScreen: show(screen.neighbour(1))
    case .previousScreen: show(screen.neighbour(-1))
    case .back: return goBack()
    case .forward: return goForward()
    case .zoom: isZoomed.toggle()
    case .toggle: return toggle(in: catalogue)
    case .nextMark: return cycleMark(in: catalogue)
    case .clearMark: return clearMark(in: catalogue)
    case .markRange: toggleRange()
    case .setTarget: return setTarget(in: catalogue)
    case .toggleBookmark: return toggleBookmark(in: catalogue)
    case .setHere: return setHere(in: catalogue)
    case .editNote:
      openNote(in: catalogue)
      return editorEffects
    case .why: openWhy(in: catalogue)
    case .undo: return undo(in: catalogue)
    case .redo: return redo(in: catalogue)
    case .tryMarks: tryMarks()
    case .compare: openComparison(in: catalogue)
    case .similar: return openSimilar(in: catalogue)
    case .openSources: openSources()
    case .logStudy:
      openStudyLog(in: catalogue)
      return editorEffects
    case .chooseTutor: openTutorChoice(in: catalogue)
    case .openPlanSettings:
      openPlanForm(in: catalogue)
      return editorEffects
    case .moveStep(let offset): return moveStep(by: offset, in: catalogue)
    case .exportPlan: openExport()
    case .showWeeks: openWeeks()
    case .find: openFind()
    case .findNext: findAgain(1, in: catalogue)
    case .findPrevious: findAgain(-1, in: catalogue)
    case .openPalette:
      overlay = .palette(.init())
    case .openFilter: openFilter(in: catalogue)
    case .openWelcome: overlay = .welcome(Welcome())
    case .help: overlay = .help(.init())
    case .sort: sort(in: catalogue)
    case .reverseSort: reverseSort(in: catalogue)
    case .reversePaths: reversePaths()
    case .showRoutes: showRoutes(in: catalogue)
    case .avoidStop: avoidStop(in: catalogue)
    case .pinStop: pinStop(in: catalogue)
    case .clearRouteConditions: clearRouteConditions()
    case .takeRoute: return takeRoute(in: catalogue)
    case .toggleAllSkills: toggleAllSkills(in: catalogue)
    case .copy: return copySelection(in: catalogue)
    case .openLink: return openSelectedLink(in: catalogue)
    case .quit: return quit()
    default: break
    }
    return []
  }

  /// What takes the keys now.
  public var context: Binding.Context {
    switch overlay {
    case .welcome: return .welcome
    case .help: return .help
    case .palette: return .palette
    case .filter: return .filter
    case .note: return .note
    case .why: return .why
    case .compare: return .compare
    case .trial: return .trial
    case .log: return .log
    case .planForm: return .settings
    case .tutor: return .tutor
    case .export: return .export
    case .weeks: return .weeks
    case .sources: return .sources
    case .importForm: return .importing
    case .similar: return .similar
    case .unsaved: return .unsaved
    case nil: break
    }
    return find.isOpen ? .find : paneContext
  }

  /// The context of the panes, whatever is in front of them.
  var paneContext: Binding.Context {
    switch screen {
    case .roles: return .roles
    case .skills: return .skills
    case .bestNext: return .bestNext
    case .paths: return .paths
    case .tutors: return .tutors
    case .plan: return .plan
    case .guide: return .guide
    case .routes: return .routes
    }
  }

  private var helpNote: String { keymap.label(for: .help, in: context).map { " \($0) shows the keys." } ?? "" }

  private mutating func quit() -> [Effect] {
    guard focus == .list, !isZoomed, rangeAnchor == nil, !visits.cameByEntering else {
      return leave()
    }
    return leaveProgram()
  }

  /// Whoever opens an editor is to see what is there, also where another window has just written it.
  private var editorEffects: [Effect] { overlay == nil ? [] : [.refreshProfile] }
}
