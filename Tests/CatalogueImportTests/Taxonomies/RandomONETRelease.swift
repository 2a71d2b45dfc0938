import TestSupport

/// A made-up O*NET release, as rows and as files.
struct RandomONETRelease {
  struct Rated { let occupation: Int, element: Int, importance: Int }
  struct Named { let occupation: Int, technology: Int, isHot: Bool, isInDemand: Bool }

  let occupations: Int
  var ratings: [Rated] = []
  var technologies: [Named] = []

  /// Some elements and technologies are asked for by nearly all occupations, some by one.
  init(using generator: inout SeededGenerator) {
    occupations = generator.number(1...90)
    for occupation in 0..<occupations where !generator.chance(15) {
      for element in 0..<9 where generator.chance(element * 12 + 2) {
        ratings.append(Rated(occupation: occupation, element: element, importance: generator.number(100...500)))
      }
      for technology in 0..<7 where generator.chance(technology * 15 + 2) {
        technologies.append(
          Named(
            occupation: occupation, technology: technology, isHot: generator.chance(40),
            isInDemand: generator.chance(20)))
      }
    }
  }

  static func code(_ occupation: Int) -> String { "11-10\(10 + occupation).00" }

  /// `generator` shuffles the rows of every file; the ratings keep their pairs of scales.
  func files(shuffledBy generator: inout SeededGenerator) -> [String: String] {
    func file(_ header: String, _ rows: [String]) -> String {
      ([header] + rows.shuffled(using: &generator)).map { $0 + "\n" }.joined()
    }
    return [
      "Occupation Data.txt": file(
        "O*NET-SOC Code\tTitle\tDescription",
        (0..<occupations).map { "\(Self.code($0))\tJob \($0 % 30)\tWork." }),
      "Content Model Reference.txt": file(
        "Element ID\tElement Name\tDescription", (0..<9).map { "2.A.1.\($0)\tElement \($0)\t-" }),
      "Skills.txt": file(
        "O*NET-SOC Code\tElement ID\tScale ID\tData Value",
        ratings.map { rating in
          let cents = rating.importance % 100
          return "\(Self.code(rating.occupation))\t2.A.1.\(rating.element)\tIM\t"
            + "\(rating.importance / 100).\(cents < 10 ? "0" : "")\(cents)"
        }),
      "Technology Skills.txt": file(
        "O*NET-SOC Code\tExample\tHot Technology\tIn Demand",
        technologies.map { named in
          "\(Self.code(named.occupation))\tProgram \(named.technology)\t\(named.isHot ? "Y" : "N")\t"
            + "\(named.isInDemand ? "Y" : "N")"
        }),
    ]
  }
}
