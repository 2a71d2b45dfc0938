/// A binary heap that gives the least of its elements first.
struct Heap<Element> {
  private var elements: [Element] = []

  mutating func push(_ element: Element, by isLess: (Element, Element) -> Bool) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0, isLess(elements[place], elements[(place - 1) / 2]) {
      elements.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func pop(by isLess: (Element, Element) -> Bool) -> Element? {
    guard let least = elements.first, let last = elements.popLast() else { return nil }
    guard !elements.isEmpty else { return least }
    elements[0] = last
    var place = 0
    while let child = (2 * place + 1..<2 * place + 3).filter(elements.indices.contains).min(by: {
      isLess(elements[$0], elements[$1])
    }), isLess(elements[child], elements[place]) {
      elements.swapAt(place, child)
      place = child
    }
    return least
  }
}
