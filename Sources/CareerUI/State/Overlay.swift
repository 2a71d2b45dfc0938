import CareerModel

/// What lies over the panes and takes the keys; Esc always leaves it.
public enum Overlay: Hashable, Sendable {
  case welcome(Welcome)
  case help(Help)
  case palette(Palette)
  case filter(FilterForm)
  case note(NoteEditor)

  public struct Help: Hashable, Sendable {
    var query = TextInput()
    var offset = 0
  }

  public struct Palette: Hashable, Sendable {
    var query = TextInput()
    var selected = 0
    var offset = 0
  }

  public struct FilterForm: Hashable, Sendable {
    var selected = 0
  }

  /// The note on a skill or role, and its evidence: one link or line of text a line.
  public struct NoteEditor: Hashable, Sendable {
    enum Field: Hashable, Sendable { case note, evidence }

    let subject: Subject
    var field: Field = .note
    var note: TextInput
    var evidence: TextInput
  }
}

/// The search inside a pane.
public struct Find: Hashable, Sendable {
  /// Whether it is being typed.
  var isOpen = false
  var query = TextInput()
  /// What was selected when it was opened, for Esc.
  var origin: Item?
}
