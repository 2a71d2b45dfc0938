import CareerModel
import CareerPages

/// Something that a person said of a role, or took back.
struct RoleSetting {
  enum Kind: String { case target, bookmark, here }

  let kind: Kind
  let role: Role.ID
  let isSet: Bool

  /// What a change of the profile says of roles: first what it takes back, then what it sets.
  static func settings(of change: ProfileChange) -> [RoleSetting] {
    switch change {
    case .targets(let from, let to): settings(.target, from: from.map(\.role), to: to.map(\.role))
    case .bookmarks(let from, let to): settings(.bookmark, from: from, to: to)
    case .here(let from, let to): settings(.here, from: [from].compactMap(\.self), to: [to].compactMap(\.self))
    case .mark, .markDay, .note, .evidence, .log, .plan, .correction, .answer, .cover: []
    }
  }

  private static func settings(_ kind: Kind, from: [Role.ID], to: [Role.ID]) -> [RoleSetting] {
    from.filter { !to.contains($0) }.map { RoleSetting(kind: kind, role: $0, isSet: false) }
      + to.filter { !from.contains($0) }.map { RoleSetting(kind: kind, role: $0, isSet: true) }
  }

  /// What follows the title of the role.
  var text: String {
    switch (kind, isSet) {
    case (.target, _): Notice.target(isSet)
    case (.bookmark, true): "bookmarked"
    case (.bookmark, false): "bookmark cleared"
    case (.here, true): "is where you are; \(Notice.nextStepsFollow)"
    case (.here, false): "is no longer where you are"
    }
  }
}
