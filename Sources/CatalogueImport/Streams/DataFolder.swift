import Foundation

/// The files of a publisher's folder, found by name whatever the case of its letters.
struct DataFolder {
  let path: String
  /// The names of all files that are not hidden, sorted.
  let names: [String]
  let monitor: ReadingMonitor
  private let namesInLowerCase: [String: String]

  /// - Throws: `.unreadable` when the folder cannot be listed.
  init(path: String, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    guard access(path, R_OK | X_OK) == 0 else {
      throw DataFileError(file: path, reason: .unreadable(String(cString: strerror(errno))))
    }
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw DataFileError(file: path, reason: .unreadable("It is not a folder"))
    }
    self.path = path
    self.monitor = monitor
    namesInLowerCase = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
  }

  /// The file's name as the folder spells it; nil when there is none.
  func file(_ name: String) -> String? { namesInLowerCase[name.lowercased()] }

  /// The sum of the sizes of some files, in bytes, to tell how far a reading has come.
  func size(of files: [String]) -> Int {
    files.reduce(0) { $0 + Self.size(of: "\(path)/\($1)") }
  }

  /// The size of the file at a path, in bytes; 0 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The path of the one CSV file that a path names: itself, or the only one in a folder whose name fits.
  ///
  /// - Throws: `.unclearFile` when none or several fit.
  static func onlyCSV(at path: String, where fits: (String) -> Bool) throws(DataFileError) -> String {
    var status = stat()
    guard stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR else { return path }
    let files = try DataFolder(path: path).names.filter { $0.lowercased().hasSuffix(".csv") }
    let fitting = files.filter(fits)
    let candidates = fitting.isEmpty ? files : fitting
    guard let file = candidates.first, candidates.count == 1 else {
      throw DataFileError(file: path, reason: .unclearFile(candidates))
    }
    return "\(path)/\(file)"
  }

  /// Opens a file and reads its first line.
  func table<Column: FileColumn>(
    _ file: String, _ dialect: Dialect, _ columns: Column.Type
  ) throws(DataFileError) -> TableReader<Column> {
    try TableReader(try RecordReader(path: "\(path)/\(file)", name: file, dialect: dialect, monitor: monitor))
  }
}
