/// The name that was probably meant: the one of least distance, if few enough letters differ; the first one of several.
public func nearestName(to typed: String, among names: some Sequence<String>) -> String? {
  // Nobody types a name of this length, and comparing takes its square.
  guard typed.utf8.count <= 200 else { return nil }
  let letters = Array(typed.lowercased())
  var nearest: String?
  // A third of the letters may be wrong, in a short word one, but never all of them.
  var limit = min(max(1, letters.count / 3), letters.count - 1)
  for name in names {
    let candidate = Array(name.lowercased())
    guard abs(candidate.count - letters.count) <= limit else { continue }
    let distance = editDistance(letters, candidate)
    guard distance < limit || distance == limit && nearest == nil else { continue }
    nearest = name
    limit = distance
  }
  return nearest
}

/// How many letters must be put in, left out, replaced or swapped with their neighbour to get from one word to another.
func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    for column in second.indices {
      let isSame = first[row] == second[column]
      var best = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    beforeLast = last
    last = current
  }
  return last[second.count]
}
