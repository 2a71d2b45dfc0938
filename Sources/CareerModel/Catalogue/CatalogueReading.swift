/// Reads the texts of a large catalogue when they are first asked for.
///
/// What goes wrong while reading is for the reader to tell; whoever asks gets empty texts.
public protocol CatalogueReading: AnyObject, Sendable {
  /// By the role's position.
  func texts(ofRole position: Int) -> RoleTexts
  /// By the skill's position.
  func texts(ofSkill position: Int) -> SkillTexts
}

/// Texts that are at hand, or that a reader is asked for.
enum Deferred<Texts: Sendable>: Sendable {
  case held(Held<Texts>)
  case stored(position: Int, in: any CatalogueReading)

  /// Keeps large texts out of the values that hold them.
  final class Held<Content: Sendable>: Sendable {
    let content: Content
    init(_ content: Content) { self.content = content }
  }
}
