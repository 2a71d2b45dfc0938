import CareerModel

extension Scene {
  static let comparison = [
    Scene(name: "compare", keys: "'bc", profile: .some),
    Scene(name: "compare-next-page", keys: "'bcl", profile: .some),
    Scene(name: "compare-end", keys: "'bcG", profile: .some),
    Scene(name: "compare-too-few", keys: "c"),
  ]
}
