import CareerModel
import Testing

@Suite struct StudyTimeTests {
  @Test(arguments: [
    ("2", 120), ("1.5", 90), ("0.25", 15), ("0.33", 20), ("1h30", 90), ("1h30m", 90), ("1 h 30 min", 90), ("2h", 120),
    ("45m", 45), ("45 min", 45), ("0", 0), ("90m", 90), ("1H5", 65),
  ])
  func isReadAsPeopleWriteIt(text: String, minutes: Int) { #expect(StudyTime(text)?.minutes == minutes) }

  @Test(arguments: ["", "h", "m", "x", "-1", "1h60", "1.5h", "1h1.5", "1:30", "1h2h3", "1.234", "1e3", "٣", "min"])
  func otherTextsAreNoTimes(text: String) { #expect(StudyTime(text) == nil) }

  @Test(arguments: [(0, "0 h"), (45, "45 min"), (60, "1 h"), (90, "1 h 30 min"), (6000, "100 h")])
  func readsAsText(minutes: Int, text: String) {
    #expect(StudyTime(minutes: minutes).text == text)
    #expect(StudyTime(text)?.minutes == minutes)
  }

  @Test(arguments: [("39", 3900), ("39.5", 3950), ("39.50", 3950), ("0.05", 5), ("999999999.99", 99_999_999_999)])
  func hundredthsAreExact(text: String, count: Int) { #expect(Hundredths(text)?.count == count) }

  @Test(arguments: ["", ".", "1.", ".5", "1.234", "1234567890", "1,5", "+1", "1.2.3", " 1"])
  func otherTextsAreNoHundredths(text: String) { #expect(Hundredths(text) == nil) }
}
