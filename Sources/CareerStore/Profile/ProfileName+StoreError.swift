import CareerModel

extension ProfileName {
  /// - Throws: `StoreError.invalidProfileName`.
  public init(_ text: String) throws(StoreError) {
    guard let name = ProfileName(reading: text) else { throw .invalidProfileName(text) }
    self = name
  }
}
