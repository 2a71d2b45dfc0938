/// Why a publisher's file cannot be imported: the file, the line, the reason, and what to do about it.
public struct DataFileError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The system refused, in its own words: "Permission denied".
    case unreadable(String)
    /// A pipe or a device is in the file's place, or a folder, in words: "it is a folder".
    case notAFile(String)
    /// It has more bytes than any publisher's file: so many MB.
    case tooLarge(megabytes: Int)
    /// It is no text, and people can be told what to do with it.
    case foreign(ForeignFile)
    /// One file was named of a set that lies in a folder.
    case oneOfSet
    /// A folder was named that holds several that it could be: their names.
    case unclearFolder([String])
    /// A folder lacks a file that nothing can be imported without: the names it may have.
    case missingFile([String])
    /// A folder was named where one file was meant, and holds none or several that it could be: their names.
    case unclearFile([String])
    /// A folder holds other languages only: their codes.
    case missingLanguage(String, available: [String])
    /// The file has no first line with the names of its columns.
    case empty
    /// The first line lacks columns: their names.
    case missingColumns([String])
    case notUTF8
    case nulByte
    /// A field is longer than `RecordReader.fieldLimit`.
    case fieldTooLong
    /// A row is longer than `RecordReader.rowLimit`.
    case rowTooLong
    /// A quote opens on this line and never closes.
    case openQuote
    /// The file ends in the middle of a row.
    case halfRow
    /// There are more empty lines in a row than `TableReader.blankLimit`.
    case blankLines
    /// No row could be used of what nothing can be imported without, such as "occupation"; why the first was not.
    case nothingUsable(String, because: SkippedRows.Reason?)
    /// The wages are those of states or areas only.
    case otherAreas
    /// The person stopped the import.
    case interrupted
  }

  /// The file's name, or the folder's path.
  public let file: String
  /// Counted from 1; absent where the whole file is concerned.
  public let line: Int?
  public let reason: Reason

  public init(file: String, line: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

extension DataFileError.Reason {
  /// Why a file is not opened.
  static func refused(_ refusal: RegularFile.Refusal) -> Self {
    switch refusal {
    case .system(let words): .unreadable(words)
    case .folder, .special: .notAFile(refusal.text)
    case .tooLarge(let limit): .tooLarge(megabytes: limit >> 20)
    }
  }
}

extension DataFileError {
  /// A stable name for scripts, as `--json` prints it.
  public var code: String {
    switch reason {
    case .unreadable, .notAFile: "unreadable-file"
    case .missingFile, .unclearFile, .unclearFolder, .oneOfSet: "missing-file"
    case .missingLanguage: "missing-language"
    case .empty, .missingColumns, .foreign, .otherAreas: "wrong-file"
    case .nothingUsable: "nothing-usable"
    case .notUTF8, .nulByte, .fieldTooLong, .rowTooLong, .tooLarge, .blankLines: "bad-file"
    case .openQuote, .halfRow: "cut-file"
    case .interrupted: "interrupted"
    }
  }

  /// What is wrong, without the place and without a full stop.
  public var message: String {
    switch reason {
    case .unreadable(let reason), .notAFile(let reason): "it cannot be read: \(reason)"
    case .tooLarge(let megabytes): "it is larger than \(megabytes) MB, which no publisher's file is"
    case .foreign(let kind): kind.message
    case .oneOfSet: "it is one file, and a whole folder is imported"
    case .unclearFolder(let names): "it could be \(Self.list(names, "or"))"
    case .missingFile(let names): "the file \(Self.list(names, "or")) is missing"
    case .unclearFile(let names):
      names.isEmpty ? "there is no CSV file in it" : "it could be \(Self.list(names, "or"))"
    case .missingLanguage(let code, let available):
      "there is nothing in the language \"\(code)\", only in \(Self.list(available, "and"))"
    case .empty: "the file is empty"
    case .missingColumns(let names):
      "the column\(names.count == 1 ? "" : "s") \(Self.list(names, "and")) \(names.count == 1 ? "is" : "are") missing"
    case .notUTF8: "the text is not UTF-8"
    case .nulByte: "there is a NUL byte in the text"
    case .fieldTooLong: "a field is longer than 1 MB"
    case .rowTooLong: "a row is longer than 4 MB"
    case .openQuote: "a quote opens here and never closes"
    case .halfRow: "the file ends in the middle of a row"
    case .blankLines: "there are 100,000 empty lines in a row"
    case .nothingUsable(let what, let reason):
      "no \(what) in it can be used" + (reason.map { ": \($0)" } ?? "")
    case .otherAreas: "it holds the wages of states or areas, not those of the whole country"
    case .interrupted: "the import was stopped"
    }
  }

  /// What to do next.
  public var hint: String {
    switch reason {
    case .unreadable: "Check that the path is right and that you may read it."
    case .notAFile, .tooLarge: "Check that the path is right."
    case .foreign(let kind): kind.hint
    case .oneOfSet: "Name the folder that it is in."
    case .unclearFolder: "Name the folder itself."
    case .missingFile: "Name the folder that the publisher's archive unpacks to."
    case .unclearFile: "Name the file itself."
    case .missingLanguage: "Choose one of these as the language, or download the one that you want."
    case .empty, .missingColumns: "Check that it is the publisher's own file, with its first line."
    case .notUTF8: "Save it as text or CSV in UTF-8, or download it again."
    case .nulByte, .fieldTooLong, .rowTooLong, .blankLines: "The file is damaged or of another kind. Download it again."
    case .openQuote, .halfRow: "The file is not whole. Download it again."
    case .nothingUsable: "Check that it is the publisher's own file, and whole."
    case .otherAreas: "The national file is called national_M and the year, such as national_M2024_dl."
    case .interrupted: "Nothing was changed. Start it again at any time."
    }
  }

  private static func list(_ names: [String], _ word: String) -> String {
    let quoted = names.map { "\"\($0)\"" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return "\(quoted.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}

extension DataFileError: CustomStringConvertible {
  /// One line: `FILE:LINE: MESSAGE`, without the line where there is none; the names in it are not cleaned.
  public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(message)" }
}
