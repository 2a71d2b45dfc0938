import CareerModel

extension PackedWriter {
  mutating func write(_ links: [SkillLink]) {
    write(links) {
      $0.write(text: $1.pair.first.rawValue)
      $0.write(text: $1.pair.second.rawValue)
      $0.write(choice: $1.reason)
    }
  }
}

extension PackedReader {
  mutating func links() throws(PackingError) -> [SkillLink] {
    let links = try list { reader throws(PackingError) in
      guard let pair = SkillPair(Skill.ID(try reader.text()), Skill.ID(try reader.text()))
      else { throw PackingError.leadsNowhere }
      return SkillLink(pair, try reader.choice())
    }
    try finish()
    return links
  }
}
