import TestSupport

/// Every name of every imported role and skill, as the index of the program has them.
struct SearchNames {
  let titles: [String]
  let all: [String]

  init(of data: TaxonomyData, _ onet: ONETFiles) throws {
    let folder = try data.path(of: .esco)
    let esco = try ["occupations", "skills"].map { stem in
      try DataTable("\(folder)/\(stem)_en.csv", .commas).values(of: ["preferredLabel"], ["altLabels"])
    }
    titles = onet.titles.map(\.text) + esco[0].map { $0[0] }
    let labels = esco.flatMap(\.self).flatMap { row in
      [row[0]] + row[1].split(separator: "\n").map(String.init)
    }
    all = onet.titles.map(\.text) + onet.alternateTitles.map(\.text) + onet.programs + labels
  }
}
