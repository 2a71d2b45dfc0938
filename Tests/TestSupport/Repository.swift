import Foundation

/// What this repository holds besides code.
public enum Repository {
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL

  /// The folder of the built-in catalogue.
  public static let catalogue = resource("catalogue")
  /// The folder with the short form of O*NET.
  public static let world = resource("world")

  private static func resource(_ name: String) -> String { root.appending(path: "Resources/\(name)").path }
}
