import CareerModel

/// Wages of some occupations, which stand in until somebody imports those of all: what they cite, and how they are read
/// when pay is first asked for.
public struct StandInWages: Sendable {
  let source: Source
  let read: @Sendable () throws(StoreError) -> [OccupationWages]

  public init(source: Source, read: @escaping @Sendable () throws(StoreError) -> [OccupationWages]) {
    self.source = source
    self.read = read
  }
}
