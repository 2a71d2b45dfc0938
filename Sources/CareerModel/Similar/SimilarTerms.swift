/// Terms by numbers in the order in which they first come.
struct SimilarTerms {
  private(set) var terms: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of term: String) -> Int {
    if let number = numbers[term] { return number }
    numbers[term] = terms.count
    terms.append(term)
    return terms.count - 1
  }
}
