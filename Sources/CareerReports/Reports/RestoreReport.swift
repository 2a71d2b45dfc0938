import CareerPages

/// An earlier copy of a profile was put back.
public struct RestoreReport: Report {
  private let profile: String
  private let time: String
  private let description: String
  private let setAside: String?

  /// - Parameters:
  ///   - time: When the copy was made, as programs read it.
  ///   - description: The same for people, and what is in it.
  ///   - setAside: Where the file is now that was in its place; nil where there was none.
  public init(profile: String, time: String, description: String, setAside: String?) {
    self.profile = profile
    self.time = time
    self.description = description
    self.setAside = setAside
  }

  public var json: JSONValue { .object(["profile": profile, "restored": time, "setAside": setAside]) }

  public var page: Page {
    var page = Page([.paragraph("The profile \(profile) is as it was on \(description).")])
    if let setAside { page.add(.paragraph("What was in its place is kept: \(setAside)")) }
    return page
  }
}
