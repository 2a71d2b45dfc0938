import TestSupport

/// One slip of the fingers: a letter left out, typed twice, another in its place, or two the wrong way round.
enum TypingError {
  static func applied(to text: String, using generator: inout SeededGenerator) -> String {
    var letters = Array(text)
    guard letters.count > 1 else { return text }
    let place = generator.number(0...letters.count - 2)
    switch generator.number(0...3) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters[place] = Array("abcdefghijklmnopqrstuvwxyz")[generator.number(0...25)]
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
