/// Titles and texts made of `Words`.
///
/// A title is one of a numbered set without repetition; neighbours in number differ in every word.
enum Phrases {
  /// Such as "wind turbine fitter": the first 4,000 or so have two words, all others three.
  static func occupation(_ number: Int) -> String {
    let pairs = Words.fields.count * Words.workers.count
    let pair = scattered(number % pairs, over: pairs)
    let name = "\(Words.fields[pair % Words.fields.count]) \(Words.workers[pair / Words.fields.count])"
    guard number >= pairs else { return name }
    return "\(Words.manners[(number / pairs - 1) % Words.manners.count]) \(name)"
  }

  /// Such as "calibrate mining sensors".
  static func skill(_ number: Int) -> String {
    let count = Words.verbs.count * Words.fields.count * Words.things.count
    let place = scattered(number, over: count)
    let (rest, thing) = place.quotientAndRemainder(dividingBy: Words.things.count)
    let (verb, field) = rest.quotientAndRemainder(dividingBy: Words.fields.count)
    return "\(Words.verbs[verb % Words.verbs.count]) \(Words.fields[field]) \(Words.things[thing])"
  }

  /// Such as "Kestrel Mining Planner".
  static func program(_ number: Int) -> String {
    let count = Words.makers.count * Words.fields.count * Words.programs.count
    let place = scattered(number, over: count)
    let (rest, program) = place.quotientAndRemainder(dividingBy: Words.programs.count)
    let (maker, field) = rest.quotientAndRemainder(dividingBy: Words.fields.count)
    return "\(Words.makers[maker]) \(capitalised(Words.fields[field])) \(Words.programs[program])"
  }

  /// A statement of what is done, about a hundred characters long.
  static func task(using generator: inout SeededGenerator) -> String {
    let (first, second) = (generator.number(0...999_999), generator.number(0...999_999))
    return "\(capitalised(skill(first))) and \(pick(Words.things, second)) \(pick(Words.purposes, first))."
  }

  /// Several statements, one after the other.
  static func description(statements: Int, using generator: inout SeededGenerator) -> String {
    (0..<statements).map { _ in task(using: &generator) }.joined(separator: " ")
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Every word with a capital, as O*NET writes titles.
  static func title(_ text: String) -> String {
    text.split(separator: " ").map { capitalised(String($0)) }.joined(separator: " ")
  }

  private static func pick(_ words: [String], _ number: Int) -> String { words[number % words.count] }

  /// Each number below `count` once, far apart: the factor is a prime that divides none of the counts.
  private static func scattered(_ number: Int, over count: Int) -> Int { number % count * 7919 % count }
}
