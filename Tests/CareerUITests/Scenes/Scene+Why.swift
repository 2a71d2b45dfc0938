import CareerModel

extension Scene {
  /// The sum behind a match.
  static let why = [
    Scene(name: "why-nothing-ticked", keys: "'bw"),
    Scene(name: "why", keys: "'bw", profile: .some),
    Scene(name: "why-end", keys: "'bwG", profile: .some).sized(.small),
  ]
}
