import Canvas

/// The keys that terminfo describes, by the bytes that they send.
struct KeyTable {
  private var keys: [[UInt8]: Key] = [:]
  /// What a longer key begins with.
  private var beginnings: Set<[UInt8]> = []

  /// - Parameter capability: What terminfo has under a name such as "kcuu1".
  init(_ capability: (String) -> String?) {
    for (name, key) in Self.named { add(key, sending: capability(name)) }
    for (name, code) in Self.modified {
      for held in 2...8 {
        guard let modifiers = Key.Modifiers(number: held) else { continue }
        // Two is written without its number.
        add(Key(code, modifiers), sending: capability(held == 2 ? name : "\(name)\(held)"))
      }
    }
  }

  /// The key that sends exactly these bytes.
  subscript(bytes: [UInt8]) -> Key? { keys[bytes] }

  /// Whether a key sends these bytes and more.
  func hasBeginning(_ bytes: [UInt8]) -> Bool { beginnings.contains(bytes) }

  private mutating func add(_ key: Key, sending sequence: String?) {
    guard let bytes = sequence.map({ Array($0.utf8) }), let first = bytes.first, keys[bytes] == nil else { return }
    // A byte that stands for something on every keyboard keeps its meaning.
    if bytes.count == 1, (0x20...0x7F).contains(first) || [0x03, 0x08, 0x0D, 0x1B].contains(first) { return }
    // The number pad is for numbers, also where terminfo has it as arrows.
    if bytes.count == 3, bytes.starts(with: [0x1B, UInt8(ascii: "O")]), (0x70...0x79).contains(bytes[2]) { return }
    keys[bytes] = key
    for count in 1..<bytes.count { beginnings.insert(Array(bytes.prefix(count))) }
  }

  private static let named: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", Key(.insert)), ("kdch1", .delete), ("kbs", .backspace),
      ("kcbt", .backTab), ("kent", .enter), ("kfnd", .home), ("kslt", .end), ("kri", .up), ("kind", .down),
      ("ka1", .home), ("ka3", .pageUp), ("kc1", .end), ("kc3", .pageDown),
    ] + (1...24).map { ("kf\($0)", Key(.function($0))) }

  /// Keys that have names of their own with others held.
  private static let modified: [(String, Key.Code)] = [
    ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kPRV", .pageUp), ("kNXT", .pageDown),
    ("kHOM", .home), ("kEND", .end), ("kDC", .delete), ("kIC", .insert),
  ]
}
