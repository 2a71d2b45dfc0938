import TerminalText

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
    let distance = EditDistance.between(letters, candidate)
    guard distance < limit || distance == limit && nearest == nil else { continue }
    nearest = name
    limit = distance
  }
  return nearest
}
