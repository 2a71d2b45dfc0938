import CareerModel
import CareerPages

/// A topic of the guide, or what topics there are.
public struct GuideReport: Report {
  private let catalogue: Catalogue
  private let topic: GuideTopic?

  /// - Parameter topic: the one to read; nil for all, which people see as a list.
  public init(_ catalogue: Catalogue, topic: GuideTopic? = nil) {
    self.catalogue = catalogue
    self.topic = topic
  }

  private var topics: [GuideTopic] { topic.map { [$0] } ?? catalogue.topics }

  public var emptyText: String? { topics.isEmpty ? Notice.catalogue(Notice.noGuide) : nil }

  public var json: JSONValue {
    .object([
      "topics": topics.map { topic in
        JSONValue.object([
          "id": topic.id, "title": topic.title, "summary": topic.summary.isEmpty ? nil : topic.summary,
          "blocks": topic.blocks.map { block in
            JSONValue.object(["heading": block.heading, "text": block.text, "sources": block.sources])
          },
        ])
      }
    ])
  }

  public var page: Page { topic.map { TopicPage($0, in: catalogue).document } ?? TopicPage.contents(of: catalogue) }
}
