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
    let paid = Dictionary(wages.wages.map { ($0.occupation[...], $0) }, uniquingKeysWith: { first, _ in first })
    let pay = catalogue.roles.flatMap { paid[$0.id.rawValue.prefix(7)]?.figures(of: $0.id) ?? [] }
    return catalogue.paying(pay, from: wages.source)
  }

  /// How many people its occupations employ, by the code of the Standard Occupational Classification.
  ///
  /// - Throws: `DataFileError` for a file that cannot be what it should be.
  public var employment: [String: Int] { get throws(DataFileError) { try wages.employment } }

  private var wages: WageImport.Outcome { get throws(DataFileError) { try WageImport(path: path).read() } }
}
