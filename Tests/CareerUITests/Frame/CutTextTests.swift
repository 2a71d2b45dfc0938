import Canvas
import Testing

@testable import CareerUI

/// Texts that have fewer lines than they need.
struct CutTextTests {
  private let text = Line("provide equipment to customers, take their orders and keep the books of a small shop")

  @Test func theLastLineShowsThatThereIsMore() {
    let lines = text.wrapped(to: 30, most: 2, in: .unicode)
    #expect(lines.count == 2)
    #expect(lines.last?.text.hasSuffix("…") == true)
    #expect(lines.allSatisfy { $0.columns(in: .unicode) <= 30 })
  }

  @Test func whatIsWholeHasNoSuchSign() {
    #expect(text.wrapped(to: 30, most: 4, in: .unicode).map(\.text) == text.wrapped(to: 30, in: .unicode).map(\.text))
    #expect(!text.wrapped(to: 100, most: 1, in: .unicode).contains { $0.text.contains("…") })
  }
}
