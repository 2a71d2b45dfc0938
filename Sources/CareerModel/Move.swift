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

  /// Whether no source backs it: it is our own judgement and says so wherever it is shown.
  public var isEditorial: Bool { sources.allSatisfy { $0 == Source.editorial } }
}

public enum MoveKind: String, CaseIterable, Hashable, Sendable {
  case promotion, lateral, specialise, leadership
}
