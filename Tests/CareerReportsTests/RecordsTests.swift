import CareerReports
import Testing

/// Comma-separated values for spreadsheets, which run some texts.
struct RecordsTests {
  private func cell(_ value: String) -> String {
    String(Records(columns: ["a"], rows: [[value]]).csv().dropFirst("a\r\n".count).dropLast("\r\n".count))
  }

  @Test(arguments: [
    "=1+1", "+cmd", "-2+3", "@SUM(1)", "+44 20 7946 0000", "＝1", "--1", "-", "=", "-1.2.3", "+1e5",
  ])
  func formulasAreTexts(value: String) {
    #expect(cell(value).hasPrefix("'"))
    #expect(cell(value).hasSuffix(value))
  }

  @Test func aFormulaBehindAQuoteOrATabIsAText() {
    #expect(cell("\"=1\"") == "\"'\"\"=1\"\"\"")
    #expect(cell("\t=1,2").contains("'"))
    #expect(cell("  =1") == "'=1")
    #expect(cell("\r=1").hasPrefix("'"))
    #expect(cell("=HYPERLINK(\"x\",1)") == "\"'=HYPERLINK(\"\"x\"\",1)\"")
  }

  @Test(arguments: ["-5", "+3", "0.25", "-0.5", "7", "", "C++", "a=b", "e@example.org", "'=1", "2026-11-21"])
  func numbersAndOtherTextsStay(value: String) { #expect(cell(value) == value) }
}
