import BitCollections

/// That a taxonomy lists nothing essential of a role: what there is to go is then unknown, and not nothing.
///
/// O*NET publishes no ratings for some of its occupations, and a release of ESCO may come without what occupations ask
/// for.
public struct Unrated: Hashable, Sendable {
  /// For narrow columns: "not rated", or "not listed" where a source has no ratings.
  public let briefText: String
  /// "not rated by O*NET 29.3".
  public let text: String

  /// Nil for a role of which something essential is listed, and for those of our own catalogue.
  init?(_ role: Int, in catalogue: Catalogue) {
    let traits = catalogue.traits(ofRole: role)
    guard !catalogue.isRated(role), let text = traits.unratedText else { return nil }
    briefText = text
    self.text = "\(text) by \(catalogue.releaseName(of: traits))"
  }
}

extension Catalogue {
  /// A taxonomy with its release as its source tells it: "O*NET 29.3".
  public func releaseName(of traits: DatasetTraits) -> String {
    guard let source = traits.attribution.flatMap(source) else { return traits.title }
    let database = " Database"
    return source.title.hasSuffix(database) ? String(source.title.dropLast(database.count)) : source.title
  }

  /// The same, without the release of a short form, which is not there whole: "O*NET".
  public func publisherName(of traits: DatasetTraits) -> String {
    traits.isShortForm ? Dataset.onet.title : releaseName(of: traits)
  }

  /// Whether it is known what a role asks for.
  func isRated(_ role: Int) -> Bool {
    traits(ofRole: role).unratedText == nil || terms[role].contains { $0.strength == .essential }
  }

  /// The match with a role of who holds some skills; nil where the role asks for nothing, and where it is not rated and
  /// nothing of the rest that is listed is held: unknown is not none.
  func match(of role: Int, holding held: BitSet) -> Match? {
    Match(of: terms[role], holding: held).flatMap { match in
      match.essential.of > 0 || match.advantage.held > 0 || traits(ofRole: role).unratedText == nil ? match : nil
    }
  }

  /// Why nothing is known of what a role asks for; nil where something is.
  public func unrated(_ role: Role.ID) -> Unrated? { rolePosition(role).flatMap { Unrated($0, in: self) } }
}
