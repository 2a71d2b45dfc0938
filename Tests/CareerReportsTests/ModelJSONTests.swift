import CareerModel
import CareerReports
import Testing

/// The shapes of single values, which other programs rely on.
struct ModelJSONTests {
  @Test func moneyIsWholeWhereItCanBe() {
    #expect(flat(Money(currency: "GBP", units: 60_000)) == #"{ "currency": "GBP", "amount": 60000 }"#)
    #expect(flat(Money(currency: "EUR", hundredths: 7_350)) == #"{ "currency": "EUR", "amount": 73.5 }"#)
  }

  @Test func hoursAreExactDownToAHundredth() {
    #expect(flat(HoursRange(likely: 25)) == #"{ "low": 12.5, "likely": 25, "high": 62.5 }"#)
    // 20, 45 and 61 minutes.
    let range = HoursRange(lowMinutes: 20, likelyMinutes: 45, highMinutes: 61)
    #expect(flat(range) == #"{ "low": 0.33, "likely": 0.75, "high": 1.02 }"#)
  }

  @Test func tutorHasItsAdjustedRatingWithTwoDecimals() throws {
    // (90 + 4.9 x 57) / 77 = 4.796...
    let tutor = Sample.tutor("adam", "Adam", ratingTenths: 49, reviews: 57, price: 6_950)
    #expect(
      tutor.json.text() == """
        {
          "id": "adam",
          "name": "Adam",
          "rating": 4.9,
          "reviews": 57,
          "adjusted": 4.80,
          "price": {
            "currency": "GBP",
            "amount": 69.5,
            "per": "hour"
          },
          "firstLessonFree": true,
          "subjects": [
            "Python"
          ],
          "asAt": "2025",
          "source": "S1"
        }
        """)
  }

  @Test func payFigureHasEveryColumnThatIsKnown() {
    #expect(
      Sample.catalogue.pay[0].json.text() == """
        {
          "region": "UK",
          "level": "all",
          "currency": "GBP",
          "statistic": "median",
          "amount": 60000,
          "period": "year",
          "asAt": "2025",
          "basis": "quoted",
          "source": "S1",
          "confidence": "high",
          "use": "show",
          "label": "Developer"
        }
        """)
    #expect(
      Sample.catalogue.pay[1].json.text() == """
        {
          "region": "London",
          "level": "all",
          "currency": "GBP",
          "statistic": "range",
          "low": 12.5,
          "high": 40.05,
          "percentiles": "p10-p90",
          "p10": 12.5,
          "p90": 40.05,
          "period": "hour",
          "sample": 12,
          "asAt": "6 months to 02/01/2026",
          "basis": "advertised",
          "source": "S2",
          "confidence": "low",
          "use": "warn",
          "label": "Web developer",
          "note": "few adverts"
        }
        """)
  }

  @Test func errorWithoutAHintHasNone() {
    let error = ErrorReport(code: "unknown-role", message: "There is no role “x”.", hint: "Did you mean y?")
    #expect(error.json["error"]?.keys == ["code", "message", "hint"])
    #expect(ErrorReport(code: "failed", message: "No.", hint: "").json["error"]?.keys == ["code", "message"])
  }

  /// The document on one line.
  private func flat(_ value: some JSONConvertible) -> String {
    value.json.text().split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
  }
}
