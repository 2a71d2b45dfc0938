import CareerModel

/// A source that can be put in front.
public struct SourceChoice: Hashable, Sendable {
  public let origin: CatalogueOrigin
  /// As it is called, with its release: "O*NET 29.3".
  public let title: String
  public let roleCount: Int

  public init(origin: CatalogueOrigin, title: String, roleCount: Int) {
    self.origin = origin
    self.title = title
    self.roleCount = roleCount
  }

  public init(origin: CatalogueOrigin, release: String?, roleCount: Int) {
    let title = [origin.title, release].compactMap(\.self).joined(separator: " ")
    self.init(origin: origin, title: title, roleCount: roleCount)
  }

  init(of catalogue: Catalogue) {
    self.init(origin: catalogue.origin, release: nil, roleCount: catalogue.roles.count)
  }

  /// As it stands in a sentence.
  var inSentence: String {
    switch origin {
    case .builtIn: "the built-in catalogue"
    case .all: "all sources together"
    case .onet, .esco: title
    }
  }
}

extension CatalogueOrigin {
  /// The source that an id is from, told by its form: "15-1252.00", "2.B.3.e" and "tool-…" are O*NET's, UUIDs ESCO's.
  init(formOf id: String) {
    let bytes = Array(id.utf8)
    func isDigit(_ index: Int) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) }
    let hyphens = [8, 13, 18, 23]
    if bytes.count == 36, hyphens.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) {
      self = .esco
    } else if bytes.count == 10, bytes[2] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "."), isDigit(0), isDigit(9) {
      self = .onet
    } else if bytes.count > 3, isDigit(0), bytes[1] == UInt8(ascii: ".") {
      self = .onet
    } else {
      self = id.hasPrefix("tool-") ? .onet : .builtIn
    }
  }
}

extension Catalogue {
  /// Which source a role is from.
  func origin(ofRoleID id: Role.ID) -> CatalogueOrigin { rolePosition(id).map(origin(ofRole:)) ?? origin }
}

extension State {
  /// The catalogue in front.
  public var catalogue: Catalogue { standings.learner.catalogue }

  /// Which source is in front.
  public var origin: CatalogueOrigin { catalogue.origin }

  /// The source in front, as it is called.
  var source: SourceChoice { choice(of: origin) ?? SourceChoice(of: catalogue) }

  func choice(of origin: CatalogueOrigin) -> SourceChoice? { sources.first { $0.origin == origin } }

  /// "O*NET 29.3 · ": which source a heading speaks of, where it is not the built-in one.
  var sourceNote: String { origin == .builtIn ? "" : source.title + " · " }

  /// Where a role or skill is that the source in front does not have, as far as the form of its id tells; nil where it
  /// would be from the source in front, which then does not know it.
  func elsewhere(_ id: String) -> SourceChoice? {
    let home = CatalogueOrigin(formOf: id)
    guard home != origin, origin != .all else { return nil }
    return choice(of: home) ?? SourceChoice(origin: home, release: nil, roleCount: 0)
  }

  /// "This catalogue has no guide.", with the way to the one that does.
  func nothingHere(_ lack: String) -> String {
    origin == .builtIn || origin == .all
      ? "This catalogue \(lack)." : "\(source.title) \(lack): \(key(.openSources)) goes to the built-in catalogue."
  }

  /// "Your target is in O*NET 29.3, not in the built-in catalogue: D switches."; nil where that is not so.
  var foreignTargetNote: String? {
    guard let target = profile.target, catalogue.role(target) == nil, let home = elsewhere(target.rawValue) else {
      return nil
    }
    return "Your target is in \(home.inSentence), not in \(source.inSentence). \(key(.openSources)) switches."
  }
}
