import CareerModel

extension Scene {
  private static let marks = "'b2T/rest<Enter><Space>/postgres<Enter><Space>/django<Enter>-<Esc>"

  static let trying = [
    Scene(name: "trying", keys: "T", profile: .some).unrecorded,
    Scene(name: "trying-roles", keys: marks + "1j", profile: .some),
    Scene(name: "trying-paths", keys: marks + "3j", profile: .some),
    Scene(name: "trying-review", keys: marks + "T", profile: .some),
  ]
}
