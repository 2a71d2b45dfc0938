import Foundation

/// What this repository holds besides code.
public enum Repository {
  /// The folder of the built-in catalogue.
  public static let catalogue = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Resources/catalogue").standardizedFileURL.path
}
