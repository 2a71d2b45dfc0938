/// National wages of the size and shape of OEWS of May 2024, in its layout; every figure in them is made up.
struct GeneratedWages {
  private static let rowCount = 1403
  private static let columns = [
    "AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "NAICS_TITLE", "I_GROUP", "OWN_CODE", "OCC_CODE",
    "OCC_TITLE", "O_GROUP", "TOT_EMP", "EMP_PRSE", "JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL", "PCT_RPT", "H_MEAN",
    "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN",
    "A_PCT75", "A_PCT90", "ANNUAL", "HOURLY",
  ]
  private static let shares = [55, 72, 100, 138, 180]

  /// The occupations of a generated O*NET.
  let occupations: [GeneratedONET.Occupation]

  /// One row for each occupation, then broad groups of them up to the size of the release.
  func write(to path: String, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    try TableWriter.write(path, .commas, Self.columns) { table in
      for number in 0..<Self.rowCount {
        let isDetailed = number < occupations.count
        let occupation = occupations[number % occupations.count]
        let code = "\(occupation.code.prefix(7))"
        let median = generator.number(1500...9000)
        // The hour in cents, the year in dollars of 2,080 hours.
        let hours = Self.shares.map { median * $0 / 100 }
        let place = ["99", "U.S.", "1", "US", "000000", "Cross-industry", "cross-industry", "1235"]
        let people = ["\(generator.number(1...900) * 1000)", "0.5", "", "", "", ""]
        let mean = [Self.dollars(median * 11 / 10), "\(median * 11 / 10 * 2080 / 100)", "0.4"]
        try table.write(
          place + [code, occupation.title, isDetailed ? "detailed" : "broad"] + people + mean
            + hours.map(Self.dollars) + hours.map { "\($0 * 2080 / 100)" } + ["", ""])
      }
    }
  }

  private static func dollars(_ cents: Int) -> String { "\(cents / 100).\(cents % 100 / 10)\(cents % 10)" }
}
