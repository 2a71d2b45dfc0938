import CareerModel

internal import GRDB

/// What can go wrong with the folders and files that the program keeps, each with the place and the way out.
public enum StoreError: Error, Hashable, Sendable {
  /// A folder cannot be made or written to.
  case unusableFolder(StoreFolders.Kind, path: String, reason: String)
  /// A file cannot be read or written: a full disk, missing rights, a failing device.
  case unusableFile(path: String, reason: String)
  /// A list that people can edit has something in it that cannot be read; it is left as it is.
  case unreadableList(path: String, reason: String)
  /// Another program held the file for longer than the store waits.
  case busy(path: String)
  /// The file is no sound database; it is left as it is.
  case damaged(path: String, reason: String)
  /// The file is a database of some other program; it is left as it is.
  case foreign(path: String)
  /// A later release wrote the file; it is left as it is.
  case newer(path: String, version: Int, supported: Int)
  /// The profile that was there cannot be used any more.
  case lostProfile(ProfileLoss)
  /// The profile can be read, and some of it is not what was written there; `copy` is the newest that is whole.
  case alteredProfile(path: String, copy: ProfileCopy?)
  /// The file that names the profile in use cannot be used; `default` is in use then.
  case unreadableChoice(path: String, reason: String)
  /// No sound copy of the profile is there to put back, or none of that time; `copies` are those that there are.
  case noCopy(path: String, copies: [ProfileCopy])
  /// The file of an import is damaged, foreign or of a later release; it is left as it is.
  case unreadableImport(ImportFault)
  case invalidProfileName(String)
  /// No profile has this name; `nearest` is the one that looks most like it.
  case unknownProfile(String, nearest: String)
  case profileExists(String)
  /// A deleted profile cannot come back while another has its name.
  case nameTaken(String)
}

extension StoreError {
  /// A stable name for scripts, as `--json` prints it.
  public var code: String {
    switch self {
    case .unusableFolder: "unusable-folder"
    case .unusableFile: "unusable-file"
    case .unreadableList: "unreadable-list"
    case .busy: "busy"
    case .damaged: "damaged-file"
    case .foreign: "foreign-file"
    case .newer: "newer-file"
    case .lostProfile(let loss): loss.code
    case .alteredProfile: "altered-file"
    case .unreadableChoice: "unreadable-state"
    case .noCopy: "no-copy"
    case .unreadableImport(let fault): fault.code
    case .invalidProfileName: "invalid-profile-name"
    case .unknownProfile: "unknown-profile"
    case .profileExists, .nameTaken: "profile-exists"
    }
  }

  /// What happened, and to what; paths and names in it are not cleaned for a terminal.
  public var message: String {
    switch self {
    case .unusableFolder(let kind, let path, let reason):
      "The \(kind.rawValue) folder \(path) cannot be used: \(reason)."
    case .unusableFile(let path, let reason): "\(path) cannot be used: \(reason)."
    case .unreadableList(let path, let reason): "\(path) cannot be read whole: \(reason). \(Self.untouched)"
    case .busy(let path): "Another program is writing to \(path)."
    case .damaged(let path, let reason): "\(path) is damaged: \(reason). \(Self.untouched)"
    case .foreign(let path): "\(Self.notAProfile(path)) \(Self.untouched)"
    case .newer(let path, let version, let supported):
      "\(path) has format \(version), and this release reads formats up to \(supported). \(Self.untouched)"
    case .lostProfile(let loss): loss.message + (loss.reason == .missing ? "" : " \(Self.untouched)")
    case .alteredProfile(let path, _):
      "\(path) holds something else than was written there last: \(Self.alteredContent)."
    case .unreadableChoice(let path, let reason): "\(path) names no profile: \(reason). \"default\" is used."
    case .noCopy(let path, let copies):
      copies.isEmpty
        ? "There is no sound copy of \(path)."
        : "No sound copy of \(path) is of that time. There are: \(copies.map(\.text).joined(separator: ", "))."
    case .unreadableImport(let fault): fault.message
    case .invalidProfileName(let name): "\"\(name)\" cannot be the name of a profile."
    case .unknownProfile(let name, _): "There is no profile \"\(name)\"."
    case .profileExists(let name): "There is a profile \"\(name)\" already."
    case .nameTaken(let name): "The deleted profile \"\(name)\" cannot come back: another has that name now."
    }
  }

  /// Why a change of the profile is not on disk, for whoever tries again by itself: the reason, what helps, and last
  /// where.
  public var whyUnsaved: String {
    switch self {
    case .busy(let path): "Another program is writing to the profile; close it if this lasts. The file is \(path)."
    case .unusableFile(let path, let reason):
      "The profile cannot be written: \(reason). Check its rights and the space on the disk. The file is \(path)."
    default: "\(message) \(hint)"
    }
  }

  static let untouched = "It was left as it is."
  static let alteredContent = "its checksum is not that of its content"
  static func notAProfile(_ path: String) -> String { "\(path) is not a profile of careers." }

  /// What to do next.
  public var hint: String {
    switch self {
    case .unusableFolder(let kind, _, _):
      "Make it writable, or choose another place with \(kind.variable) or --data-dir DIR."
    case .unusableFile: "Check the rights of the file and its folder, and the space on the disk, then try again."
    case .unreadableList: "Mend it in an editor, or move it away."
    case .busy: "Try again in a moment, or close the other program."
    case .damaged: "Move it away and put back a copy."
    case .foreign: "Move it away, or choose another profile with --profile NAME."
    case .newer: "Install the newer release, or choose another profile with --profile NAME."
    case .lostProfile(let loss): loss.hint
    case .alteredProfile(_, let copy):
      (copy.map { "`careers profile restore` puts back the copy of \($0.brief); the" } ?? "The")
        + " next change keeps it as it is now."
    case .unreadableChoice: "Choose one with `careers profile use NAME`."
    case .noCopy(_, let copies):
      copies.isEmpty
        ? "Copies are made as a profile changes; --profile NAME puts back one of another."
        : "Name one of them, or its day."
    case .unreadableImport(let fault): fault.hint
    case .invalidProfileName:
      "Use 1 to \(ProfileName.maximumLength) of the letters a-z and A-Z, digits, \"-\" and \"_\"."
    case .unknownProfile(_, let nearest): "Did you mean \"\(nearest)\"? `careers profile new NAME` makes a new one."
    case .profileExists: "Choose another name, or change to it with `careers profile use NAME`."
    case .nameTaken(let name):
      "Rename that one with `careers profile rename \(name) NAME`; with a day `careers profile restore DAY` puts back a copy of it."
    }
  }
}

extension StoreError {
  /// What an error of SQLite or of the system means for the file that it is about.
  init(_ error: any Error, at path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as FileFailure: self = .unusableFile(path: path, reason: error.reason)
    case let error as DatabaseError: self.init(error, at: path)
    case let error as UnreadableValue: self = .damaged(path: path, reason: "it holds \"\(error.text)\" where it cannot")
    default: self = .damaged(path: path, reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, at path: String) {
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH:
      self = .damaged(path: path, reason: reason)
    default:
      // SQLite says that it cannot, and the system why.
      let cause = path == ":memory:" ? nil : PrivateFiles.obstacleToWriting(path)
      self = .unusableFile(path: path, reason: cause?.reason ?? reason)
    }
  }
}
