import Canvas
import CareerModel
import CareerPages
import CareerReports
import CareerStore
import CatalogueImport
import Foundation
import Terminal

/// Looks at everything that the program depends on, and leaves what is broken as it is.
struct Diagnosis {
  /// Behind what is not there yet.
  private static let unmade = ", made when it is needed"

  let workspace: Workspace
  let surroundings: Environment

  typealias Check = ChecksReport.Check

  var checks: [Check] {
    [terminal, locale] + StoreFolders.Kind.allCases.map(folder) + [settings] + catalogue + imports + [profile]
  }

  // MARK: Terminal and locale

  private var terminal: Check {
    do {
      let colours = Self.name(of: try ColourDepth.ofTerminal())
      let reason = surroundings.isColourless ? ", as NO_COLOR asks" : ""
      let size = surroundings.size.map { "\($0.columns)x\($0.rows)" } ?? "size unknown"
      return Check("terminal", detail: "\(surroundings.terminalType), \(size), \(colours)\(reason)")
    } catch .notATerminal {
      return Check(
        "terminal", detail: TerminalError.notATerminal.message,
        hint: "The explorer needs one; commands print all the same.")
    } catch {
      return Self.broken("terminal", error)
    }
  }

  private static func name(of depth: ColourDepth) -> String {
    switch depth {
    case .monochrome: "no colours"
    case .ansi8: "8 colours"
    case .ansi16: "16 colours"
    case .palette256: "256 colours"
    case .trueColour: "colours by red, green and blue"
    }
  }

  private var locale: Check {
    guard surroundings.isUTF8 else {
      return Check(
        "locale", detail: "\(surroundings.locale), which is not UTF-8: everything is shown in ASCII",
        hint: "Set a UTF-8 locale to see all signs, such as: export LANG=C.UTF-8")
    }
    // The explorer draws by the C library, which must have the locale installed.
    guard setlocale(LC_CTYPE, "") != nil else {
      return Check(
        "locale", detail: "\(surroundings.locale) is not installed: the explorer shows ASCII",
        hint: "Install it, or use one that is there: locale -a lists them.")
    }
    return Check("locale", detail: surroundings.locale)
  }

  // MARK: Folders

  private func folder(_ kind: StoreFolders.Kind) -> Check {
    let name = "\(kind.rawValue) folder"
    let path = workspace.folders.path(of: kind)
    let nearest = Self.nearestExisting(path)
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: nearest, isDirectory: &isFolder) && isFolder.boolValue
    guard isThere, access(nearest, W_OK | X_OK) == 0 else {
      let problem = "\(nearest) is \(isThere ? "not writable" : "no folder")"
      return Check(
        name, isFine: false, detail: "\(path) cannot be \(nearest == path ? "written to" : "made"): \(problem)",
        hint: "Make it writable, or choose another place with --data-dir DIR.")
    }
    return Check(name, detail: nearest == path ? path : path + Self.unmade)
  }

  /// The path, or the folder above it that is there.
  private static func nearestExisting(_ path: String) -> String {
    var url = URL(fileURLWithPath: path)
    while !FileManager.default.fileExists(atPath: url.path), url.path != "/" { url.deleteLastPathComponent() }
    return url.path == URL(fileURLWithPath: path).path ? path : url.path
  }

  // MARK: Settings

  /// The settings, read as the explorer reads them.
  private var settings: Check {
    let path = "\(workspace.folders.config)/\(Settings.fileName)"
    do {
      let settings = try Settings.read(from: workspace.folders.config)
      guard settings.warnings.isEmpty else {
        return Check("settings", detail: settings.warnings.joined(separator: "\n"), hint: "The rest of them counts.")
      }
      return Check("settings", detail: FileManager.default.fileExists(atPath: path) ? path : "the standard ones")
    } catch {
      return Self.broken("settings", error)
    }
  }

  // MARK: Catalogue

  /// The catalogue itself, and if it is sound its compiled form.
  private var catalogue: [Check] {
    do {
      let folder = try workspace.catalogueSource
      let catalogue = try CatalogueFolder.load(from: folder)
      return [Check("catalogue", detail: "\(folder): \(Self.counts(of: catalogue))"), compiled, shortForm]
    } catch {
      return [Self.broken("catalogue", error)]
    }
  }

  /// The short form of O*NET, compiled if it is not.
  private var shortForm: Check {
    do {
      let catalogue = try workspace.shortForm.open()
      let counts = "\(catalogue.roles.count.of("role")), \(catalogue.skills.count.of("skill"))"
      return Check(catalogue.traits.title, detail: counts)
    } catch {
      return Self.broken("short form", error)
    }
  }

  private static func counts(of catalogue: Catalogue) -> String {
    [
      catalogue.roles.count.of("role"), catalogue.skills.count.of("skill"), catalogue.moves.count.of("move"),
      catalogue.pay.count.of("pay figure"), catalogue.tutors.count.of("tutor"), catalogue.topics.count.of("topic"),
      catalogue.sources.count.of("source"),
    ].joined(separator: ", ")
  }

  /// Compiles the catalogue if what is kept is missing, damaged or out of date, as every command does.
  private var compiled: Check {
    let name = "compiled catalogue"
    let place = workspace.folders.cache
    do {
      if try workspace.isCatalogueCompiled { return Check(name, detail: "\(place): sound and up to date") }
      _ = try workspace.library()
      if try workspace.isCatalogueCompiled { return Check(name, detail: "\(place): compiled just now") }
      return Check(name, detail: "not kept, so that every start is slower", hint: "Make the cache folder writable.")
    } catch {
      return Self.broken(name, error)
    }
  }

  // MARK: Profile

  private var profile: Check {
    do {
      let choice = workspace.profiles.choice
      if workspace.profileName == nil, let problem = choice.problem { throw problem }
      let name = try workspace.name()
      let path = workspace.folders.profileFile(name)
      guard let check = try ProfileCheck(path: path) else {
        // Opening makes no other one, and says which there are.
        if name != .standard { _ = try workspace.profileToRead() }
        return Check("profile", detail: "\(name)" + Self.unmade)
      }
      if let doubt = try workspace.profileToRead().doubt { throw doubt }
      let format =
        check.isCurrent
        ? "format \(check.version)" : "format \(check.version); this release has format \(check.currentVersion)"
      let copies = workspace.profiles.backups(of: name).copies
      let backups = copies.first.map { ", backups: \(copies.count), the newest of \($0.brief)" } ?? ""
      return Check(
        "profile", detail: "\(name): \(path), sound, \(format), skills marked: \(check.marks.count)\(backups)",
        hint: check.isCurrent
          ? unknownMarks(check.marks)
          : "Nothing to do: the next change brings it up to date and leaves a copy of the old one among the backups.")
    } catch {
      return Self.broken("profile", error)
    }
  }

  /// Marks that nothing speaks of any more.
  private func unknownMarks(_ marks: [Skill.ID: Mark]) -> String? {
    do {
      return Notice.unknownMarks(try workspace.library().unknown(marks.keys.sorted()), marks: marks)
    } catch {
      // What is wrong with the catalogue is another check's.
      return nil
    }
  }

  static func broken(_ name: String, _ error: any Error) -> Check {
    let known = error as? any ExplainedError
    return Check(name, isFine: false, detail: known?.message ?? "\(error)", hint: known?.hint)
  }
}

extension Diagnosis {
  /// What is imported, all of it read; nothing for what is not.
  var imports: [Check] { ImportKind.allCases.compactMap(check) }

  private func check(_ kind: ImportKind) -> Check? {
    let name = "\(kind.title) import"
    do {
      guard let check = try ImportCheck(kind, in: workspace.importFolder) else { return nil }
      let release = check.imported.release.map { "release \($0), " } ?? ""
      let detail = "\(check.path): \(release)imported \(check.imported.day.text), sound"
      guard let dataset = kind.dataset else { return Check(name, detail: detail) }
      guard try isIndexed(dataset) else {
        return Check(
          name, detail: "\(detail), without an index of this release, so that every start is slower",
          hint: "\(ImportFault.again(kind).capitalised); your marks stay.")
      }
      return Check(name, detail: "\(detail), indexed")
    } catch {
      return Self.broken(name, error)
    }
  }

  /// Whether this release can read the indexes that were kept with a taxonomy.
  private func isIndexed(_ dataset: Dataset) throws -> Bool {
    let library = ImportLibrary(folder: workspace.importFolder)
    return try library.search(of: dataset) != nil && library.similarIndex(of: dataset) != nil
  }
}
