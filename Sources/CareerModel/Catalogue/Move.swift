/// A step that people take from one role to another.
public struct Move: Hashable, Sendable {
  public let from: Role.ID
  public let to: Role.ID
  public let kind: MoveKind
  /// Years as published ("2-4"); absent where no source gives any.
  public let years: String?
  public let sources: [Source.ID]
  public let note: String?

  public init(
    from: Role.ID, to: Role.ID, kind: MoveKind, years: String? = nil, sources: [Source.ID] = [], note: String? = nil
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.years = years
    self.sources = sources
    self.note = note
  }

  /// Whether people are known, or held by us, to take it, as opposed to roles that are merely alike.
  public var isStep: Bool { MoveKind.steps.contains(kind) }

  /// Whether it leads up.
  public var isUpward: Bool { kind == .promotion || kind == .leadership }

  /// Whether no source backs it: it is our own judgement and says so wherever it is shown.
  public var isEditorial: Bool { sources.allSatisfy { $0 == Source.editorial } }

  /// Whether a source names it as a step that people take.
  public var isPublishedStep: Bool { isStep && !isEditorial }
}

public enum MoveKind: String, CaseIterable, Hashable, Sendable {
  case promotion, lateral, specialise, leadership
  /// Alike as a taxonomy publishes it, and no step that anybody is known to have taken.
  case related
  /// Alike by what the roles ask for, do and are called, as this program works it out; published by nobody.
  case similar
  /// From another line of work, or from none, into a first job; our own judgement.
  case changeOfField = "change-of-field"

  /// The steps that people take, which a catalogue of our own format holds.
  public static let steps: [MoveKind] = [.promotion, .lateral, .specialise, .leadership]
  /// What is published, by whomever: all that routes use unless they are asked to use more.
  public static let published: [MoveKind] = steps + [.related]
}

extension Catalogue {
  /// How many similar roles of a role a route may go to.
  private static let similarLimit = 5

  /// Steps to the roles of this catalogue that are most like one; published by nobody.
  func similarMoves(from role: Role.ID) -> [Move] {
    similar(to: role, limit: 4 * Self.similarLimit, isExplained: false)
      .filter { rolePosition($0.role) != nil }.prefix(Self.similarLimit).map {
        Move(
          from: role, to: $0.role, kind: .similar, sources: [Source.editorial],
          note: "\($0.percent)% alike, as worked out here")
      }
  }
}

extension Move {
  /// The step from another line of work into a first job.
  ///
  /// - Parameter from: nil where the work is in no source; the move then begins at an empty id.
  static func changeOfField(from: Role.ID?, to: Role.ID) -> Move {
    Move(from: from ?? "", to: to, kind: .changeOfField, sources: [Source.editorial])
  }

  /// The lower bound of the published years in whole years: 2 of "2-4", 5 of "5+".
  ///
  /// Nil where none are published, or where the text does not begin with a number below 100 and so gives no lower
  /// bound.
  public var leastYears: Int? {
    guard let digits = years?.prefix(while: { $0.isASCII && $0.isNumber }), digits.count <= 2 else { return nil }
    return Int(digits)
  }

  /// The upper bound in whole years: 4 of "2-4", 1 of "1".
  ///
  /// Nil where none is published, as in "5+", and where there is no lower bound.
  public var mostYears: Int? {
    guard let least = leastYears, let years else { return nil }
    let parts = years.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, let last = parts.last, last.count <= 2, let most = Int(last), most >= least else {
      return nil
    }
    return most
  }
}
