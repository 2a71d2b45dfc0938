import Testing

struct TutorsCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func adjustedRatingsAreThoseOfTheContract() throws {
    let result = try program.run("tutors", "--sort", "adjusted", "--json")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let tutors = try result.list("tutors")
    #expect(
      tutors.map { $0["name"] as? String } == [
        "Piyush", "João", "Andrea", "Asst prof kritaphat phd", "Reza", "Matthew", "Adam", "Priyanshu",
      ])
    // Two decimals to the letter, which a parser no longer shows.
    let printed = result.output.split(separator: "\n").filter { $0.contains("\"adjusted\"") }
    #expect(
      printed.map { $0.drop { $0 == " " } }
        == [
          "4.92", "4.89", "4.85", "4.85", "4.82", "4.80", "4.80", "4.75",
        ].map { "\"adjusted\": \($0)," })
  }

  @Test func listedOrderIsThatOfTheSource() throws {
    let tutors = try program.run("tutors", "--json").list("tutors")
    #expect(tutors.ids.prefix(3) == ["reza", "matthew", "adam"])
    let price = try #require(tutors.first?["price"] as? [String: Any])
    #expect(price["currency"] as? String == "GBP")
    #expect(price["amount"] as? Int == 55)
    #expect(price["per"] as? String == "hour")
    #expect(tutors.first?["firstLessonFree"] as? Bool == true)
    #expect(tutors.first?["source"] as? String == "S000")
  }

  @Test(arguments: [
    (["--max-price", "30"], ["joao", "piyush", "priyanshu"]), (["--max-price", "29.99"], ["piyush", "priyanshu"]),
    (["--min-rating", "4.91", "--max-price", "25"], ["piyush", "priyanshu"]),
    (["--sort", "price", "--max-price", "39", "--free-first-lesson"], ["priyanshu", "piyush", "joao", "matthew"]),
    (["--sort", "name", "--max-price", "30"], ["joao", "piyush", "priyanshu"]),
    (["--sort", "reviews", "--max-price", "30"], ["piyush", "joao", "priyanshu"]),
  ])
  func filtersAndOrders(options: [String], expected: [String]) throws {
    let result = try program.launch(["tutors", "--json", "--data-dir", program.data] + options).finish()
    #expect(try result.list("tutors").ids == expected)
  }

  @Test func minimumRatingIsExact() throws {
    let tutors = try program.run("tutors", "--min-rating", "4.95", "--json").list("tutors")
    #expect(tutors.count == 7)
    #expect(try program.run("tutors", "--min-rating", "4.9", "--json").list("tutors").count == 8)
  }

  @Test func noTutorIsNothingFound() throws {
    let text = try program.run("tutors", "--max-price", "1")
    #expect(text.status == 1)
    #expect(text.output.isEmpty)
    #expect(text.errors == "No tutor passes the filter.\n")
    let json = try program.run("tutors", "--max-price", "1", "--json")
    #expect(json.status == 1)
    #expect(try json.list("tutors").isEmpty)
    #expect(json.errors.isEmpty)
  }

  @Test(arguments: ["-1", "1e3", "1.234", "", "1.", ".5", "99999999999", "٣"])
  func badPricesAreRefused(price: String) throws {
    let result = try program.run("tutors", "--max-price", price)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
  }

  @Test func textShowsPriceSourceAndDate() throws {
    let result = try program.run("tutors")
    #expect(result.status == 0)
    #expect(result.output.contains("João"))
    #expect(result.output.contains("Prices as printed in 2025"))
    #expect(result.output.contains("Ratings barely differ"))
    #expect(result.output.contains("Sam Smith"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func csvHasALineForEachTutor() throws {
    let lines = try program.run("tutors", "--csv").output.components(separatedBy: "\r\n")
    #expect(lines[0].hasPrefix("id,name,rating,reviews,adjusted,"))
    #expect(lines[1] == "reza,Reza,5.0,36,4.82,GBP,55,hour,true,Python,2025,S000,")
    #expect(lines.count == 10)
  }
}
