import Foundation

/// The files of a publisher's folder, found by name whatever the case of its letters.
struct DataFolder {
  let path: String
  /// The names of all files that are not hidden, sorted.
  let names: [String]
  let monitor: ReadingMonitor
  private let namesInLowerCase: [String: String]

  /// The folder's own name.
  var name: String { URL(filePath: path).standardizedFileURL.lastPathComponent }

  /// - Throws: `.unreadable` when the folder cannot be listed; for a file `.foreign` or `.oneOfSet`.
  init(path: String, monitor: ReadingMonitor = ReadingMonitor()) throws(DataFileError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Self.failure(path) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw DataFileError(file: path, reason: Self.reason(file: path)) }
    guard access(path, R_OK | X_OK) == 0 else { throw Self.failure(path) }
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw DataFileError(file: path, reason: .unreadable("what is in it cannot be listed"))
    }
    self.path = path
    self.monitor = monitor
    namesInLowerCase = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
  }

  /// Why a file is none of these folders.
  private static func reason(file path: String) -> DataFileError.Reason {
    do {
      return try ForeignFile.look(at: path).map { .foreign($0) } ?? .oneOfSet
    } catch {
      return .refused(error)
    }
  }

  private static func failure(_ path: String) -> DataFileError {
    DataFileError(file: path, reason: .unreadable(String(cString: strerror(errno))))
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

  /// Opens a file and reads its first line.
  func table<Column: FileColumn>(
    _ file: String, _ dialect: Dialect, _ columns: Column.Type
  ) throws(DataFileError) -> TableReader<Column> {
    try TableReader(try RecordReader(path: "\(path)/\(file)", name: file, dialect: dialect, monitor: monitor))
  }
}

extension DataFolder {
  /// What macOS packs beside the files of an archive.
  private static let leftovers = "__MACOSX"
  /// A folder with more folders in it is no publisher's.
  private static let nestedLimit = 200

  /// The folders in it that can be listed; one that holds nothing but another folder is that one.
  var nested: [DataFolder] { folders(in: path, names).map { $0.unwrapped } }

  /// The other folders in the folder that it lies in.
  var besides: [DataFolder] {
    let parent = URL(filePath: path).standardizedFileURL.deletingLastPathComponent().path(percentEncoded: false)
    do {
      let around = try DataFolder(path: parent, monitor: monitor)
      return folders(in: parent, around.names.filter { $0 != name }).map { $0.unwrapped }
    } catch {
      // A folder that cannot be listed hides what lies there.
      return []
    }
  }

  private var unwrapped: DataFolder {
    let inner = folders(in: path, names)
    return inner.count == 1 && names.filter({ $0 != Self.leftovers }).count == 1 ? inner[0] : self
  }

  private func folders(in path: String, _ names: [String]) -> [DataFolder] {
    var folders: [DataFolder] = []
    for name in names where name != Self.leftovers && folders.count < Self.nestedLimit {
      var status = stat()
      guard stat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
      do {
        folders.append(try DataFolder(path: "\(path)/\(name)", monitor: monitor))
      } catch {
        // One that cannot be listed is as good as not there: nobody named it.
        continue
      }
    }
    return folders
  }

  /// The folder itself if it is the right one, else the only one in it that is: archives often hold a folder.
  ///
  /// - Throws: `.unclearFolder` when several in it are right; nil when none is.
  func itself(orNestedWhere isRight: (DataFolder) -> Bool) throws(DataFileError) -> DataFolder? {
    if isRight(self) { return self }
    return try Self.only(nested.filter(isRight), in: path)
  }

  /// - Throws: `.unclearFolder` for several.
  static func only(_ folders: [DataFolder], in path: String) throws(DataFileError) -> DataFolder? {
    guard folders.count < 2 else {
      let names = folders.map { $0.path.hasPrefix("\(path)/") ? String($0.path.dropFirst(path.count + 1)) : $0.name }
      throw DataFileError(file: path, reason: .unclearFolder(names))
    }
    return folders.first
  }
}

extension DataFolder {
  /// How many files of a folder are looked into.
  private static let lookLimit = 100

  /// Why a folder has none of the files that it should have: what lies there in their place, else that they are
  /// missing.
  func mistake(missing files: [String]) -> DataFileError {
    for name in names.prefix(Self.lookLimit) {
      do {
        guard let foreign = try ForeignFile.look(at: "\(path)/\(name)") else { continue }
        return DataFileError(file: "\(path)/\(name)", reason: .foreign(foreign))
      } catch {
        // A folder, or what cannot be opened: nobody named it.
        continue
      }
    }
    return DataFileError(file: path, reason: .missingFile(files))
  }

  /// The path of the one CSV file that a path names: itself, or the only one in a folder whose name fits.
  ///
  /// - Throws: `.unclearFile` when none or several fit; `.foreign` where a workbook or an archive lies in its place.
  static func onlyCSV(at path: String, where fits: (String) -> Bool) throws(DataFileError) -> String {
    var status = stat()
    guard stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR else { return path }
    let named = try DataFolder(path: path)
    guard let folder = try named.itself(orNestedWhere: { !$0.csvFiles.isEmpty }) else {
      let missing = (([named] + named.nested).map { $0.mistake(missing: []) }).first { $0.reason != .missingFile([]) }
      throw missing ?? DataFileError(file: path, reason: .unclearFile([]))
    }
    let fitting = folder.csvFiles.filter(fits)
    let candidates = fitting.isEmpty ? folder.csvFiles : fitting
    guard let file = candidates.first, candidates.count == 1 else {
      throw DataFileError(file: folder.path, reason: .unclearFile(candidates))
    }
    return "\(folder.path)/\(file)"
  }

  private var csvFiles: [String] { names.filter { $0.lowercased().hasSuffix(".csv") } }
}
