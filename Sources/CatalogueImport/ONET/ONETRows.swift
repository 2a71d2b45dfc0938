import CareerModel

/// A row of Occupation Data.
struct ONETOccupation {
  let code: ONETCode
  let title: FieldText
  let description: FieldText
}

/// Another name of an occupation.
struct ONETTitle {
  let code: ONETCode
  let title: FieldText
  /// The abbreviation that stands for it; empty for most.
  let short: FieldText
}

/// An element of the content model with its name, such as a skill.
struct ONETElementName {
  let element: ONETElement
  let name: FieldText
  /// Empty where a release does not tell.
  let description: FieldText
}

/// How much an occupation needs a skill or a field of knowledge: the rows of its two scales in one.
struct ONETRating: Hashable, Sendable {
  let code: ONETCode
  let element: ONETElement
  /// In hundredths, from 100 to 500; nil where only the level is given.
  var importance: Int?
  /// In hundredths, from 0 to 700; nil where only the importance is given.
  var level: Int?
  /// Whether the publisher advises against relying on one of the two.
  var isImprecise: Bool
  /// Whether the publisher holds the level to be beside the point for the occupation.
  var isNotRelevant: Bool
}

/// A program or system that people of an occupation use.
struct ONETTechnology {
  let code: ONETCode
  let name: FieldText
  /// The kind of product: an UNSPSC commodity up to release 30.2, an element of the content model since; may be empty.
  let kind: FieldText
  /// Whether employers of any kind often ask for it.
  let isHot: Bool
  /// Whether employers often ask this occupation for it; always false before release 28.
  let isInDemand: Bool
}

/// Something that people of an occupation do.
struct ONETTask {
  enum Kind: Hashable, Sendable { case core, supplemental }

  let code: ONETCode
  let text: FieldText
  /// Nil where it has not been rated.
  let kind: Kind?
}

/// How much preparation an occupation needs, from 1 to 5, which says nothing about junior and senior.
struct ONETJobZone: Hashable, Sendable {
  let code: ONETCode
  let zone: Int
}

/// What a job zone means.
struct ONETJobZoneName {
  let zone: Int
  let name: FieldText
  let experience: FieldText
  let education: FieldText
  let training: FieldText
}

/// An occupation that is like another one; it need not hold the other way round, and is no move that anyone published.
struct ONETRelation: Hashable, Sendable {
  enum Tier: Hashable, Sendable { case primaryShort, primaryLong, supplemental }

  let code: ONETCode
  let related: ONETCode
  /// Nil before release 26.3, which knows one list only.
  let tier: Tier?
  /// The place in the list of the occupation, from 1.
  let index: Int
}

/// How well an occupation suits people with one of Holland's six interests.
struct ONETInterest: Hashable, Sendable {
  let code: ONETCode
  let kind: Interest
  /// In hundredths, from 100 to 700.
  let value: Int
}
