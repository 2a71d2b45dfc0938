import CareerModel

/// A source that can be put in front.
public struct DatasetChoice: Hashable, Sendable {
  public let dataset: Dataset
  /// As it is called, with its release: "O*NET 29.3".
  public let title: String
  public let roleCount: Int

  public init(dataset: Dataset, title: String, roleCount: Int) {
    self.dataset = dataset
    self.title = title
    self.roleCount = roleCount
  }

  public init(dataset: Dataset, release: String?, roleCount: Int) {
    let title = [dataset.title, release].compactMap(\.self).joined(separator: " ")
    self.init(dataset: dataset, title: title, roleCount: roleCount)
  }

  init(of catalogue: Catalogue) {
    self.init(dataset: catalogue.dataset, release: nil, roleCount: catalogue.roles.count)
  }

  /// As it stands in a sentence.
  var inSentence: String {
    switch dataset {
    case .builtIn: "the built-in catalogue"
    case .all: "all sources together"
    case .onet, .esco: title
    }
  }
}

extension Dataset {
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
  func dataset(ofRoleID id: Role.ID) -> Dataset { rolePosition(id).map(dataset(ofRole:)) ?? dataset }
}

extension State {
  /// The catalogue in front.
  public var catalogue: Catalogue { assessments.learner.catalogue }

  /// Which source is in front.
  public var dataset: Dataset { catalogue.dataset }

  /// The source in front, as it is called.
  var source: DatasetChoice { choice(of: dataset) ?? DatasetChoice(of: catalogue) }

  func choice(of dataset: Dataset) -> DatasetChoice? { datasets.first { $0.dataset == dataset } }

  /// "O*NET 29.3 · ": which source a heading speaks of, where it is not the built-in one.
  var sourceNote: String { dataset == .builtIn ? "" : source.title + " · " }

  /// Where a role or skill is that the source in front does not have, as far as the form of its id tells; nil where it
  /// would be from the source in front, which then does not know it.
  func elsewhere(_ id: String) -> DatasetChoice? {
    let home = Dataset(formOf: id)
    guard home != dataset, dataset != .all else { return nil }
    return choice(of: home) ?? DatasetChoice(dataset: home, release: nil, roleCount: 0)
  }

  /// "This catalogue has no guide.", with the way to the one that does.
  func nothingHere(_ lack: String) -> String {
    dataset == .builtIn || dataset == .all
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
