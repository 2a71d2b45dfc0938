/// How well an occupation suits people with one of Holland's six interests.
public struct RoleInterest: Hashable, Sendable {
  /// Such as "Investigative".
  public let name: String
  /// In hundredths, from 100 to 700.
  public let value: Int

  public init(name: String, value: Int) {
    self.name = name
    self.value = value
  }
}
