/// What a person says about a skill.
public enum Mark: String, CaseIterable, Hashable, Sendable, Codable {
  /// I can do this.
  case have
  /// I am working on it.
  case learning
  /// I have it and will not use it: out of hours, plans and suggestions.
  case unwanted
}
