import CareerModel
import CareerPages
import Documents

/// Reads the files of a catalogue one after the other and checks them against each other.
///
/// Where a value is missing or wrong a neutral one stands in until all mistakes are found; a catalogue with such a
/// value is never returned.
struct CatalogueReader {
  private enum File: String, CaseIterable {
    case catalogue, levels, tracks, sources, skills, same, words, occupations, moves, pay, tutors, guide, activities

    var name: String { "\(rawValue).yaml" }

    /// What the entries of the file are.
    var kind: IdentifierLedger.Kind? {
      switch self {
      case .levels: .level
      case .tracks: .track
      case .sources: .source
      case .skills: .skill
      case .tutors: .tutor
      case .guide: .topic
      case .occupations: .occupation
      case .activities: .activity
      case .catalogue, .same, .words, .moves, .pay: nil
      }
    }

    var isRequired: Bool {
      switch self {
      case .levels, .tracks, .sources, .skills: true
      case .catalogue, .same, .words, .occupations, .moves, .pay, .tutors, .guide, .activities: false
      }
    }
  }

  private let files: CatalogueFiles
  private let documents = DocumentReader()
  private let ids = IdentifierLedger()

  init(files: CatalogueFiles) { self.files = files }

  func catalogue() throws(CatalogueFolderError) -> Catalogue {
    reportUnknownFiles()
    let whole = files.names.contains(File.catalogue.name) ? document(File.catalogue.name) : nil
    let preface = whole.map { CataloguePreface(reading: $0, ids) } ?? CataloguePreface()
    let levels = entries(of: .levels).map { Level(reading: $0, ids) }.sorted { $0.rank < $1.rank }
    let tracks = entries(of: .tracks).map { Track(reading: $0, ids) }
    let sources = entries(of: .sources).map { Source(reading: $0, ids) }
    let skillFields = entries(of: .skills)
    let skills = skillFields.map { Skill(reading: $0, ids) }
    reportCycles(among: skills, fields: skillFields)
    let counterparts = SkillCounterpart.list(reading: entries(of: .same), ids)
    let words = entries(of: .words).map { EverydayWords(reading: $0, ids) }
    let requirements = RequirementReader(ids: ids, skills: skills)
    let occupations = PublishedOccupation.all(reading: entries(of: .occupations), ids)
    let roles = roleFields().map {
      Role(reading: $0, ids, levels: levels, occupations: occupations, requirements: requirements)
    }
    let moves = Move.list(reading: entries(of: .moves), ids)
    let pay = entries(of: .pay).map { PayFigure(reading: $0, ids) }
    let tutors = entries(of: .tutors).map { Tutor(reading: $0, ids) }
    let topics = entries(of: .guide).map { GuideTopic(reading: $0, ids) }
    let activities = Activity.list(reading: entries(of: .activities), ids)
    ids.reportDanglingMentions()
    guard documents.problems.isEmpty else {
      throw .mistakes(folder: files.folder, problems: documents.problems.sorted())
    }
    let catalogue = Catalogue(
      market: preface.market, levels: levels, tracks: tracks, skills: skills, roles: roles, moves: moves, pay: pay,
      tutors: tutors,
      topics: topics, sources: sources, counterparts: counterparts, everyday: preface.everyday, activities: activities,
      words: words)
    return addingDisagreements(to: catalogue)
  }

  /// Gathers where sources disagree in a topic of the guide, unless the folder has one of that id itself.
  private func addingDisagreements(to catalogue: Catalogue) -> Catalogue {
    guard catalogue.topic(GuideTopic.disagreements) == nil, let topic = GuideTopic.disagreements(in: catalogue)
    else { return catalogue }
    return catalogue.adding(topic)
  }

  /// The entries of a file that is one list; none where an optional file is absent.
  private func entries(of file: File) -> [DocumentField] {
    if files.names.contains(file.name) {
      if let entries = document(file.name)?.list() { return entries }
    } else if file.isRequired {
      documents.report(DocumentProblem(file: file.name, message: "the file is missing"))
    } else {
      return []
    }
    if let kind = file.kind { ids.setIncomplete(kind) }
    return []
  }

  private func roleFields() -> [DocumentField] {
    let names = files.names.filter { $0.hasPrefix("\(CatalogueFiles.rolesFolder)/") && $0.hasSuffix(".yaml") }
    if names.isEmpty {
      documents.report(
        DocumentProblem(
          file: CatalogueFiles.rolesFolder, message: "the folder is missing or has no .yaml file in it",
          hint: "write each role to a file of its own, such as roles/data-analyst.yaml"))
    }
    let fields = names.compactMap(document)
    if fields.isEmpty || fields.count < names.count { ids.setIncomplete(.role) }
    return fields
  }

  private func document(_ name: String) -> DocumentField? {
    do {
      return documents.open(try files.bytes(of: name), file: name)
    } catch {
      documents.report(DocumentProblem(unreadable: name, because: error.reason))
      return nil
    }
  }

  /// A file that nothing reads is most likely a known one with a slip in its name.
  private func reportUnknownFiles() {
    let known = File.allCases.map(\.name)
    for name in files.names where !known.contains(name) {
      let isRole = name.hasPrefix("\(CatalogueFiles.rolesFolder)/")
      if isRole && name.hasSuffix(".yaml") { continue }
      let hint =
        isRole ? "roles end in .yaml" : nearestName(to: name, among: known).map { "did you mean \(quoted($0))?" }
      documents.report(DocumentProblem(file: name, message: "no file of this name is read", hint: hint))
    }
  }

  /// How many skills of a circle a message names.
  private static let mostCycleNames = 8

  private func reportCycles(among skills: [Skill], fields: [DocumentField]) {
    let positions = Dictionary(
      skills.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let needs = skills.map { $0.needs.compactMap { positions[$0] } }
    let after = skills.map { $0.after.compactMap { positions[$0] } }
    let cycles = SkillCycles.find(in: needs)
    for cycle in cycles { report(cycle, among: skills, fields: fields, of: ["needs"]) }
    if cycles.isEmpty {
      for cycle in SkillCycles.find(in: zip(needs, after).map(+)) {
        report(cycle, among: skills, fields: fields, of: ["after", "needs"])
      }
      reportImplied(among: skills, needs: needs, fields: fields) { positions[$0] }
    }
  }

  private func report(_ cycle: [Int], among skills: [Skill], fields: [DocumentField], of keys: [String]) {
    guard let start = cycle.first else { return }
    let rest = cycle.count - Self.mostCycleNames
    let names =
      cycle.prefix(Self.mostCycleNames).map { skills[$0].id.rawValue } + (rest > 0 ? ["\(rest.grouped) more"] : [])
      + [skills[start].id.rawValue]
    let field = keys.lazy.compactMap { fields[start].value(of: $0) }.first ?? fields[start]
    field.report(
      "the prerequisites go in a circle: \(names.joined(separator: " > "))",
      hint: "remove one of these \(keys.reversed().joined(separator: " or "))")
  }

  /// What nobody has a skill without has to be learned before it.
  private func reportImplied(
    among skills: [Skill], needs: [[Int]], fields: [DocumentField], position: (Skill.ID) -> Int?
  ) {
    // With a need that leads nowhere, which is told already, nobody knows what lies beneath.
    guard zip(needs, skills).allSatisfy({ $0.count == $1.needs.count }) else { return }
    for (skill, beneath) in SkillGraph(of: skills, position: position).beneath.enumerated() {
      for id in skills[skill].implies {
        guard let implied = position(id), !beneath.contains(implied) else { continue }
        (fields[skill].value(of: "implies") ?? fields[skill]).report(
          "\(quoted(id.rawValue)) is implied but not needed", hint: "add it to needs, or to the needs of one of them")
      }
    }
  }
}

/// What `catalogue.yaml` says of the whole catalogue.
struct CataloguePreface {
  var market = Market.standard
  var everyday: [EverydayStatement] = []
}

extension CataloguePreface {
  init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["region", "currency"], optional: ["everyday"])
    market = Market(region: entry.text("region"), currency: entry["currency"]?.currency() ?? "")
    everyday = entry["everyday"]?.list()?.map { EverydayStatement(reading: $0, ids) } ?? []
  }
}

extension EverydayStatement {
  fileprivate init(reading field: DocumentField, _ ids: IdentifierLedger) {
    let entry = field.entry(required: ["text", "skills"])
    if let skills = entry["skills"], skills.list()?.isEmpty == true {
      skills.report("no skill is named", hint: "name what somebody has who has done it")
    }
    self.init(entry.text("text"), skills: ids.mentions(entry["skills"]))
  }
}
