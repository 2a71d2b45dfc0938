import CareerModel
import Documents

/// Keeps account of which ids the files define and where they are mentioned, and finds those that lead nowhere.
final class IdentifierLedger {
  enum Kind: String {
    case level, track, source, skill, role, tutor, topic, occupation, activity
  }

  private struct Mention {
    let id: String
    let kind: Kind
    let field: DocumentField
  }

  /// Names for an unknown id are looked for this often: a file that is all wrong should not take minutes.
  private static let suggestionLimit = 100

  private var definitions: [Kind: [String: DocumentField]] = [:]
  private var mentions: [Mention] = []
  private var incompleteKinds: Set<Kind> = []

  /// Notes that ids of a kind may exist which could not be read, so that no mention of one can be called wrong.
  func setIncomplete(_ kind: Kind) { incompleteKinds.insert(kind) }

  /// Notes an id; one that is taken is a mistake.
  func define(_ id: String, as kind: Kind, at field: DocumentField) {
    if let first = definitions[kind]?[id] {
      field.report("the \(kind.rawValue) \(quoted(id)) is defined twice", hint: "first in \(first.place)")
    } else {
      definitions[kind, default: [:]][id] = field
    }
  }

  /// Notes that a value speaks of an id, which may be defined later.
  func mention(_ id: String, of kind: Kind, at field: DocumentField) {
    mentions.append(Mention(id: id, kind: kind, field: field))
  }

  /// Reports every mention of an id that no file defines; to be called when all files are read.
  func reportDanglingMentions() {
    let dangling = mentions.filter { !incompleteKinds.contains($0.kind) && definitions[$0.kind]?[$0.id] == nil }
    let names = definitions.mapValues { $0.keys.sorted() }
    for (index, mention) in dangling.enumerated() {
      let nearest = index < Self.suggestionLimit ? nearestName(to: mention.id, among: names[mention.kind] ?? []) : nil
      mention.field.report(
        "there is no \(mention.kind.rawValue) \(quoted(mention.id))",
        hint: nearest.map { "did you mean \(quoted($0))?" })
    }
  }
}

/// Something that a file defines under an id of its own.
protocol Defined: Identifiable where ID == Identifier<Self> {
  static var ledgerKind: IdentifierLedger.Kind { get }
  /// Whether ids may have capital letters.
  static var allowsCapitals: Bool { get }
}

extension Defined {
  static var allowsCapitals: Bool { false }
}

extension Track: Defined { static var ledgerKind: IdentifierLedger.Kind { .track } }
extension Skill: Defined { static var ledgerKind: IdentifierLedger.Kind { .skill } }
extension Role: Defined { static var ledgerKind: IdentifierLedger.Kind { .role } }
extension Tutor: Defined { static var ledgerKind: IdentifierLedger.Kind { .tutor } }
extension Activity: Defined { static var ledgerKind: IdentifierLedger.Kind { .activity } }
extension GuideTopic: Defined { static var ledgerKind: IdentifierLedger.Kind { .topic } }
extension Source: Defined {
  static var ledgerKind: IdentifierLedger.Kind { .source }
  static var allowsCapitals: Bool { true }
}

extension IdentifierLedger {
  /// The id that an entry gives itself; empty when it cannot be read.
  func define<Entity: Defined>(_ field: DocumentField?) -> Identifier<Entity> {
    guard let field, let id = field.text() else {
      setIncomplete(Entity.ledgerKind)
      return Identifier("")
    }
    if !Self.isWellFormed(id, allowingCapitals: Entity.allowsCapitals) {
      field.report(
        "\(quoted(id)) cannot be an id",
        hint: "use \(Entity.allowsCapitals ? "letters" : "small letters"), digits and hyphens, as in \"data-analyst\"")
    }
    define(id, as: Entity.ledgerKind, at: field)
    return Identifier(id)
  }

  /// The id that a value speaks of.
  func mention<Entity: Defined>(_ field: DocumentField?) -> Identifier<Entity>? {
    guard let field, let id = field.text() else { return nil }
    return mention(id, at: field)
  }

  func mention<Entity: Defined>(_ id: String, at field: DocumentField) -> Identifier<Entity> {
    mention(id, of: Entity.ledgerKind, at: field)
    return Identifier(id)
  }

  /// The ids that a list speaks of, each at most once; `check` may find more fault with each of them.
  func mentions<Entity: Defined>(
    _ field: DocumentField?, check: (Identifier<Entity>, DocumentField) -> Void = { _, _ in }
  ) -> [Identifier<Entity>] {
    var seen: Set<Identifier<Entity>> = []
    return field?.list()?.compactMap { item in
      guard let id: Identifier<Entity> = mention(item) else { return nil }
      guard seen.insert(id).inserted else {
        item.report("\(quoted(id.rawValue)) is listed twice", hint: DocumentProblem.keepOne)
        return nil
      }
      check(id, item)
      return id
    } ?? []
  }

  private static func isWellFormed(_ id: String, allowingCapitals: Bool) -> Bool {
    let isLetterOrDigit = { (scalar: Unicode.Scalar) in
      switch scalar {
      case "a"..."z", "0"..."9": true
      case "A"..."Z": allowingCapitals
      default: false
      }
    }
    let scalars = id.unicodeScalars
    return scalars.first.map(isLetterOrDigit) == true && scalars.allSatisfy { isLetterOrDigit($0) || $0 == "-" }
  }
}
