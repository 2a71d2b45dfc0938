/// Codes of groups within groups, each a digit longer than that of its group.
struct CodeTree {
  private let levels: [[String]]
  /// Every code below the top with that of its group.
  let steps: [(code: String, parent: String)]

  /// - Parameter counts: how many codes each level below the top has, shared evenly among the level above.
  init(top: [String], levels counts: [Int]) {
    var levels = [top]
    var steps: [(code: String, parent: String)] = []
    for count in counts {
      let parents = levels[levels.count - 1]
      let children = (0..<count).map { number in
        let parent = parents[number % parents.count]
        return (code: "\(parent)\(1 + number / parents.count)", parent: parent)
      }.sorted { $0.code < $1.code }
      steps += children
      levels.append(children.map(\.code))
    }
    self.levels = levels
    self.steps = steps
  }

  var codes: [String] { levels.flatMap(\.self) }

  func codes(ofLevel level: Int) -> [String] { levels[level] }
}
