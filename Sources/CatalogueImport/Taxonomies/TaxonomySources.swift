import CareerModel

// What each publisher's licence asks a program to show, word for word.

extension Source {
  public static let onet: ID = "onet"
  public static let esco: ID = "esco"
  public static let oews: ID = "oews"

  /// The O*NET database (CC BY 4.0), of a release such as "29.3".
  static func onetDatabase(release: String?, isShortForm: Bool) -> Source {
    let name = release.map { "O*NET \($0) Database" } ?? "O*NET Database"
    let publisher = "U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)"
    return Source(
      id: onet, title: name,
      publisher: publisher,
      url: "https://www.onetcenter.org/database.html", type: "official", confidence: Confidence.high.rawValue,
      licence: "CC BY 4.0",
      attribution:
        "This page includes information from the \(name) by the \(publisher). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. "
        + "careers has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these "
        + "modifications.",
      note: "Modified: what counts as essential, as an advantage and how much, is our reading of the published ratings."
        + (isShortForm
          ? " The choice of them, everyday names and what is told of occupations, skills and job zones are ours." : ""))
  }

  private static let escoAttribution = "This service uses the ESCO classification of the European Commission."

  /// The ESCO classification (Commission Decision 2011/833/EU), of a release such as "1.2.0".
  static func escoClassification(release: String?) -> Source {
    Source(
      id: esco, title: release.map { "ESCO v\($0)" } ?? "ESCO", publisher: "European Commission",
      url: "https://esco.ec.europa.eu", type: "official", confidence: Confidence.high.rawValue,
      licence: "Commission Decision 2011/833/EU",
      attribution: escoAttribution,
      note: "Modified: how much a skill counts is ours; texts stand without tags and invisible characters.")
  }

  /// The wages of the US Bureau of Labor Statistics (public domain), of May of a year.
  static func wageStatistics(year: Int?) -> Source {
    Source(
      id: oews, title: "Occupational Employment and Wage Statistics", publisher: "U.S. Bureau of Labor Statistics",
      date: year.map { "May \($0)" }, url: "https://www.bls.gov/oes/", type: "official",
      confidence: Confidence.high.rawValue, licence: "US government work, public domain",
      attribution: "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics"
        + (year.map { ", May \($0)" } ?? "") + ".")
  }

  /// Nesta's crosswalk (MIT).
  static var nestaCrosswalk: Source {
    Source(
      id: "nesta-crosswalk", title: "ESCO to O*NET crosswalk", publisher: "Nesta", date: "November 2020",
      url: "https://github.com/nestauk/mapping-career-causeways", type: "research",
      confidence: Confidence.medium.rawValue, licence: "MIT", attribution: "ESCO to O*NET crosswalk by Nesta, 2020.")
  }

  /// The crosswalk that the European Commission publishes with ESCO (Commission Decision 2011/833/EU).
  static var commissionCrosswalk: Source {
    Source(
      id: "esco-crosswalk", title: "ESCO to O*NET crosswalk", publisher: "European Commission",
      url: "https://esco.ec.europa.eu", type: "official", confidence: Confidence.high.rawValue,
      licence: "Commission Decision 2011/833/EU",
      attribution: escoAttribution)
  }
}
