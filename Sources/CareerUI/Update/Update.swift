import Canvas
import CareerModel

extension State {
  /// Takes a key: what it means depends on what is in front.
  public mutating func press(_ key: Key) -> [Effect] {
    if let action = action(for: key) { return press(action) }
    forgetLastKey()
    if awaitsLetter {
      awaitsLetter = false
      if key.code == .escape { return [] }
      if case .character(let letter) = key.code, key.modifiers.isEmpty {
        jump(to: letter)
        refresh()
        return []
      }
      if let action = action(for: key) { return update(action) }
    }
    if !context.isTyping { message = Message("\(KeyNotation.label(of: key)) does nothing here.\(helpNote)") }
    return []
  }

  /// What a key does in what is in front; nil where it does nothing, and while a letter is awaited.
  public func action(for key: Key) -> Action? { awaitsLetter ? nil : keymap.action(for: key, in: context) }

  /// Does what a key stands for.
  mutating func press(_ action: Action) -> [Effect] {
    forgetLastKey()
    return update(action)
  }

  /// What the last key had to say is there until the next one.
  private mutating func forgetLastKey() {
    message = nil
    before = trial?.assessments
  }

  /// Applies an action and returns what the outside must do.
  ///
  /// Pure: the same state and action give the same result.
  public mutating func update(_ action: Action) -> [Effect] {
    let effects = perform(action)
    refresh()
    return effects
  }

  private mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .resize(let newSize): size = newSize
    case .today(let day): today = day
    case .saved: return confirmSaved()
    case .saveFailed(let reason): failSaving(reason)
    case .written(let made, let written): history.replace(made, with: written)
    case .profileChanged(let stored): takeUp(stored)
    case .notice(let text): message = Message(text)
    case .sources(let choices): datasets = choices
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
      let kept = if case .note(let editor) = overlay { keep(editor) } else { [Effect]() }
      return kept + leaveAtOnce
    case .leave where saving.isLeaving && overlay == nil && !find.isOpen: stay()
    default:
      if overlay != nil { return updateOverlay(action) }
      if find.isOpen { return updateFind(action) }
      return updatePanes(action)
    }
    return []
  }

  private mutating func updatePanes(_ action: Action) -> [Effect] {
    switch action {
    case .move(let direction): move(direction)
    case .page(let halves): page(halves)
    case .goToStart: goToEnd(first: true)
    case .goToEnd: goToEnd(first: false)
    case .awaitLetter:
      awaitsLetter = true
      message = Message("Go to the next that starts with …")
    case .scrollDetail(let lines): scrollDetail(by: lines * 3)
    case .enter: return enter()
    case .leave: return leave()
    case .nextPane: focusNeighbour(1)
    case .previousPane: focusNeighbour(-1)
    case .show(let screen): show(screen)
    case .nextScreen: show(screen.neighbour(1))
    case .previousScreen: show(screen.neighbour(-1))
    case .back: return goBack()
    case .forward: return goForward()
    case .zoom: isZoomed.toggle()
    case .toggle: return toggle()
    case .nextMark: return cycleMark()
    case .clearMark: return clearMark()
    case .markRange: toggleRange()
    case .setTarget: return setTarget()
    case .toggleBookmark: return toggleBookmark()
    case .setHere: return setHere()
    case .editNote:
      openNote()
      return editorEffects
    case .why: openWhy()
    case .undo: return undo()
    case .redo: return redo()
    case .tryMarks: tryMarks()
    case .compare: openComparison()
    case .similar: return openSimilar()
    case .openSources: openSources()
    case .logStudy:
      openStudyLog()
      return editorEffects
    case .chooseTutor: openTutorChoice()
    case .openPlanSettings:
      openPlanForm()
      return editorEffects
    case .moveStep(let offset): return moveStep(by: offset)
    case .exportPlan: openExport()
    case .showWeeks: openWeeks()
    case .find: openFind()
    case .findNext: findAgain(1)
    case .findPrevious: findAgain(-1)
    case .openPalette:
      overlay = .palette(.init())
    case .openFilter: openFilter()
    case .openWelcome: overlay = .welcome(Welcome())
    case .help: overlay = .help(.init())
    case .sort: sort()
    case .reverseSort: reverseSort()
    case .reversePaths: reversePaths()
    case .showRoutes: showRoutes()
    case .avoidStop: avoidStop()
    case .pinStop: pinStop()
    case .clearRouteConditions: clearRouteConditions()
    case .takeRoute: return takeRoute()
    case .toggleAllSkills: toggleAllSkills()
    case .copy: return copySelection()
    case .openLink: return openSelectedLink()
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
