import Canvas
import CareerModel
import CareerPages

/// The datasets that can be put in front, what is on its way there, and the import of more.
public struct Datasets: Sendable {
  /// The built-in one first.
  public internal(set) var choices: [DatasetChoice]
  /// What the panes remember of those that are not in front.
  var remembered: [Dataset: DatasetPanes] = [:]
  /// The one that is on its way to the front.
  var opening: Opening?
  /// The import that runs, while one does.
  var importing: ImportProgress?
  /// Whether it has been said that leaving stops it.
  var isLeavingTold = false
  /// The form of the import, or of the last one that failed, to be put right.
  var importForm: ImportForm?
  /// Whether the source of the person's own job was imported, and what it asks for now was not told yet.
  var isOwnJobAnew = false
  /// The forms of tutors whose changes are being written, the oldest first.
  var tutorForms: [TutorForm] = []
  /// One whose change could not be written while something else was in front.
  var refusedTutor: TutorForm?

  init(_ choices: [DatasetChoice]) { self.choices = choices }

  func choice(of dataset: Dataset) -> DatasetChoice? { choices.first { $0.dataset == dataset } }

  /// All sources together, where they can be read.
  var joined: DatasetChoice? { choice(of: .all).flatMap { $0.roleCount == nil ? nil : $0 } }

  /// The form whose change was written, or could not be.
  mutating func takeTutorForm() -> TutorForm? { tutorForms.isEmpty ? nil : tutorForms.removeFirst() }

  /// The form that waits to be put right, where it changes this tutor.
  mutating func takeRefusedTutor(changing tutor: Tutor.ID?) -> TutorForm? {
    guard let form = refusedTutor, form.changed == tutor else { return nil }
    refusedTutor = nil
    return form
  }
}

/// A dataset that is being opened, and where to go once it is in front.
struct Opening: Hashable, Sendable {
  let dataset: Dataset
  var arrival: Arrival?
  /// The place that was left for it, where that is not what is in front when it comes.
  var departure: Place?
  /// What was pressed and pasted meanwhile, in order.
  private(set) var held: [Held] = []

  enum Held: Hashable, Sendable {
    case key(Key)
    case text(String)
  }

  /// More than anybody presses while a dataset is being opened.
  private static let mostHeld = 64

  /// Keeps what is meant for the dataset; before a question it could mean nothing.
  mutating func hold(_ input: Held) {
    if arrival?.isQuestion != true, held.count < Self.mostHeld { held.append(input) }
  }

  enum Arrival: Hashable, Sendable {
    /// A link.
    case destination(Destination)
    /// What was chosen over the panes, such as an answer of the palette.
    case choice(Destination)
    /// A place that was visited before.
    case place(Place)
    /// The welcome: what a role asks for, or a page after that.
    case ticks(Role.ID)
    case welcome(Welcome.Page)
    /// What is like a role.
    case similar(Role.ID)
    /// Where the panes stand; no place is left for it.
    case unchanged
    /// The list of what suits the person's interests, which lies over the panes, and what is in front again after it.
    case interests(home: Dataset)

    /// Whether it asks something, which nobody has seen who presses keys meanwhile.
    var isQuestion: Bool {
      switch self {
      case .ticks, .welcome: true
      case .destination, .choice, .place, .similar, .unchanged, .interests: false
      }
    }

    /// Whether what leaves waits for it too: it leaves what the dataset is opened for.
    var keepsLeaving: Bool {
      switch self {
      case .unchanged, .interests: true
      case .destination, .choice, .place, .ticks, .welcome, .similar: false
      }
    }
  }
}

/// How far an import is that runs beside the explorer.
public struct ImportProgress: Hashable, Sendable {
  public let kind: ImportKind
  /// From 0 to 100; nil while that is not known.
  public let percent: Int?
  /// Whole seconds; nil while that is not known.
  public let secondsLeft: Int?

  public init(_ kind: ImportKind, percent: Int? = nil, secondsLeft: Int? = nil) {
    self.kind = kind
    self.percent = percent
    self.secondsLeft = secondsLeft
  }

  /// "importing O*NET 62%, 2 s left".
  var text: String {
    let rest = secondsLeft.map { $0 < 90 ? ", \($0) s left" : ", \(($0 + 30) / 60) min left" } ?? ""
    return "importing \(kind.title)" + (percent.map { " \($0)%" } ?? "") + rest
  }
}
