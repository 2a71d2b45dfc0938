import CareerModel

/// What lies over the panes and takes the keys; Esc always leaves it.
public enum Overlay: Hashable, Sendable {
  case welcome(Welcome)
  case help(Help)
  case palette(Palette)
  case filter(FilterForm)
  case note(NoteEditor)
  case why(WhySheet)
  case compare(Comparison)
  case trial(TrialReview)
  case log(StudyLog)
  case planForm(PlanForm)
  case tutor(TutorChoice)
  case export(ExportChoice)
  case weeks(WeekBrowser)
  case sources(DatasetBrowser)
  case importForm(ImportForm)
  case similar(SimilarBrowser)
  case unsaved(UnsavedChoice)

  public struct Help: Hashable, Sendable {
    var query = TextInput()
    var offset = 0
  }

  public struct Palette: Hashable, Sendable {
    var query = TextInput()
    var selected = 0
    var offset = 0
  }

  /// The sum behind the match with a role.
  public struct WhySheet: Hashable, Sendable {
    let role: Role.ID
    var reading = ReadingPlace(link: 0)
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
    /// What was there when it was opened: a change is one from that, whatever others have written since.
    private(set) var (firstNote, firstEvidence): (String?, [String])

    init(on subject: Subject, in profile: Profile) {
      self.subject = subject
      firstNote = profile.notes[subject]
      firstEvidence = profile.evidence[subject] ?? []
      note = TextInput(firstNote ?? "", limit: .text)
      evidence = TextInput(firstEvidence.joined(separator: "\n"), limit: .text)
    }

    /// Takes over what others have written where nothing was typed.
    mutating func renew(from profile: Profile) {
      let newer = Self(on: subject, in: profile)
      if note.text == firstNote ?? "" { (firstNote, note) = (newer.firstNote, newer.note) }
      if evidence.text == firstEvidence.joined(separator: "\n") {
        (firstEvidence, evidence) = (newer.firstEvidence, newer.evidence)
      }
    }
  }
}

extension Overlay {
  /// Roles side by side.
  public struct Comparison: Hashable, Sendable {
    /// Two to four.
    let roles: [Role.ID]
    /// How many more there would be.
    let leftOut: Int
    /// The first role in sight, where not all have room.
    var first = 0
    var offset = 0
  }

  /// What was tried, mark by mark.
  public struct TrialReview: Hashable, Sendable {
    /// What is not to be kept.
    var left: Set<Skill.ID> = []
    var selected = 0
  }
}

/// The search inside a pane.
public struct Find: Hashable, Sendable {
  /// Whether it is being typed.
  var isOpen = false
  var query = TextInput()
  /// Where it was opened; letters are matched from there on, and Esc and a missing match go back to it.
  var origin: Origin?

  struct Origin: Hashable, Sendable {
    let list: Screen
    let memory: PaneState
    let chosenRole: Role.ID?
  }
}
