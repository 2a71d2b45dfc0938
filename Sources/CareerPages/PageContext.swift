import CareerModel
import TerminalText

/// A person in a catalogue: what every page about roles and skills is made from.
///
///     let context = PageContext(profile: profile, in: catalogue, from: "built-in")
///     let page = RolePage(role, in: context).document
public struct PageContext: Sendable {
  public let catalogue: Catalogue
  public let profile: Profile
  public let assessments: Assessments
  /// What our own catalogue is called, such as "built-in".
  private let catalogueName: String
  /// Set where somebody reads on a screen; on paper there are no keys and no last change.
  public let screen: Screen?

  /// What only a screen knows.
  public struct Screen: Sendable {
    /// How every match stood before the last change, while that is shown.
    public let before: Assessments?
    /// The datasets that can be put in front.
    public let datasets: Set<Dataset>
    /// The dataset in front, as sentences call it: "the built-in catalogue".
    public let datasetInSentence: String
    /// What a key does now is called by: the key as a person reads it.
    public let key: @Sendable (KeyHint) -> String

    public init(
      before: Assessments?, datasets: Set<Dataset>, datasetInSentence: String,
      key: @escaping @Sendable (KeyHint) -> String
    ) {
      self.before = before
      self.datasets = datasets
      self.datasetInSentence = datasetInSentence
      self.key = key
    }
  }

  public init(profile: Profile, in catalogue: Catalogue, from name: String) {
    self.init(
      profile: profile, in: catalogue, from: name, assessments: Assessments(of: profile, in: catalogue), screen: nil)
  }

  public init(
    profile: Profile, in catalogue: Catalogue, from name: String, assessments: Assessments, screen: Screen?
  ) {
    self.catalogue = catalogue
    self.profile = profile
    catalogueName = name
    self.assessments = assessments
    self.screen = screen
  }

  public var learner: Learner { assessments.learner }

  /// The marks as they count, those on skills that are the same included.
  public var marks: [Skill.ID: Mark] { learner.marks }
  /// Which skills are the same, with the person's corrections.
  public var equality: SkillEquality { learner.equality }

  /// Whether a skill is held without a tick of its own.
  public func isImplied(_ skill: Int) -> Bool { learner.heldSkills.implied.contains(skill) }

  /// Where a role is from: the name of our own catalogue, "onet", "esco".
  public func datasetName(ofRole position: Int) -> String {
    let dataset = catalogue.dataset(ofRole: position)
    return dataset.traits.attribution == nil ? catalogueName : dataset.rawValue
  }

  /// The role that the person has, where that is one of another source; it stands above roles by reach, which only a source
  /// with levels has.
  public var foreignHere: ForeignRole? {
    catalogue.traits.hasLevels ? profile.here.flatMap(catalogue.foreignRole) : nil
  }

  /// Whether a role is from a taxonomy, which knows no study hours.
  public func isOfTaxonomy(_ role: Int) -> Bool { !catalogue.traits(ofRole: role).hasHours }

  /// A skill's name, or its id where the catalogue does not know it.
  public func name(of skill: Skill.ID) -> String { catalogue.name(of: skill) }

  /// The names of some skills, in their order.
  public func names(of skills: [Skill.ID]) -> [String] {
    let shared = catalogue.sharedNames(of: skills.compactMap(catalogue.skillPosition))
    return skills.map { catalogue.name(of: $0, besides: shared) }
  }

  /// The names of skills given by position.
  func names(_ skills: some Sequence<Int>) -> [String] { catalogue.distinctNames(of: Array(skills)) }

  /// The same by all that some roles ask for, so that a skill goes by one name wherever they are told of.
  func names(_ skills: some Sequence<Int>, of roles: some Sequence<Int>) -> [String] {
    let skills = Array(skills)
    let shared = catalogue.sharedNames(of: roles.flatMap { catalogue.terms[$0].flatMap { $0.options } } + skills)
    return skills.map { catalogue.name(ofSkill: $0, besides: shared) }
  }

  // MARK: Pieces of pages

  /// "SQL" behind the box that says how the person stands with it.
  func named(_ skill: Skill) -> Phrase { .boxed(skill.name, learner.box(of: skill.id)) }

  /// "59%", or nothing where there is no match.
  func percent(of role: Role.ID) -> String {
    assessments[role].map { $0.match.map { "\($0.percent)%" } ?? $0.toGo.unrated?.briefText ?? "" } ?? ""
  }

  /// "+7" while the last change moved the match.
  func change(of role: Role.ID) -> Phrase {
    guard let position = catalogue.rolePosition(role), let before = screen?.before?[position].match,
      let now = assessments[position].match, before != now
    else { return "" }
    let gain = now.percent - before.percent
    return gain == 0 ? "" : Phrase(gain > 0 ? "+\(gain)" : "\(gain)", gain > 0 ? .gain : .loss)
  }

  /// "◆ target ● here ★ bookmark": what the person said of the role.
  func remarks(on role: Role.ID) -> Phrase { Phrase(profile.remarks(on: role, in: catalogue), .accent) }

  /// What a key is called, for a sentence that speaks of it; nothing on paper.
  func key(_ hint: KeyHint) -> String { screen?.key(hint) ?? "" }

  /// The person's own note and evidence.
  func notes(on subject: Subject) -> [Page.Block] {
    let evidence = profile.evidence[subject] ?? []
    guard profile.notes[subject] != nil || !evidence.isEmpty else { return [] }
    let note = profile.notes[subject].map { [Page.Block.paragraph(Phrase($0))] } ?? []
    return [.heading("Your notes", note: Phrase("\(key(.editNote)) changes them"))] + note
      + evidence.map { line in
        let isAddress = line.isWebAddress
        return .bullet(Phrase(line, isAddress ? .link : .plain), to: isAddress ? .url(line) : nil)
      }
  }

  /// Where a skill can be learned, each place a link that a key opens.
  func places(_ title: Phrase, _ resources: [LearningResource]) -> [Page.Block] {
    guard !resources.isEmpty else { return [] }
    return [.heading(title, note: Phrase("\(key(.openLink)) opens the first"))]
      + resources.flatMap { resource -> [Page.Block] in
        guard let url = resource.url else { return [.paragraph(Phrase(resource.title))] }
        return [.line(Phrase(resource.title), to: .url(url)), .line(Phrase(url, .link))]
      }
  }

  /// Skills with what there is to say of each at the right, each a link.
  func list(_ title: Phrase, note: Phrase = "", _ skills: [Skill], right: (Skill) -> Phrase) -> [Page.Block] {
    guard !skills.isEmpty else { return [] }
    return [.heading(title, note: note)] + skills.map { .line(named($0), right: right($0), to: .skill($0.id)) }
  }
}

/// Something that a page may tell the reader to press a key for.
public enum KeyHint: Hashable, Sendable {
  case openLink, editNote, openPalette, similar, showPlan, chooseTutor, openDatasets, openImport
}

/// How a person stands with a skill, as the box before its name says it.
public enum Box: CaseIterable, Hashable, Sendable {
  case have
  /// Held because something above it is.
  case implied
  case learning
  /// Held, and never to be used.
  case unwanted
  case none

  public var words: String {
    switch self {
    case .have: "you have it"
    case .implied: "implied by a skill that you ticked"
    case .learning: "you are learning it"
    case .unwanted: "you will not use it"
    case .none: "not ticked"
    }
  }
}

extension Learner {
  public func box(of skill: Skill.ID) -> Box {
    switch marks[skill] {
    case .have: return .have
    case .unwanted: return .unwanted
    case .learning, nil:
      if let position = catalogue.skillPosition(skill), heldSkills.holds(position) { return .implied }
      return marks[skill] == .learning ? .learning : .none
    }
  }
}

extension Profile {
  /// "◆ target ● here ★ bookmark": what the person said of a role.
  public func remarks(on role: Role.ID, in catalogue: Catalogue) -> String {
    let said = [
      isTarget(role, in: catalogue) ? "\(Sign.target.unicode) target" : nil,
      here == role ? "\(Sign.here.unicode) here" : nil,
      bookmarks.contains(role) ? "\(Sign.star.unicode) bookmark" : nil,
    ]
    return said.compactMap(\.self).joined(separator: " ")
  }

  /// Whether a role is still to be planned for.
  public func isTarget(_ role: Role.ID, in catalogue: Catalogue) -> Bool {
    // Lists ask of every row, and hardly any of them is one.
    targets.contains { $0.role == role } && catalogue.targets(of: self).contains { $0.role == role }
  }
}
