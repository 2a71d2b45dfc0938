import Foundation

/// A file under a name that is free.
enum NewFile {
  private static let mostTries = 1000

  /// Writes `NAME.ENDING` to a folder, or with a number behind the name where such a file is there already.
  ///
  /// - Parameter isPrivate: whether it is for its owner alone.
  /// - Returns: its path.
  static func write(
    _ text: String, to folder: String, name: String, ending: String, isPrivate: Bool = false
  ) throws(OutputFileError) -> String {
    for number in 1...mostTries {
      let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").\(ending)"
      do throws(OutputFileError) {
        try OutputFile(path: path, isPrivate: isPrivate).create(text)
        return path
      } catch .exists {
        continue
      }
    }
    throw .exists(path: "\(folder)/\(name)-\(mostTries).\(ending)")
  }
}
