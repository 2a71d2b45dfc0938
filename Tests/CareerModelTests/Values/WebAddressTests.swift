import CareerModel
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: ["https://example.org", "http://example.org/a"]) func whatLeadsToTheWebIsOne(text: String) {
    #expect(text.isWebAddress)
  }

  @Test(arguments: ["", "https://", "http://", "example.org", "javascript:alert(1)", " https://example.org"])
  func nothingElseIs(text: String) {
    #expect(!text.isWebAddress)
  }
}
