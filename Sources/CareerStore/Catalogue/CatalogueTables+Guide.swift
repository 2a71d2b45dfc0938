internal import GRDB

import CareerModel

extension CatalogueTables {
  func writeTopics(_ topics: [GuideTopic]) throws {
    try database.execute(
      sql: """
        CREATE TABLE topic (
          position INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL
        ) STRICT;
        CREATE TABLE topic_block (
          position INTEGER PRIMARY KEY, topic INTEGER NOT NULL, heading TEXT, text TEXT NOT NULL, sources TEXT NOT NULL,
          links TEXT NOT NULL
        ) STRICT;
        """)
    for topic in topics {
      let position = try insert(into: "topic", [topic.id.rawValue, topic.title, topic.summary])
      for block in topic.blocks {
        try insert(
          into: "topic_block",
          [
            position, block.heading, block.text, TextList.encode(block.sources),
            TextList.encode(block.links.map(\.text)),
          ])
      }
    }
  }

  func readTopics() throws -> [GuideTopic] {
    let blocks = try parts(in: "topic_block") { _, columns in
      try GuideBlock(
        heading: columns.optionalText(), text: columns.text(), sources: columns.ids(),
        links: columns.texts().map(GuideLink.init))
    }
    return try values(in: "topic") { position, columns in
      try GuideTopic(
        id: columns.id(), title: columns.text(), summary: columns.text(), blocks: blocks[position] ?? [])
    }
  }
}

extension GuideLink {
  fileprivate init(text: String) throws {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    switch (parts[0], parts.dropFirst().first) {
    case ("role", let id?): self = .role(Role.ID(id))
    case ("skill", let id?): self = .skill(Skill.ID(id))
    case ("topic", let id?): self = .topic(GuideTopic.ID(id))
    case ("tutors", nil): self = .tutors
    default: throw UnreadableValue(text: text)
    }
  }

  fileprivate var text: String {
    switch self {
    case .role(let id): "role:\(id)"
    case .skill(let id): "skill:\(id)"
    case .topic(let id): "topic:\(id)"
    case .tutors: "tutors"
    }
  }
}
