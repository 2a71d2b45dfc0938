import Testing

@testable import CareerModel

@Suite struct MoneyTests {
  @Test(arguments: [
    ("25", "GBP", 2500), ("25.50", "GBP", 2550), ("£25", "GBP", 2500), (" £ 25 ", "GBP", 2500), ("EUR 30", "EUR", 3000),
    ("30 eur", "EUR", 3000), ("$1,200.5", "USD", 120_050), ("1,200,300", "GBP", 120_030_000),
    ("CHF 1,200", "CHF", 120_000), ("¥3000", "JPY", 300_000), ("US$20", "USD", 2000), ("us$ 20", "USD", 2000),
    ("0", "GBP", 0),
  ])
  func readsAmountsAsPeopleWriteThem(text: String, currency: String, hundredths: Int) {
    #expect(Money(reading: text, else: "GBP") == Money(currency: currency, hundredths: hundredths))
  }

  @Test(arguments: [
    "", "much", "£", "25 or 30", "1,20", "12,00.5", "1,2345", ",200", "1200,", "1.234,50", "0.1,000", "0,500",
    "0,500.00", "00,500", "£25 GBP",
    "25 an hour",
    "-5", "25.505", "٢٥", "25e3", "£ £ 25", "1 200", "GB 25",
  ])
  func refusesWhatMayMeanSomethingElse(text: String) {
    #expect(Money(reading: text, else: "GBP") == nil)
  }
}
