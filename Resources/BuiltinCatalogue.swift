#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What comes with the program in a bundle beside the executable: the catalogue, a folder of YAML files, and the short
/// form of O*NET.
///
/// `Bundle.module` is of no use here: it has the path of the build machine in it, and traps when the bundle is missing.
public enum BuiltinCatalogue {
  /// The path of the folder, found from the executable itself however many links lead to it.
  public static func folder() throws(BuiltinCatalogueError) -> String {
    try folder(beside: [runningExecutable, CommandLine.arguments.first].compactMap(\.self))
  }

  /// The name of the folder with the short form of O*NET.
  public static let world = "world"

  /// The path of that folder, which lies beside the catalogue.
  public static func worldFolder() throws(BuiltinCatalogueError) -> String {
    "\(directory(of: try folder()))/\(world)"
  }

  /// The path of the folder beside the first of several executables that has one.
  static func folder(beside executables: [String]) throws(BuiltinCatalogueError) -> String {
    var places: [String] = []
    for executable in executables.compactMap(resolved) {
      for bundle in bundleNames {
        let place = "\(directory(of: executable))/\(bundle)/catalogue"
        // The slash makes sure that it is a folder.
        if access("\(place)/", R_OK | X_OK) == 0 { return place }
        if !places.contains(place) { places.append(place) }
      }
    }
    throw BuiltinCatalogueError(places: places)
  }

  /// The names that the package manager gives the bundle, on Linux and on macOS.
  private static let bundleNames = ["careers_BuiltinCatalogue.resources", "careers_BuiltinCatalogue.bundle"]

  /// The path with all links followed; nil when nothing is there.
  private static func resolved(_ path: String) -> String? {
    guard let buffer = realpath(path, nil) else { return nil }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  private static func directory(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private static var runningExecutable: String? {
    #if canImport(Darwin)
      var size = UInt32(PATH_MAX)
      var path = [CChar](repeating: 0, count: Int(size))
      return _NSGetExecutablePath(&path, &size) == 0 ? String(cString: path) : nil
    #else
      "/proc/self/exe"
    #endif
  }
}

/// The folder of the built-in catalogue is not where the program was installed.
public struct BuiltinCatalogueError: Error, Hashable, Sendable {
  /// Where it was looked for, in order.
  public let places: [String]

  /// A stable name for scripts, as `--json` prints it.
  public var code: String { "missing-catalogue" }

  /// What happened; the paths in it are not cleaned for a terminal.
  public var message: String {
    let list = places.isEmpty ? "the program's own path is unknown" : "looked for \(places.joined(separator: " and "))"
    return "The built-in catalogue is missing: \(list)."
  }

  /// What to do next.
  public var hint: String {
    "Install careers again with that folder beside the program, or name a catalogue with --catalogue DIR."
  }
}
