import Canvas
import CareerModel
import CareerPages

/// Putting another source in front. The outside opens it, off the key path, and hands its catalogue in with `show`.
extension State {
  /// Asks for a source, to go somewhere once it is in front.
  mutating func open(_ dataset: Dataset, for arrival: Opening.Arrival? = nil) -> [Effect] {
    guard let choice = datasets.choice(of: dataset) else {
      message = Message("\(dataset.title) is not imported here. \(key(.openDatasets)) lists the sources.", .warning)
      return []
    }
    if let unreadable = unreadableImport(of: choice) {
      DatasetBrowser.open(at: dataset, in: &self)
      let key = key(.openImport, in: .sources)
      message = Message("\(unreadable.title) is to be imported again: key \(key) does it, your marks stay.", .warning)
      return []
    }
    datasets.opening = Opening(dataset: dataset, arrival: arrival)
    message = Message("Opening \(choice.inSentence) …")
    return [.openDataset(dataset)]
  }

  /// Puts a catalogue in front: another source with all that its panes remember, or the present one as it is now.
  ///
  /// Selections, marks and the way back stay; what lies over the panes goes when it is about something that the
  /// catalogue does not have. Returns what the outside must do.
  public mutating func show(_ next: Catalogue) -> [Effect] {
    let isOther = next.dataset != dataset
    let stays = overlay?.stays(in: next, asOther: isOther) ?? true
    var effects = stays ? [] : overlay?.keep(in: &self) ?? []
    let opening = datasets.opening.flatMap { $0.dataset == next.dataset ? $0 : nil }
    if opening != nil { datasets.opening = nil }
    let departure = opening?.departure ?? place
    if isOther { datasets.remembered[dataset] = navigation.datasetPanes }
    let missing = ownJob?.missing
    editing.read(in: next)
    lists = Lists(of: next, speedups)
    if !stays { overlay = nil }
    if isOther {
      navigation.takeUp(datasets.remembered.removeValue(forKey: next.dataset) ?? DatasetPanes())
      find.isOpen = false
      find.origin = nil
      let way = "\(key(.openDatasets)), then \(key(.openImport, in: .sources)),"
      let note = next.isShortForm ? " \(Notice.shortForm(way: way))" : ""
      message = Message("\(source.title): \(next.roles.count.of("role")).\(note)")
    }
    effects += arrive(at: opening?.arrival, from: departure, isOther: isOther)
    tellOfOwnJob(since: missing)
    refresh()
    return effects + (opening.map { play($0) } ?? [])
  }

  /// Does what was held while a dataset was being opened, until it leaves.
  private mutating func play(_ opening: Opening) -> [Effect] {
    var effects: [Effect] = []
    for held in opening.held where !effects.contains(where: \.leaves) {
      switch held {
      // Nobody has seen what a list of this dataset holds: all that a key can have meant over it is to leave.
      case .key(let key) where !isUnseen(after: opening) || [.leave, .quit].contains(action(for: key)):
        effects += press(key)
      case .text(let text) where !isUnseen(after: opening): effects += paste(text)
      case .key, .text: break
      }
    }
    return effects
  }

  /// Whether what lies over the panes shows something else than when the keys were pressed.
  private func isUnseen(after opening: Opening) -> Bool {
    if case .interests? = opening.arrival { overlay is InterestResult } else { false }
  }

  private mutating func arrive(at arrival: Opening.Arrival?, from place: Place, isOther: Bool) -> [Effect] {
    switch arrival {
    case .destination(let destination), .choice(let destination):
      message = arrivalNote(isOther: isOther, from: place)
      navigation.departure = place
      defer { navigation.departure = nil }
      return arrival == .choice(destination) ? choose(destination) : follow(destination)
    case .place(let place):
      message = arrivalNote(isOther: isOther)
      return restore(place)
    case .ticks(let role):
      message = nil
      return offerTicks(of: role, isWelcome: true)
    case .welcome(let page):
      message = nil
      return putOver(Welcome(page: page))
    case .similar(let role):
      message = arrivalNote(isOther: isOther)
      navigation.departure = place
      defer { navigation.departure = nil }
      return showSimilar(to: role)
    case .unchanged:
      message = nil
      return []
    case .interests(let home):
      if let result = overlay as? InterestResult { overlay = result.returning(to: home) }
      // Whoever chooses a source for the list stays there.
      guard home == dataset else {
        message = nil
        return []
      }
      return arrive(at: nil, from: place, isOther: isOther)
    case nil:
      if isOther { navigation.visits.leave(place, byEntering: false) }
      return []
    }
  }

  /// Says which source came to the front with a place in it, whose key named none.
  private func arrivalNote(isOther: Bool, from place: Place? = nil) -> Message? {
    let wayBack = place?.interests == nil ? "" : " \(InterestResult.wayBack(in: self))"
    return isOther ? Message("In front now: \(source.title).\(wayBack)") : nil
  }

  // MARK: Imports, which run outside, beside the explorer

  /// Asks for the import that a form tells, unless one runs already.
  mutating func startImport(_ form: ImportForm) -> [Effect] {
    if let importing = datasets.importing {
      message = Message("\(importing.kind.title) is being imported. One at a time.", .warning)
      return []
    }
    datasets.importing = ImportProgress(form.kind)
    datasets.isLeavingTold = false
    datasets.importForm = form
    DatasetBrowser.open(in: &self)
    message = Message("Importing \(form.kind.title). You can go on meanwhile.")
    return [.importData(form.request)]
  }

  mutating func stopImport() -> [Effect] {
    guard let importing = datasets.importing else {
      message = Message("No import is running. Key \(key(.openImport, in: .sources)) starts one.")
      return []
    }
    message = Message("Stopping the import of \(importing.kind.title) …")
    return [.stopImport]
  }

  /// What the source in front shows may have changed, also by wages or twins: it is read anew.
  mutating func finishImport(_ imported: ImportRecord) -> [Effect] {
    datasets.importing = nil
    datasets.importForm = nil
    let home = editing.profile.here.map { Dataset(making: $0.rawValue) }
    if home != nil, imported.kind.dataset == home { datasets.isOwnJobAnew = true }
    message = Message(imported.sentence)
    if overlay is DatasetBrowser, let dataset = imported.kind.dataset { DatasetBrowser.open(at: dataset, in: &self) }
    let next = datasets.opening ?? Opening(dataset: dataset)
    datasets.opening = next
    return [.openDataset(next.dataset)]
  }

  /// The person's own job, where it is in front, with how many of its essentials they lack.
  private var ownJob: (role: Role, missing: Int)? {
    guard let role = editing.profile.here.flatMap(catalogue.role) else { return nil }
    return editing.assessments[role.id]?.match.map { (role, $0.missingEssentials) }
  }

  /// Says once when the person's own job asks for more than it did before an import: they have most of that too.
  private mutating func tellOfOwnJob(since missing: Int?) {
    guard datasets.isOwnJobAnew, overlay == nil || overlay is DatasetBrowser, let (role, now) = ownJob else { return }
    datasets.isOwnJobAnew = false
    guard now > missing ?? 0, !editing.assessments.learner.heldSkills.isEmpty else { return }
    message = Message(
      "\(role.title) asks for \(now.grouped) more than you ticked: key \(key(.tickRole, in: .roles)) on it offers them."
    )
  }

  /// Whoever waits for it among the sources gets the form back as they filled it in, with what is wrong.
  mutating func failImport(_ problem: ImportProblem) {
    datasets.importing = nil
    datasets.importForm?.problem = problem
    if problem.kind != .stopped, let form = datasets.importForm, overlay is DatasetBrowser {
      overlay = form
      message = nil
    } else {
      message = Message(problem.text, .error)
    }
  }
}

extension ImportRecord {
  /// "Imported O*NET 29.3: 1,016 roles, 8,817 skills. 31 rows were left out."
  fileprivate var sentence: String {
    let brought = [
      (counts.roles, "role"), (counts.skills, "skill"), (counts.salaries, "pay figure"), (counts.pairs, "pair"),
    ].filter { $0.0 > 0 }.map { $0.0.of($0.1) }
    let rows = skipped.reduce(0) { $0 + $1.count }
    let leftOut = rows == 0 ? "" : " \(rows.of("row")) \(rows == 1 ? "was" : "were") left out."
    return "Imported \(name): \(brought.isEmpty ? "nothing" : brought.joined(separator: ", "))." + leftOut
  }
}
