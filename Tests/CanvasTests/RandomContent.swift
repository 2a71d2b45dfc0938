import TestSupport

@testable import Canvas

/// Random views with random, hostile content.
struct RandomContent {
  var generator: SeededGenerator

  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }

  mutating func text() -> String { HostileText.make(pieces: number(0...6), using: &generator) }

  mutating func line() -> Line {
    Line(
      (0..<number(0...3)).map { _ in Span(text(), Style.Meaning.allCases[number(0...Style.Meaning.allCases.count - 1)])
      })
  }

  /// Mostly inside of the size, sometimes across its edges.
  mutating func area(in size: Size) -> Rect {
    Rect(
      x: number(-3...size.width), y: number(-3...size.height), width: number(0...size.width + 5),
      height: number(0...size.height + 5))
  }

  mutating func views(in look: Look) -> [any View] {
    let lines = (0..<number(1...40)).map { _ in line() }
    let extremes = [0, 1, -1, 100, Int.max, Int.min, number(-100_000...100_000)]
    let numbers = (0..<8).map { _ in extremes[number(0...extremes.count - 1)] }
    let offset = number(-5...60)
    let selected = number(-2...45)
    let isFocused = number(0...1) == 0
    let width = number(0...60)
    let bars = [
      Gauge(held: numbers[0], learning: numbers[1], of: numbers[2]).line(width: width, in: look),
      RangeBar(
        on: NumberScale(covering: [numbers[3], numbers[4]]), low: numbers[5], high: numbers[6], mark: numbers[7]
      ).line(width: width, in: look),
      NumberScale(covering: numbers).line(width: width),
      TreeBranch(continues: (0..<number(0...12)).map { $0 % 2 == 0 }, fold: .open).line(in: look),
      ChecklistRow(.learning, name: line()).line(in: look),
    ]
    let rows = lines + bars
    let widths: [TableColumn.Width] = [
      .fixed(number(0...20)), .rest(least: number(0...20)), .fixed(number(0...20)), .rest(least: 1),
    ]
    let columns = widths.map { TableColumn(text(), width: $0, aligned: .right, priority: number(0...3)) }
    return [
      ListView(count: rows.count, selected: selected, offset: offset, isFocused: isFocused) { index, _ in
        index % 5 == 0 ? .heading(rows[index]) : .item(rows[index], trailing: rows[rows.count - 1 - index])
      },
      TableView(columns: columns, count: rows.count, selected: selected, offset: offset, isFocused: isFocused) {
        index in
        Array(rows[index...].prefix(4))
      },
      ScrollText(line().wrapped(to: max(1, width), in: look) + rows, offset: offset, selected: selected),
      TabBar(
        name: text(), tabs: (0..<number(0...7)).map { TabBar.Tab(number: $0, title: text()) }, selected: selected,
        owner: text(), trailing: line()),
      KeyHints(
        (0..<number(0...9)).map { _ in KeyHint(text(), text(), priority: number(0...3)) },
        right: [KeyHint(text(), text(), priority: 0)]),
      Panel(
        title: line(), trailing: line(), contentSize: Size(width: number(0...90), height: number(0...30)),
        anchor: .centre),
    ].shuffled(using: &generator)
  }
}
