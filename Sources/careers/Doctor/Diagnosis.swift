import BuiltinCatalogue
import CareerModel
import CareerReports
import CareerStore
import CatalogueImport
import Foundation

/// Looks at everything that the program depends on, and leaves what is broken as it is.
struct Diagnosis {
  let workspace: Workspace
  let surroundings: Surroundings

  typealias Check = ChecksReport.Check

  var checks: [Check] {
    [terminal, locale] + StoreFolders.Kind.allCases.map(folder) + catalogue + [profile]
  }

  // MARK: Terminal and locale

  private var terminal: Check {
    guard surroundings.isTerminal else {
      return Check(
        "terminal", detail: "standard output is not a terminal",
        hint: "The explorer needs one; commands print all the same.")
    }
    let type = surroundings.terminalType
    guard !type.isEmpty, type != "dumb" else {
      return Check(
        "terminal", isFine: false, detail: type.isEmpty ? "TERM is not set" : "TERM is dumb",
        hint: "Set TERM to what the terminal is, such as: export TERM=xterm-256color")
    }
    let size = surroundings.size.map { "\($0.columns)x\($0.rows)" } ?? "size unknown"
    return Check("terminal", detail: "\(type), \(size), \(colours(of: type))")
  }

  private func colours(of type: String) -> String {
    if surroundings.isColourless { return "no colours, as NO_COLOR asks" }
    if type.hasSuffix("-direct") { return "colours by red, green and blue" }
    return type.contains("256color") ? "256 colours" : "16 colours at most"
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
    return Check(name, detail: nearest == path ? path : "\(path), made when it is needed")
  }

  /// The path, or the folder above it that is there.
  private static func nearestExisting(_ path: String) -> String {
    var url = URL(fileURLWithPath: path)
    while !FileManager.default.fileExists(atPath: url.path), url.path != "/" { url.deleteLastPathComponent() }
    return url.path == URL(fileURLWithPath: path).path ? path : url.path
  }

  // MARK: Catalogue

  /// The catalogue itself, and if it is sound its compiled form.
  private var catalogue: [Check] {
    do {
      let folder = try workspace.catalogueFolder ?? BuiltinCatalogue.folder()
      let catalogue = try CatalogueFolder.load(from: folder)
      return [Check("catalogue", detail: "\(folder): \(Self.counts(of: catalogue))"), compiled]
    } catch {
      return [Self.broken("catalogue", error)]
    }
  }

  private static func counts(of catalogue: Catalogue) -> String {
    "\(catalogue.roles.count) roles, \(catalogue.skills.count) skills, \(catalogue.moves.count) moves, "
      + "\(catalogue.pay.count) pay figures, \(catalogue.tutors.count) tutors, \(catalogue.topics.count) topics, "
      + "\(catalogue.sources.count) sources"
  }

  /// Compiles the catalogue if that has not been done yet, as every command does.
  private var compiled: Check {
    let name = "compiled catalogue"
    do {
      _ = try workspace.catalogue()
      let files = try FileManager.default.contentsOfDirectory(atPath: workspace.folders.cache)
      if files.contains(where: { $0.hasPrefix("catalogue") && $0.hasSuffix(".sqlite") }) {
        return Check(name, detail: "kept in \(workspace.folders.cache)")
      }
    } catch {
      // Nothing is kept, which the next line says.
    }
    return Check(
      name, detail: "not kept, so that every start is slower", hint: "Make the cache folder writable.")
  }

  // MARK: Profile

  private var profile: Check {
    do {
      let name = try workspace.name()
      let path = "\(workspace.folders.data)/profiles/\(name)/profile.sqlite"
      if name == .standard, !FileManager.default.fileExists(atPath: path) {
        return Check("profile", detail: "\(name), made when it is needed")
      }
      let profile = try workspace.profile().load().profile
      return Check("profile", detail: "\(name): \(path), \(profile.marks.count) skills marked")
    } catch {
      return Self.broken("profile", error)
    }
  }

  private static func broken(_ name: String, _ error: any Error) -> Check {
    let known = error as? any ExplainedError
    return Check(name, isFine: false, detail: known?.message ?? "\(error)", hint: known?.hint)
  }
}
