import CareerPages

/// The profiles that there are.
public struct ProfilesReport: Report {
  private let names: [String]
  private let current: String

  /// - Parameter current: the name of the one in use.
  public init(names: [String], current: String) {
    self.names = names
    self.current = current
  }

  public var json: JSONValue {
    .object(["profiles": names.map { JSONValue.object(["name": $0, "current": $0 == current]) }])
  }

  public var page: Page {
    Page([
      .title("Profiles"),
      .table(
        Table(
          [Table.Column("", isFlexible: true), Table.Column("")],
          rows: names.map { [Phrase($0), Phrase($0 == current ? "in use" : "", .faint)] })),
    ])
  }
}
