import CareerModel

extension Scene {
  /// What is worth learning next, and the roles that are near.
  static let bestNext = [
    Scene(name: "best-next-first-jobs", keys: "B"),
    Scene(name: "best-next-target", keys: "B", profile: .some).sized(.usual, .small),
    Scene(name: "best-next-detail", keys: "Bj<Enter>j", profile: .some),
    Scene(name: "best-next-bookmarks-by-hours", keys: "Bssfll<Esc>", profile: .some),
    Scene(name: "best-next-no-target", keys: "2Bfl<Esc>"),
    Scene(name: "roles-near", keys: "fGkl<Esc>", profile: .some),
  ]
}
