import Canvas
import CareerModel
import CareerPages

extension State {
  /// Takes a key: what it means depends on what is in front.
  public mutating func press(_ key: Key) -> [Effect] {
    if isTooSmall, action(for: key) == nil { return [] }
    if isHeld(key) {
      datasets.opening?.hold(.key(key))
      return []
    }
    if let action = action(for: key) { return press(action) }
    forgetLastKey()
    if navigation.awaitsLetter {
      navigation.awaitsLetter = false
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

  /// What a key does in what is in front; nil where it does nothing, while a letter is awaited, and while keys are held.
  ///
  /// In a window too small to show anything only what leaves or draws anew does something: nobody sees what else would.
  public func action(for key: Key) -> Action? {
    guard !navigation.awaitsLetter, !isHeld(key), let action = keymap.action(for: key, in: context) else { return nil }
    return !isTooSmall || [.quit, .interrupt, .suspend, .redraw].contains(action) ? action : nil
  }

  /// Whether a key waits for the dataset that is being opened: it is meant for that one, and not for what is still in
  /// front.
  ///
  /// What leaves does not wait, unless a key before it does, or it leaves what the dataset is opened for.
  private func isHeld(_ key: Key) -> Bool {
    guard let opening = openingOther else { return false }
    switch keymap.action(for: key, in: context) {
    case .interrupt, .suspend, .redraw: return false
    case .leave, .quit: return !opening.held.isEmpty || opening.arrival?.keepsLeaving == true
    default: return true
    }
  }

  /// What is on its way to the front, where that is another dataset than the one that is there.
  var openingOther: Opening? { datasets.opening.flatMap { $0.dataset == dataset ? nil : $0 } }

  /// Does what a key stands for.
  mutating func press(_ action: Action) -> [Effect] {
    forgetLastKey()
    return update(action)
  }

  /// What the last key had to say is there until the next one.
  private mutating func forgetLastKey() {
    message = nil
    editing.forgetChange()
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
    if let effects = performAnywhere(action) { return effects }
    if let overlay { return overlay.update(action, in: &self) }
    return find.isOpen ? updateFind(action) : updatePanes(action)
  }

  /// Does what is the same whatever is in front; nil for everything else.
  private mutating func performAnywhere(_ action: Action) -> [Effect]? {
    switch action {
    case .redraw: return [.redraw]
    case .suspend: return sessionToKeep + [.suspend]
    case .interrupt:
      let kept = overlay?.keep(in: &self) ?? []
      editing.saving.order = nil
      return kept + leaveAtOnce
    case .leave where editing.saving.isLeaving && overlay == nil && !find.isOpen:
      stay()
      return []
    default: return nil
    }
  }

  private mutating func updatePanes(_ action: Action) -> [Effect] {
    switch action {
    case .move(let direction): move(direction)
    case .page(let halves): page(halves)
    case .goToStart: goToEnd(first: true)
    case .goToEnd: goToEnd(first: false)
    case .awaitLetter:
      navigation.awaitsLetter = true
      message = Message("Go to the next that starts with …")
    case .scrollDetail(let lines): scrollDetail(by: lines * 3)
    case .enter: return enter()
    case .leave: return leave()
    case .nextPane: focusNeighbour(1)
    case .previousPane: focusNeighbour(-1)
    case .show(let screen): show(screen)
    case .nextScreen: show(navigation.screen.neighbour(1))
    case .previousScreen: show(navigation.screen.neighbour(-1))
    case .back: return goBack()
    case .forward: return goForward()
    case .zoom: navigation.isZoomed.toggle()
    case .toggle: return toggle()
    case .nextMark: return cycleMark()
    case .clearMark: return clearMark()
    case .markRange: toggleRange()
    case .setTarget: return setTarget()
    case .toggleBookmark: return toggleBookmark()
    case .setHere: return setHere()
    case .tickRole: tickRole()
    case .editNote: return openEditor(NoteEditor.open)
    case .why: WhySheet.open(in: &self)
    case .undo: return undo()
    case .redo: return redo()
    case .tryMarks: tryMarks()
    case .compare: Comparison.open(in: &self)
    case .similar: return SimilarBrowser.open(in: &self)
    case .openProfiles: return ProfileBrowser.open(in: &self)
    case .openDatasets:
      DatasetBrowser.open(in: &self)
      return [.refreshDatasets]
    case .logStudy: return openEditor(StudyLog.open)
    case .chooseTutor where navigation.screen == .tutors: return turnTutor()
    case .chooseTutor: TutorChoice.open(in: &self)
    case .addTutor: TutorForm.openEmpty(in: &self)
    case .changeTutor: TutorForm.open(in: &self)
    case .openPlanSettings: return openEditor(PlanForm.open)
    case .moveStep(let offset): return moveStep(by: offset)
    case .export: ExportChoice.open(in: &self)
    case .showWeeks: overlay = WeekBrowser()
    case .find: openFind()
    case .findNext: findAgain(1)
    case .findPrevious: findAgain(-1)
    case .openPalette: openPalette()
    case .openImport: ImportForm.open(in: &self)
    case .openFilter: FilterForm.open(in: &self)
    case .openWelcome: overlay = JobQuestion(in: self)
    case .openInterests: return openEditor { Questionnaire.open(in: &$0) }
    case .help: overlay = Help()
    case .helpWithSettings: overlay = Help(query: TextInput(Notice.settingsFile))
    case .arrange(let order): arrange(by: order)
    case .sort: sort()
    case .reverseSort: reverseSort()
    case .reversePaths: navigation.reversePaths()
    case .turnFields: turnFields()
    case .showRoutes: showRoutes()
    case .avoidStop: avoidStop()
    case .pinStop: pinStop()
    case .clearRouteConditions: clearRouteConditions()
    case .takeRoute: return takeRoute()
    case .toggleAllSkills: toggleAllSkills()
    case .toggleMoreRoutes: toggleMoreRoutes()
    case .copy: return copySelection()
    case .openLink: return openSelectedLink()
    case .quit: return quit()
    // What overlays and the search inside a pane are asked for, and what was done before.
    case .edit, .narrow, .answer, .discard, .openRole, .stopImport, .newProfile, .renameProfile, .deleteProfile,
      .purgeProfile, .redraw, .suspend, .interrupt:
      break
    }
    return []
  }

  /// What takes the keys now.
  public var context: Binding.Context {
    if let overlay { return type(of: overlay).context }
    return find.isOpen ? .find : paneContext
  }

  /// The context of the panes, whatever is in front of them.
  var paneContext: Binding.Context { Binding.Context(of: navigation.screen) }

  /// The key of an action as sentences name it, in the pane in front or in a context over it.
  func key(_ action: Action, in context: Binding.Context? = nil) -> String {
    keymap.label(for: action, in: context ?? paneContext) ?? Keymap.noKey
  }

  /// What an emptied list says of its filter, such as "Press f to change it, - to clear it.".
  var filterAdvice: String {
    "Press \(key(.openFilter)) to change it, \(key(.clearMark)) to clear it."
  }

  private var helpNote: String { keymap.label(for: .help, in: context).map { " \($0) shows the keys." } ?? "" }

  private mutating func quit() -> [Effect] {
    guard navigation.focus == .list, !navigation.isZoomed, navigation.rangeAnchor == nil,
      !navigation.visits.cameByEntering(in: dataset)
    else {
      return leave()
    }
    if let importing = datasets.importing, !datasets.isLeavingTold {
      datasets.isLeavingTold = true
      message = Message(
        "\(importing.kind.title) is being imported. \(key(.quit)) again stops that and leaves.", .warning)
      return []
    }
    return leaveProgram()
  }

  /// Whoever opens an editor is to see what is there, also where another window has just written it.
  private mutating func openEditor(_ open: (inout State) -> [Effect]) -> [Effect] {
    let effects = open(&self)
    return effects + (overlay == nil ? [] : [.refreshProfile])
  }

  private mutating func openEditor(_ open: (inout State) -> Void) -> [Effect] {
    openEditor { state -> [Effect] in
      open(&state)
      return []
    }
  }
}
