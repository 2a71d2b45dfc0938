import CareerModel

extension Scene {
  static let comparison = [
    Scene(name: "compare", keys: "'bc", profile: .some).sized(.usual, .wide),
    Scene(name: "compare-next-page", keys: "'bcl", profile: .some).sized(.small),
    Scene(name: "compare-end", keys: "'bcG", profile: .some).sized(.small),
  ]
}
