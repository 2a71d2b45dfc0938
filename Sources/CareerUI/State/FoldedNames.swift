import CareerModel

/// Names as find and letters compare them, in one run of bytes: those of a large source are looked through at every
/// key.
struct FoldedNames: Sendable {
  private let names: RaggedArray<UInt8>

  init(_ texts: some Collection<String>) { names = RaggedArray(texts.map(TextFolding.fold)) }

  /// What is looked for, folded in the same way.
  static func wanted(_ text: String) -> [UInt8] { Array(TextFolding.fold(text).utf8) }

  func hasPrefix(_ wanted: [UInt8], at position: Int) -> Bool { names[position].starts(with: wanted) }

  func equals(_ wanted: [UInt8], at position: Int) -> Bool { names[position].elementsEqual(wanted) }

  func contains(_ wanted: [UInt8], at position: Int) -> Bool {
    guard let first = wanted.first else { return true }
    let range = names.range(of: position)
    return names.elements.withUnsafeBufferPointer { bytes in
      let last = range.upperBound - wanted.count
      var start = range.lowerBound
      while start <= last {
        if bytes[start] == first, wanted.indices.allSatisfy({ bytes[start + $0] == wanted[$0] }) { return true }
        start += 1
      }
      return false
    }
  }
}

/// Letters that names are compared with, in lists of any length.
struct NameQuery {
  private let wanted: [UInt8]
  private let names: NameTable
  private let catalogue: Catalogue
  private let pane: any Pane
  private let otherNames: OtherNames

  init(_ text: String, on list: Screen, of state: State) {
    otherNames = OtherNames(answering: text, on: list, in: state)
    wanted = FoldedNames.wanted(text)
    names = state.lists.names
    catalogue = state.catalogue
    pane = state.content(of: list)
  }

  /// Whether what an item is called begins with the letters.
  func begins(_ item: Item) -> Bool {
    let (names, position) = name(of: item)
    return names.hasPrefix(wanted, at: position)
  }

  /// How likely an item is meant by the letters, the likeliest first: they are all that it is called, or another of its
  /// names as a whole, its name begins with them, or has them.
  enum Likelihood: Comparable { case whole, meant, begun, part }

  /// Nil where the letters are no part of what an item is called.
  func likelihood(of item: Item) -> Likelihood? {
    let (names, position) = name(of: item)
    if names.equals(wanted, at: position) { return .whole }
    if item == otherNames.meant { return .meant }
    if names.hasPrefix(wanted, at: position) { return .begun }
    return isPart(item, names, position) ? .part : nil
  }

  /// Whether the letters are a part of what an item is called.
  func isPart(_ item: Item) -> Bool {
    let (names, position) = name(of: item)
    return isPart(item, names, position)
  }

  private func isPart(_ item: Item, _ names: FoldedNames, _ position: Int) -> Bool {
    names.contains(wanted, at: position) || otherNames.items.contains(item)
  }

  /// Where the folded name is: that of a role or a skill at its position, else one made for this alone.
  private func name(of item: Item) -> (FoldedNames, Int) {
    if let position = item.skill.flatMap(catalogue.skillPosition) { return (names.skills.value, position) }
    if let position = item.role.flatMap(catalogue.rolePosition) { return (names.roles.value, position) }
    return (FoldedNames([pane.text(of: item)]), 0)
  }
}
