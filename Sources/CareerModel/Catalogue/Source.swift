/// Where a fact comes from: an article, an official framework, a survey, or our own judgement.
public struct Source: Identifiable, Hashable, Sendable {
  public typealias ID = Identifier<Source>

  /// The source that stands for our own judgement; what cites it must never be shown as sourced.
  public static let editorial: ID = "editorial"

  public let id: ID
  public let title: String
  public let publisher: String?
  /// The date as the source prints it, which may be ambiguous ("12/04/2025") or a phrase ("undated").
  public let date: String?
  public let url: String?
  public let type: String?
  public let confidence: String?
  public let licence: String?
  /// The wording that the licence asks a program to show.
  public let attribution: String?
  public let note: String?

  public init(
    id: ID, title: String, publisher: String? = nil, date: String? = nil, url: String? = nil, type: String? = nil,
    confidence: String? = nil, licence: String? = nil, attribution: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
    self.type = type
    self.confidence = confidence
    self.licence = licence
    self.attribution = attribution
    self.note = note
  }
}

/// A sentence together with the sources that say it.
public struct CitedText: Hashable, Sendable {
  public let text: String
  public let sources: [Source.ID]

  public init(_ text: String, sources: [Source.ID]) {
    self.text = text
    self.sources = sources
  }
}
