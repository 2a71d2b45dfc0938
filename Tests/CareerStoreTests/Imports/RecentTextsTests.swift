import Testing

@testable import CareerStore

/// Texts that were read last are not read again, and what could not be read is not kept.
@Suite struct RecentTextsTests {
  private let recent = RecentTexts<String>()

  @Test func whatWasReadIsKept() {
    #expect(recent.texts(at: 3) { "three" } == "three")
    #expect(recent.texts(at: 3) { "again" } == "three")
    #expect(recent.texts(at: 3 + 256) { "far away" } == "far away")
    #expect(recent.texts(at: 3) { "once more" } == "once more")
  }

  @Test func whatCannotBeReadIsTriedAgain() {
    #expect(recent.texts(at: 3) { nil } == nil)
    #expect(recent.texts(at: 3) { "three" } == "three")
  }
}
