import CareerModel
import CareerPages

/// A source that can be put in front.
public struct DatasetChoice: Hashable, Sendable {
  public let dataset: Dataset
  /// As it is called, with its release: "O*NET 29.3".
  public let title: String
  /// Nil where it cannot be shown before something is imported again.
  public let roleCount: Int?

  public init(dataset: Dataset, title: String, roleCount: Int?) {
    self.dataset = dataset
    self.title = title
    self.roleCount = roleCount
  }

  public init(dataset: Dataset, release: String?, roleCount: Int?) {
    let title = [dataset.title, release].compactMap(\.self).joined(separator: " ")
    self.init(dataset: dataset, title: title, roleCount: roleCount)
  }

  /// A source that is open.
  public init(of catalogue: Catalogue) {
    self.init(
      dataset: catalogue.dataset,
      title: DatasetTraits.title(
        catalogue.releaseName(of: catalogue.traits), isShortForm: catalogue.isShortForm),
      roleCount: catalogue.roles.count)
  }

  /// "60 roles in software and data": what it holds.
  var holdings: String { roleCount.map { "\($0.of("role")) in \(dataset.traits.field)" } ?? Self.unreadable }

  /// What is said of one that cannot be shown before it is imported again.
  static let unreadable = "to be imported again"

  /// As it stands in a sentence.
  var inSentence: String { dataset.traits.nameInSentence ?? title }
}

extension Catalogue {
  /// Which source a role is from; of one that it does not have, as far as the form of its id tells.
  func dataset(ofRoleID id: Role.ID) -> Dataset {
    rolePosition(id).map(dataset(ofRole:)) ?? Dataset(making: id.rawValue)
  }

  func traits(ofRoleID id: Role.ID) -> DatasetTraits { rolePosition(id).map(traits(ofRole:)) ?? traits }
}

extension State {
  /// Which source is in front.
  public var dataset: Dataset { catalogue.dataset }

  /// The source in front, as it is called.
  var source: DatasetChoice { datasets.choice(of: dataset) ?? DatasetChoice(of: catalogue) }

  /// "O*NET 29.3 · ": which source a heading speaks of, where it is not the built-in one.
  var datasetNote: String { catalogue.traits.isNamedInHeadings ? source.title + " · " : "" }

  /// Where a role or skill is that the source in front does not have, as far as the form of its id tells; nil where it
  /// would be from the source in front, which then does not know it.
  func elsewhere(_ id: String) -> DatasetChoice? {
    let home = Dataset(making: id)
    guard home != dataset, !catalogue.traits.isJoined else { return nil }
    return datasets.choice(of: home) ?? DatasetChoice(dataset: home, release: nil, roleCount: 0)
  }

  /// The role that the person has, where that is one of another source and stands above roles by reach.
  var foreignHere: ForeignRole? { knowsSources ? pageContext.foreignHere : nil }

  /// A role of another source, which may have to be opened for it.
  func foreignRole(_ id: Role.ID) -> ForeignRole? { knowsSources ? catalogue.foreignRole(id) : nil }

  /// Whether what can be opened was told; the first frame waits for no source but the one in front.
  private var knowsSources: Bool { datasets.choices.count > 1 }

  /// Which import has to be made again before a dataset can be shown; nil where none has.
  func unreadableImport(of choice: DatasetChoice) -> DatasetChoice? {
    guard choice.roleCount == nil else { return nil }
    return choice.dataset.traits.isJoined
      ? datasets.choices.first { $0.roleCount == nil && !$0.dataset.traits.isJoined } : choice
  }

  /// "This catalogue has no guide.", with the way to the one that does.
  func nothingHere(_ lack: String) -> String {
    catalogue.traits.hasGuide
      ? Notice.catalogue(lack) : "\(source.title) \(lack): \(key(.openDatasets)) goes to the built-in catalogue."
  }

  /// How many bookmarks are in which other source, and the key that goes there; nil where all are in the one in front.
  var bookmarksElsewhere: String? {
    let homes = editing.profile.bookmarks.compactMap { elsewhere($0.rawValue) }
    let counts = Dataset.single.compactMap { dataset -> String? in
      let those = homes.filter { $0.dataset == dataset }
      return those.first.map { "\(those.count.grouped) in \($0.inSentence)" }
    }
    return counts.isEmpty
      ? nil : "Bookmarked elsewhere: \(counts.joined(separator: ", ")). \(key(.openDatasets)) goes there."
  }

  /// That no tutor helps with a target of a source without hours, and what does; nil for other targets.
  var untaughtTargetNote: String? {
    guard let target = editing.profile.target else { return nil }
    let (plan, add) = (key(.show(.plan)), key(.addTutor, in: .tutors))
    let rest = "key \(plan) shows first steps, key \(add) adds a tutor of your own."
    if let position = catalogue.rolePosition(target) {
      guard !catalogue.traits(ofRole: position).hasHours else { return nil }
      return "\(Notice.untaught(catalogue.roles[position].title)) \(rest.capitalised)"
    }
    guard let home = elsewhere(target.rawValue), !home.dataset.traits.hasHours else { return nil }
    let title = foreignRole(target)?.title ?? "your target"
    return "\(Notice.untaught(title)) With \(home.inSentence) in front (\(key(.openDatasets))) \(rest)"
  }

  /// "Your target is in O*NET 29.3, not in the built-in catalogue: D switches."; nil where that is not so.
  var foreignTargetNote: String? {
    guard let target = editing.profile.target, catalogue.role(target) == nil, let home = elsewhere(target.rawValue)
    else {
      return nil
    }
    return "Your target is in \(home.inSentence), not in \(source.inSentence). \(key(.openDatasets)) switches."
  }
}
