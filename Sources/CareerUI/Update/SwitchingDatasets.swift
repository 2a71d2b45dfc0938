import Canvas
import CareerModel

/// Putting another source in front. The outside opens it, off the key path, and hands its catalogue in with `show`.
extension State {
  /// Asks for a source, to go somewhere once it is in front.
  mutating func open(_ dataset: Dataset, for arrival: Opening.Arrival? = nil) -> [Effect] {
    guard let choice = choice(of: dataset) else {
      message = Message("\(dataset.title) is not imported here. \(key(.openSources)) lists the sources.", .warning)
      return []
    }
    opening = Opening(dataset: dataset, arrival: arrival)
    message = Message("Opening \(choice.inSentence) …")
    return [.openSource(dataset)]
  }

  /// Puts a catalogue in front: another source with all that its panes remember, or the present one as it is now.
  ///
  /// Selections, marks and the way back stay; what lies over the panes goes when it is about something that the catalogue
  /// does not have. Returns what the outside must do.
  public mutating func show(_ next: Catalogue) -> [Effect] {
    let isOther = next.dataset != dataset
    var effects: [Effect] = []
    if isOther, let editor = overlay as? NoteEditor { effects += editor.keep(in: &self) }
    let arrival = opening?.dataset == next.dataset ? opening?.arrival : nil
    if opening?.dataset == next.dataset { opening = nil }
    let departure = place
    if isOther { otherDatasets[dataset] = datasetPanes }
    replaceCatalogue(with: next)
    if overlay?.stays(in: next, asOther: isOther) == false { overlay = nil }
    if isOther {
      datasetPanes = otherDatasets.removeValue(forKey: next.dataset) ?? DatasetPanes()
      checklistPlaces.leave()
      (focus, isZoomed, awaitsLetter, rangeAnchor) = (.list, false, false, nil)
      find.isOpen = false
      find.origin = nil
      message = Message("\(source.title): \(next.roles.count.of("role")).")
    }
    effects += arrive(at: arrival, from: departure, isOther: isOther)
    refresh()
    return effects
  }

  private mutating func replaceCatalogue(with next: Catalogue) {
    trial?.read(in: next)
    assessments = Assessments(of: profile, in: next)
    before = trial?.assessments
    lists = Lists(of: next, speedups)
    revision += 1
  }

  private mutating func arrive(at arrival: Opening.Arrival?, from place: Place, isOther: Bool) -> [Effect] {
    switch arrival {
    case .destination(let destination):
      message = nil
      departure = place
      defer { departure = nil }
      return follow(destination)
    case .place(let place):
      message = nil
      return restore(place)
    case nil:
      if isOther { visits.leave(place, byEntering: false) }
      return []
    }
  }
}
