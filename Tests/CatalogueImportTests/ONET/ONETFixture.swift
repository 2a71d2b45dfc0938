/// Small O*NET releases, one for each layout, with what real ones are like: invented texts in the publisher's columns.
enum ONETFixture {
  /// As 29.3: CRLF, quotes inside fields, values that are not available, rows for occupations that nobody rated.
  static let release29: [String: String] = [
    "Read Me.txt": "O*NET 29.3 Database\nMay 2025 Release\n----------------\n",
    "Occupation Data.txt": lines(
      "O*NET-SOC Code|Title|Description",
      "11-1011.00|Chief Executives|Plan and \"direct\" the work of others.",
      "15-1252.00|Software Developers|Write programs.",
      "99-0000.01|All Others, Not Listed Elsewhere|n/a"),
    "Alternate Titles.txt": lines(
      "O*NET-SOC Code|Alternate Title|Short Title|Source(s)",
      "11-1011.00|Chief Executive Officer|CEO|08,10",
      "15-1252.00|C++ \"Wizard\"|n/a|10"),
    "Content Model Reference.txt": lines(
      "Element ID|Element Name|Description",
      "2.A.1.a|Reading Comprehension|Understanding written sentences.",
      "2.C.1.a|Administration and Management|Knowledge of business."),
    "Skills.txt": lines(
      ratingHeader,
      "11-1011.00|2.A.1.a|Reading Comprehension|IM|4.12|8|0.1250|3.8800|4.3700|N|n/a|08/2023|Analyst",
      "11-1011.00|2.A.1.a|Reading Comprehension|LV|4.62|8|0.1830|4.2664|4.9836|N|N|08/2023|Analyst",
      "15-1252.00|2.A.1.a|Reading Comprehension|IM|1.00|8|0.1250|3.8800|4.3700|Y|n/a|08/2023|Analyst",
      "15-1252.00|2.A.1.a|Reading Comprehension|LV|0.00|8|n/a|n/a|n/a|N|Y|08/2023|Analyst",
      "15-1252.00|2.B.1.a|Social Perceptiveness|IM|5.00|8|n/a|n/a|n/a|N|n/a|08/2023|Analyst",
      "15-1252.00|2.B.1.b|Coordination|LV|7.00|8|n/a|n/a|n/a|N|N|08/2023|Analyst",
      "15-1252.00|2.B.1.c|Persuasion|IM|n/a|8|n/a|n/a|n/a|N|N|08/2023|Analyst",
      "15-1252.00|2.B.1.d|Negotiation|LV|7.01|8|n/a|n/a|n/a|N|N|08/2023|Analyst",
      "15-1252.00|2.B.1.e|Instructing|CX|3.00|8|n/a|n/a|n/a|N|N|08/2023|Analyst"),
    "Knowledge.txt": lines(
      ratingHeader,
      "11-1011.00|2.C.1.a|Administration and Management|IM|4.78|28|0.1102|4.5564|5.0000|N|n/a|08/2023|Incumbent",
      "11-1011.00|2.C.1.a|Administration and Management|LV|6.50|28|0.2130|6.0666|6.9409|N|N|08/2023|Incumbent"),
    "Technology Skills.txt": lines(
      "O*NET-SOC Code|Example|Commodity Code|Commodity Title|Hot Technology|In Demand",
      "15-1252.00|C++|43232408|Web platform development software|Y|Y",
      "15-1252.00|Ajax|43232408|Web platform development software|Y|N",
      "11-1011.00|AdSense Tracker|43232306|Data base user interface software|N|N"),
    "Task Statements.txt": lines(
      "O*NET-SOC Code|Task ID|Task|Task Type|Incumbents Responding|Date|Domain Source",
      "11-1011.00|8823|Direct the budget.|Core|95|08/2023|Incumbent",
      "11-1011.00|8824|Confer with the board.|Supplemental|n/a|08/2023|Incumbent",
      "15-1252.00|23000|Write code.|n/a|n/a|08/2023|Analyst"),
    "Job Zones.txt": lines(
      "O*NET-SOC Code|Job Zone|Date|Domain Source",
      "11-1011.00|5|08/2023|Analyst", "15-1252.00|4|08/2023|Analyst", "99-0000.01|6|08/2023|Analyst"),
    "Job Zone Reference.txt": lines(
      "Job Zone|Name|Experience|Education|Job Training|Examples|SVP Range",
      "4|Job Zone Four: Considerable Preparation Needed|Years of it.|A degree.|Some.|Lawyers.|(7.0 to < 8.0)"),
    "Related Occupations.txt": lines(
      "O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index",
      "11-1011.00|15-1252.00|Primary-Short|1", "11-1011.00|99-0000.01|Primary-Long|6",
      "15-1252.00|11-1011.00|Supplemental|11"),
    "Interests.txt": lines(
      "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source",
      "11-1011.00|1.B.1.a|Realistic|OI|1.30|11/2023|Machine Learning",
      "11-1011.00|1.B.1.b|Investigative|OI|2.40|11/2023|Machine Learning",
      "11-1011.00|1.B.1.c|Artistic|OI|2.05|11/2023|Machine Learning",
      "11-1011.00|1.B.1.d|Social|OI|3.70|11/2023|Machine Learning",
      "11-1011.00|1.B.1.e|Enterprising|OI|6.60|11/2023|Machine Learning",
      "11-1011.00|1.B.1.f|Conventional|OI|7.00|11/2023|Machine Learning",
      "11-1011.00|1.B.1.g|First Interest High-Point|IH|5.00|11/2023|Machine Learning",
      "15-1252.00|1.B.1.b|Investigative|OI|6.05|11/2023|Machine Learning"),
  ]

  /// As 18.1: LF, no alternate titles or related occupations, tools and technology in one file, two decimals.
  static let release18: [String: String] = [
    "Occupation Data.txt": "O*NET-SOC Code\tTitle\tDescription\n15-1132.00\tSoftware Developers\tWrite programs.\n",
    "Skills.txt": lines(
      ratingHeader, "15-1132.00|2.A.1.a|Reading Comprehension|IM|4.12|8|0.13|3.88|4.37|N|n/a|06/2010|Analyst"),
    "Tools and Technology.txt": lines(
      "O*NET-SOC Code|T2 Type|T2 Example|Commodity Code|Commodity Title",
      "15-1132.00|Tools|Desktop computers|43211507|Desktop computers",
      "15-1132.00|Technology|Eclipse|43232405|Development environment software"),
  ]

  /// As 20.1 to 26.2, where related occupations are those of people who change careers.
  static let release22: [String: String] = [
    "Occupation Data.txt": "O*NET-SOC Code\tTitle\tDescription\n11-1011.00\tChief Executives\tDirect.\n",
    "Career Changers Matrix.txt": "O*NET-SOC Code\tRelated O*NET-SOC Code\tIndex\n11-1011.00\t11-9111.00\t1\n",
  ]

  /// As 30.3 and later: new names of files and columns, the skills in two files; a BOM, and no line end at the end.
  static let release31: [String: String] = [
    "Read Me.txt": "O*NET 31.0 Database\r\nAugust 2026 Release\r\n",
    "Occupation Data.txt":
      "\u{FEFF}O*NET-SOC Code\tTitle\tDescription\r\n15-1252.00\tSoftware Developers\tWrite programs.",
    "Job Titles.txt": lines("O*NET-SOC Code|Job Title|Short Title|Source(s)", "15-1252.00|Coder|n/a|10"),
    "Essential Skills.txt": lines(
      ratingHeader,
      "15-1252.00|2.A.1.a|Reading Comprehension|IM|4.12|8|0.1250|3.8800|4.3700|N|n/a|08/2026|Analyst",
      "15-1252.00|2.A.1.a|Reading Comprehension|LV|4.62|8|0.1830|4.2664|4.9836|N|N|08/2026|Analyst"),
    "Transferable Skills.txt": lines(
      ratingHeader,
      "15-1252.00|2.B.1.a|Social Perceptiveness|IM|3.00|8|0.1250|3.8800|4.3700|N|n/a|08/2026|Analyst",
      "15-1252.00|2.B.1.a|Social Perceptiveness|LV|2.88|8|0.1830|4.2664|4.9836|N|N|08/2026|Analyst"),
    "Software Skills.txt": lines(
      "O*NET-SOC Code|Workplace Example|Element ID|Element Name|Hot Technology|In Demand",
      "15-1252.00|Python|2.E.1.a|Programming languages|Y|Y"),
    "Career Interest Types.txt": lines(
      "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source",
      "15-1252.00|1.B.1.b|Investigative|OI|6.05|08/2026|Machine Learning"),
  ]

  private static let ratingHeader =
    "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|N|Standard Error|Lower CI Bound|Upper CI Bound|"
    + "Recommend Suppress|Not Relevant|Date|Domain Source"

  /// Lines with "|" for tabs, as the publisher ends them.
  private static func lines(_ lines: String...) -> String {
    lines.map { $0.map { $0 == "|" ? "\t" : String($0) }.joined() + "\r\n" }.joined()
  }
}
