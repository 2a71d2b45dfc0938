/// Pairs of ESCO and O*NET occupations, as many as Nesta's crosswalk has and in its layout, joined at random.
struct GeneratedCrosswalk {
  private static let pairCount = 1680

  let esco: [GeneratedESCO.Occupation]
  let onet: [GeneratedONET.Occupation]

  func write(to path: String, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let columns = [
      "id", "esco_occupation", "isco_code", "onet_code", "onet_occupation", "matching_job_titles",
      "semantic_similarity", "confidence", "concept_uri",
    ]
    try TableWriter.write(path, .commas, columns) { table in
      for (number, occupation) in generator.some(Self.pairCount, of: esco).enumerated() {
        let twin = onet[generator.number(0...onet.count - 1)]
        try table.write([
          "\(number)", occupation.label, occupation.group, twin.code, twin.title.lowercased(),
          "['\(occupation.label)']", "0.\(generator.number(5000...9999))", "1.0", occupation.uri,
        ])
      }
    }
  }
}
