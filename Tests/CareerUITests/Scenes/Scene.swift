import Canvas
import CareerModel
import Fixtures

@testable import CareerUI

/// Something worth looking at: who looks, at which catalogue, and the keys that lead there.
struct Scene: Sendable {
  let name: String
  let keys: String
  var profile = Profile()
  var catalogue = Fixture.catalogue
  var datasets: [DatasetChoice] = []
  var session: Session? = .fresh
  /// What the outside reports after the last key.
  var report: News?
  /// The sizes that are recorded, the first of them in both looks.
  var sizes: [Size] = [.usual]

  /// The same at other sizes than the usual: small where scrolling or cutting off is the point, and a few at more.
  func sized(_ sizes: Size...) -> Scene {
    var scene = self
    scene.sizes = sizes
    return scene
  }

  /// One that other tests look at by its name, and whose frame another scene shows already.
  var unrecorded: Scene { sized() }

  private static func ticked(_ name: String, _ keys: String) -> Scene { Scene(name: name, keys: keys, profile: .some) }

  static let all =
    roles + skills + paths + routes + tutors + plan + guide + overlays
    + why + bestNext + comparison + trying + welcome + interests + imported

  private static let roles = [
    Scene(name: "roles-nothing-ticked", keys: ""),
    ticked("roles-ticked", "").sized(.usual, .small, .wide),
    ticked("roles-detail", "'b<Enter>"),
    ticked("roles-detail-link", "'b<Enter>jjjjj").sized(.small),
    ticked("roles-detail-end", "'b<Enter>G").sized(.small),
    ticked("roles-checklist", "'b<Enter><Enter>j"),
    ticked("roles-long-title", "'m").sized(.small),
    ticked("roles-folded", "h"),
    ticked("roles-change", "2/html<Enter><Space>1u"),
    ticked("roles-by-title-reversed", "ssS"),
    ticked("roles-by-pay", "sss"),
    ticked("roles-by-level", "ssss"),
    Scene(name: "roles-without-requirements", keys: "'c<Enter>"),
    Scene(name: "roles-filtered-out", keys: "fjj<Right><Esc>"),
    ticked("roles-zoomed", "+"),
    ticked("roles-find", "/arch"),
    ticked("roles-narrowed", "/data<Tab>"),
    ticked("roles-asked", "'bA"),
    Scene(name: "roles-time", keys: "'bt", session: .unasked),
    Scene(name: "roles-time-letter", keys: "'bt6", session: .unasked),
    ticked("roles-find-no-match", "/zzz").unrecorded,
    Scene(name: "roles-message", keys: "t"),
    Scene(
      name: "roles-not-saved", keys: "t", report: .saveFailed("The disk is full. Make room, then press u and Ctrl-r.")),
  ]

  private static let skills = [
    Scene(name: "skills-nothing-ticked", keys: "'b2"),
    ticked("skills-ticked", "'b2").sized(.usual, .small),
    ticked("skills-range", "'b2vjj"),
    ticked("skills-all", "2a"),
    ticked("skills-detail", "'b2<Enter>").sized(.small),
    ticked("skills-detail-experience", "/senior<Enter>2/devel<Enter><Enter>"),
    ticked("skills-by-gain", "'b2s"),
    Scene(name: "skills-none", keys: "2", catalogue: Fixture.emptyCatalogue),
  ]

  private static let paths = [
    Scene(name: "paths-nothing-ticked", keys: "'j3"),
    ticked("paths-ticked", "'j3"),
    ticked("paths-unfolded", "'j3jjlll"),
    ticked("paths-backwards", "'b3r"),
    ticked("paths-detail", "'j3j<Enter>"),
    Scene(name: "paths-without-moves", keys: "3", catalogue: Fixture.sparseCatalogue),
  ]

  private static let tutors = [
    Scene(name: "tutors", keys: "4"),
    ticked("tutors-detail", "4jj<Enter>"),
    Scene(name: "tutor-form", keys: "4a"),
    Scene(name: "tutors-filtered-out", keys: "4fljlGl<Esc>"),
    Scene(name: "tutors-none", keys: "4", catalogue: Fixture.sparseCatalogue),
  ]

  private static let guide = [
    Scene(name: "guide", keys: "6"),
    Scene(name: "guide-detail-link", keys: "6<Enter>jjjjjjjj").sized(.small),
    Scene(name: "guide-none", keys: "6", catalogue: Fixture.sparseCatalogue),
  ]

  private static let overlays = [
    Scene(name: "help", keys: "?").sized(.usual, .wide),
    Scene(name: "help-search", keys: "2?mark"),
    Scene(name: "palette", keys: ":"),
    Scene(name: "palette-recent", keys: "<Enter>2<Enter>6:"),
    Scene(name: "palette-query", keys: ":pyt<Down>"),
    ticked("filter", "fl<Down>"),
    ticked("note", "'be<Enter>and of Adam"),
    ticked("note-evidence", "2/python pro<Enter>e<Tab>"),
    Scene(
      name: "profiles", keys: "P",
      report: .profiles([
        ProfileChoice(name: "default"), ProfileChoice(name: "noor"), ProfileChoice(name: "old", isDeleted: true),
      ])),
    Scene(name: "profile-name", keys: "Pn"),
    Scene(name: "purge", keys: "PX"),
    Scene(name: "leaving", keys: "tbq").unrecorded,
    Scene(
      name: "unsaved", keys: "tb.<Esc>jtjtjtq",
      report: .saveFailed(
        "/home/ann/.local/share/careers/profiles/default/profile.sqlite cannot be used: database or disk is full. "
          + "Check the rights of the file and its folder, and the space on the disk, then try again.")),
  ]

  private static let interests = [
    Scene(name: "questionnaire", keys: "I3"),
    Scene(name: "questionnaire-long", keys: "I3" + String(repeating: "<Right>", count: 10) + "j").sized(.small),
    Scene(name: "interests", keys: "Ij", profile: .curious).sized(.usual, .small),
    Scene(name: "interests-so-far", keys: "I40I"),
    Scene(name: "interests-filter", keys: "fGk<Right><Right>", profile: .curious),
  ]

  private static let welcome = [
    Scene(name: "welcome-job", keys: "", session: nil).sized(.usual, .small),
    Scene(name: "welcome-job-letters", keys: "python<Down>", session: nil),
    Scene(name: "welcome-asked", keys: "back<Enter>j<Space>", session: nil),
    Scene(name: "welcome-interests", keys: "<Enter>jj<Space>", session: nil),
    Scene(name: "welcome-statements", keys: "<Enter><Right>j<Space>", session: nil),
    Scene(name: "welcome-suggestions", keys: "<Enter>jjj<Space><Enter><Enter>j", session: nil),
    Scene(name: "welcome-suggestions-ticked", keys: "<Enter><Right><Space>jj<Space><Enter>", session: nil),
    Scene(name: "welcome-nothing", keys: "<Enter><Right><Right>", session: nil),
    Scene(name: "welcome-next-steps", keys: "junior py<Enter><Enter><Enter><Enter>", session: nil),
  ]
}

extension Size {
  /// A terminal as most people start it, one of the size that frames are recorded at, and a whole screen.
  static let small = Size(width: 80, height: 24)
  static let usual = Size(width: 120, height: 40)
  static let wide = Size(width: 200, height: 60)
}
