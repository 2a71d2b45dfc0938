import Canvas
import CareerPages

/// The rows of a list: sections, then their items unless folded; filtered and in order.
struct Listing: Hashable {
  /// A run of items under a heading.
  struct Section: Hashable {
    /// Nil for a list without headings.
    let heading: Item?
    let members: [Item]
    /// What stands at the right of the heading.
    let note: String
    /// Whether it is folded until it is opened by hand.
    let startsFolded: Bool
    let isFolded: Bool

    /// Whether it is folded by what the pane remembers now.
    func isFolded(in pane: PaneState) -> Bool {
      heading.map { pane.isFolded($0, startsFolded: startsFolded) } ?? false
    }
  }

  private(set) var sections: [Section] = []
  /// What is seen: headings, and the members of what is not folded.
  private(set) var items: [Item] = []
  /// Where in `items` each heading stands.
  private var headings: [Item: Int] = [:]
  /// Where in `items` each group starts; folded ones that follow each other are one.
  private var groupStarts: [Int] = []

  init(_ items: [Item] = []) {
    self.items = items
    if !items.isEmpty {
      groupStarts = [0]
      sections = [Section(heading: nil, members: items, note: "", startsFolded: false, isFolded: false)]
    }
  }

  /// Adds a section, of a folded one only the heading.
  mutating func add(_ title: String, _ members: [Item], note: String, startsFolded: Bool = false, in pane: PaneState) {
    let heading = Item.section(title)
    let isFolded = pane.isFolded(heading, startsFolded: startsFolded)
    sections.append(
      Section(heading: heading, members: members, note: note, startsFolded: startsFolded, isFolded: isFolded))
    let followsHeading = items.last.map { headings[$0] != nil } ?? false
    if !followsHeading { groupStarts.append(items.count) }
    headings[heading] = items.count
    items.append(heading)
    if !isFolded { items += members }
  }

  /// The same lists with other sections folded.
  func arranged(by pane: PaneState) -> Listing {
    var listing = Listing()
    for section in sections {
      guard case .section(let title) = section.heading else { return self }
      listing.add(title, section.members, note: section.note, startsFolded: section.startsFolded, in: pane)
    }
    return listing
  }

  /// The same list with only some of its items, in sections that are open at first.
  func filtered(in pane: PaneState, by keeps: (Item) -> Bool) -> Listing {
    var listing = Listing()
    for section in sections {
      let members = section.members.filter(keeps)
      guard case .section(let title) = section.heading else { return Listing(members) }
      if !members.isEmpty { listing.add(title, members, note: members.count.grouped, in: pane) }
    }
    return listing
  }

  func section(_ heading: Item) -> Section? { sections.first { $0.heading == heading } }

  /// The folded section that hides an item.
  func foldedSection(of item: Item, in pane: PaneState) -> Section? {
    sections.first { $0.isFolded(in: pane) && $0.members.contains(item) }
  }

  // MARK: Lines

  /// How many lines it takes, with a blank one before each group where there is room for that.
  func lineCount(isSpaced: Bool) -> Int { items.count + (isSpaced ? groupStarts.count : 0) }

  /// The line that an item stands in.
  func line(of index: Int, isSpaced: Bool) -> Int {
    isSpaced ? index + groupStarts.count { $0 <= index } : index
  }

  /// The item that stands in a line; nil for a blank one.
  func index(atLine line: Int, isSpaced: Bool) -> Int? {
    guard isSpaced else { return line }
    var index = line
    for start in groupStarts {
      if index == start { return nil }
      guard index > start else { break }
      index -= 1
    }
    return index
  }

  /// How many items there are above an index and at it, headings apart: the "12" of "12/60".
  func rank(of index: Int) -> Int { index + 1 - headings.values.count { $0 <= index } }

  /// How many items are seen, headings apart.
  var memberCount: Int { items.count - headings.count }
}

extension ListRow {
  /// The heading of a section, with a sign where it is folded and its note at the right.
  static func section(_ title: String, _ section: Listing.Section?, in look: Look) -> ListRow {
    let fold = section?.isFolded == true ? look[.foldClosed] + " " : ""
    return .heading(Line(fold + title, .heading), trailing: Line(section?.note ?? "", .dim))
  }
}
