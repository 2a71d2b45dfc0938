/// The columns that are read of a table, numbered from 0, in the file at any place and in any order.
protocol FileColumn: RawRepresentable<Int>, CaseIterable, Sendable {
  /// Its names in the first line of the file, the newest release's first; letters count without their case.
  var names: [String] { get }
  /// Whether a file without it is another file. The values of a column that is absent are empty.
  var isNeeded: Bool { get }
}

extension FileColumn {
  /// What people see it called.
  var name: String { names.first ?? "" }
}
