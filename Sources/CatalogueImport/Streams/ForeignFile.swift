import Foundation

/// What people have in place of the text that can be read, told by its first bytes whatever its name.
public enum ForeignFile: Hashable, Sendable {
  /// By the name that people know it by, such as "zip".
  case archive(String)
  /// A workbook of Excel or LibreOffice.
  case workbook
  case webPage
  /// Text of two bytes a character.
  case utf16
  /// Text whose lines end in "\r" alone, as those of old Macs do; its first line tells.
  case returns

  /// How many bytes at the start of a file tell.
  static let headCount = 512

  private static let archives: [(mark: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "zip"), ([0x50, 0x4B, 0x05, 0x06], "zip"), ([0x1F, 0x8B], "gzip"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"), (Array("Rar!".utf8), "RAR"), (Array("BZh".utf8), "bzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
  ]
  /// The format that Excel wrote until 2007.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// Nil for what may be text.
  init?(head: some Collection<UInt8>) {
    let head = Array(head.prefix(Self.headCount))
    if head.starts(with: Self.compoundFile) {
      self = .workbook
    } else if let archive = Self.archives.first(where: { head.starts(with: $0.mark) }) {
      self = Self.isWorkbook(head) ? .workbook : .archive(archive.name)
    } else if head.dropFirst(257).starts(with: "ustar".utf8) {
      self = .archive("tar")
    } else if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if Self.isWebPage(head) {
      self = .webPage
    } else {
      return nil
    }
  }

  /// What the file at a path is; nil for what may be text.
  static func look(at path: String) throws(RegularFile.Refusal) -> ForeignFile? {
    let (descriptor, _) = try RegularFile.open(path, limit: .max)
    defer { close(descriptor) }
    return ForeignFile(
      head: [UInt8](unsafeUninitializedCapacity: headCount) { buffer, filled in
        filled = max(0, read(descriptor, buffer.baseAddress, headCount))
      })
  }

  /// Whether the first file in a zip archive, whose name stands from byte 30 on, is one that a workbook begins with.
  private static func isWorkbook(_ head: [UInt8]) -> Bool {
    let rest = String(decoding: head.dropFirst(30), as: UTF8.self)
    return ["[Content_Types].xml", "_rels/", "docProps/", "xl/"].contains { rest.hasPrefix($0) }
      || rest.hasPrefix("mimetype") && rest.contains("opendocument.spreadsheet")
  }

  private static func isWebPage(_ head: [UInt8]) -> Bool {
    let start = String(decoding: head.drop { $0 <= 0x20 }.prefix(16), as: UTF8.self).lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}

extension ForeignFile {
  /// "it is a zip archive".
  var message: String {
    switch self {
    case .archive(let name): "it is a \(name) archive"
    case .workbook: "it is an Excel workbook"
    case .webPage: "it is a web page"
    case .utf16: "its text is UTF-16"
    case .returns: "its lines end in carriage returns alone"
    }
  }

  var hint: String {
    switch self {
    case .archive: "Unpack it and name the folder."
    case .workbook: "Save it as CSV UTF-8 (comma) and name that file, or take the publisher's text or CSV files."
    case .webPage: "Download the file itself: a browser saved a page in its place."
    case .utf16, .returns: "Save it as CSV UTF-8 (comma), and name that file."
    }
  }
}
