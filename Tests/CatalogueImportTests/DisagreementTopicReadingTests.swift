import CareerModel
import CatalogueImport
import Foundation
import Testing

/// The topic that a folder gets where its sources disagree.
@Suite struct DisagreementTopicReadingTests {
  @Test func standsLastInTheGuide() throws {
    let catalogue = try CatalogueFixture().load()
    #expect(catalogue.topics.map(\.id) == ["start", GuideTopic.disagreements])
    #expect(catalogue.topics.last == GuideTopic.disagreements(in: catalogue))
  }

  @Test func aTopicOfThatIdInTheFolderStays() throws {
    let fixture = try CatalogueFixture()
    try fixture.append(
      """
      - id: where-sources-disagree
        title: In my own words
        blocks:
          - text: They do.
            sources: [S1]

      """, to: "guide.yaml")
    let catalogue = try fixture.load()
    #expect(catalogue.topics.map(\.id) == ["start", GuideTopic.disagreements])
    #expect(catalogue.topics.last?.title == "In my own words")
  }

  @Test func theBuiltinCatalogueSaysWhereTheArticlesDiffer() throws {
    let catalogue = try Builtin.catalogue.get()
    let topic = try #require(catalogue.topic(GuideTopic.disagreements))
    #expect(topic.blocks[0].links == [.topic("conflicts")])
    let texts = topic.blocks.map(\.text)
    #expect(
      texts.contains { $0.contains("£60,000, says Python Developer Careers") && $0.contains("£74,884, says ok.com") })
    #expect(texts.contains { $0.contains("JavaScript") && $0.contains("essential, says ok.com, 12/04/2025") })
    #expect(topic.blocks.flatMap(\.links).contains(.role("python-developer")))
  }
}
