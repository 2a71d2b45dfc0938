import CareerModel

/// The short form of O*NET, which stands in until all of it is imported: a folder in the publisher's layout, with the
/// wages of its occupations, read by the same importers.
///
/// docs/CATALOGUE.md tells what is in it.
public struct ONETShortForm: Sendable {
  private let path: String

  /// - Parameter path: The folder.
  public init(path: String) {
    self.path = path
  }

  /// Everything or nothing.
  ///
  /// - Throws: `DataFileError` for a file that cannot be what it should be.
  public func read() throws(DataFileError) -> Catalogue {
    let wages = try wages
    let draft = ONETDraft(isShortForm: true, employment: EmploymentTable(wages.employment))
    let catalogue = try ONETImport(path: path).read(into: draft).catalogue
    return catalogue.paying(wages.wages.figures(of: catalogue.roles.map(\.id)), from: wages.source)
  }

  /// How many people its occupations employ, by the code of the Standard Occupational Classification.
  ///
  /// - Throws: `DataFileError` for a file that cannot be what it should be.
  public var employment: [String: Int] { get throws(DataFileError) { try wages.employment } }

  /// The wages of its occupations, for an import of all of O*NET without any.
  ///
  /// - Throws: `DataFileError` for a file that cannot be what it should be.
  public var standIn: [OccupationWages] { get throws(DataFileError) { try wages.wages } }

  /// What they cite; none of them is read for that.
  ///
  /// - Throws: `DataFileError` where there is no such file.
  public var wageSource: Source { get throws(DataFileError) { try WageImport(path: path).source } }

  private var wages: WageImport.Outcome { get throws(DataFileError) { try WageImport(path: path).read() } }
}

/// How many people occupations of O*NET employ, for the order of what is found.
public struct EmploymentTable: Sendable {
  /// By the code of the Standard Occupational Classification.
  private var known: [String: Int]
  private let least: Int?

  /// - Parameters:
  ///   - shortForm: Those of the largest occupations; any that is not among them counts as the smallest of them.
  ///   - wages: What is imported, which is newer or knows more of them.
  public init(_ shortForm: [String: Int] = [:], wages: [OccupationWages] = []) {
    known = shortForm
    least = shortForm.values.min()
    for occupation in wages { known[occupation.occupation] = occupation.employment ?? known[occupation.occupation] }
  }

  /// Nil only where nothing is known of any.
  subscript(code: SOCCode) -> Int? { known["\(code)"] ?? least }
}
