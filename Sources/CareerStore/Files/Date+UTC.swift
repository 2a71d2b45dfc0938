import Foundation

extension Date {
  /// The second in UTC as `strftime` writes it, such as "2026-11-21T17:33:29Z" by "%Y-%m-%dT%H:%M:%SZ".
  ///
  /// By the C library: Foundation's own format reads all time zones for it, three megabytes at the first tick.
  func utcText(_ format: String) -> String {
    var seconds = time_t(timeIntervalSince1970.rounded(.down))
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 64)
    let count = strftime(&text, text.count, format, &parts)
    return String(decoding: text[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Reads what `utcText` has written from the year to the second, each part with all its digits; nil for other texts.
  init?(utcText text: String, _ format: String) {
    let digits = text.utf8.compactMap { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int32(byte - UInt8(ascii: "0")) : nil
    }
    guard digits.count == 14 else { return nil }
    var parts = tm()
    func number(_ range: Range<Int>) -> Int32 { digits[range].reduce(0) { $0 * 10 + $1 } }
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (number(0..<4) - 1900, number(4..<6) - 1, number(6..<8))
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (number(8..<10), number(10..<12), number(12..<14))
    self.init(timeIntervalSince1970: TimeInterval(timegm(&parts)))
    // What is no date, or written in another way, comes out differently.
    guard utcText(format) == text else { return nil }
  }
}
