import Canvas

/// Keys as text: characters stand for themselves, everything else has a name in angle brackets.
///
/// `<Enter>`, `<C-p>` for Ctrl-p, `<A-x>` for Alt-x, `<F1>`, and `<lt>` for the character `<`.
public enum KeyNotation {
  private static let names: [(name: String, code: Key.Code)] = [
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Home", .home), ("End", .end), ("Enter", .enter), ("Tab", .tab), ("S-Tab", .backTab), ("Esc", .escape),
    ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert), ("Space", .character(" ")),
    ("lt", .character("<")),
  ]

  /// Reads a script of keys, such as `jj<Enter>/sql<Enter>`.
  ///
  /// - Throws: `KeyNotationError` naming the first piece that is no key.
  public static func parse(_ script: String) throws(KeyNotationError) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(script)
    while let first = rest.first {
      rest.removeFirst()
      if first == "\n" || first == "\r\n" {
        keys.append(Key(.enter))
      } else if first != "<" {
        keys.append(Key(first))
      } else {
        guard let close = end(ofNameIn: rest) else { throw KeyNotationError(piece: "<" + rest) }
        let name = String(rest[..<close])
        guard let key = key(named: name) else { throw KeyNotationError(piece: "<\(name)>") }
        keys.append(key)
        rest = rest[rest.index(after: close)...]
      }
    }
    return keys
  }

  /// Where the name before the closing bracket ends: in `<C->>` the first `>` is the key itself.
  private static func end(ofNameIn rest: Substring) -> Substring.Index? {
    guard let first = rest.firstIndex(of: ">") else { return nil }
    let second = rest.index(after: first)
    let isModified = ["C-", "A-"].contains { rest[..<first].uppercased().hasSuffix($0) }
    return isModified && rest[second...].first == ">" ? second : first
  }

  /// The notation of one key, which `parse` reads back.
  public static func text(of key: Key) -> String {
    let name = name(of: key.code)
    let prefix = (key.modifiers.contains(.control) ? "C-" : "") + (key.modifiers.contains(.alt) ? "A-" : "")
    if prefix.isEmpty, name.count == 1 { return name }
    return "<\(prefix)\(name)>"
  }

  /// The name of a key as people write it: `Ctrl-p`, `Enter`, `j`.
  public static func label(of key: Key) -> String {
    let prefix = (key.modifiers.contains(.control) ? "Ctrl-" : "") + (key.modifiers.contains(.alt) ? "Alt-" : "")
    let name = key.code == .character("<") ? "<" : name(of: key.code)
    return prefix + (name == "S-Tab" ? "Shift-Tab" : name)
  }

  /// The key as the status line has room for it: `↑`, `⏎`, else as people write it.
  static func sign(of key: Key) -> String {
    guard key.modifiers.isEmpty else { return label(of: key) }
    switch key.code {
    case .up: return Look.unicode[.arrowUp]
    case .down: return Look.unicode[.arrowDown]
    case .left: return Look.unicode[.arrowLeft]
    case .right: return Look.unicode[.arrowRight]
    case .enter: return Look.unicode[.enter]
    default: return label(of: key)
    }
  }

  private static func name(of code: Key.Code) -> String {
    if let known = names.first(where: { $0.code == code }) { return known.name }
    switch code {
    case .character(let character): return String(character)
    case .function(let number): return "F\(number)"
    default: return "?"
    }
  }

  private static func key(named name: String) -> Key? {
    if let known = names.first(where: { $0.name.lowercased() == name.lowercased() }) { return Key(known.code) }
    if name.first == "F" || name.first == "f", let number = Int(name.dropFirst()), (1...24).contains(number) {
      return Key(.function(number))
    }
    for (prefix, modifier) in [("C-", Key.Modifiers.control), ("A-", .alt)] where name.uppercased().hasPrefix(prefix) {
      let rest = String(name.dropFirst(2))
      if rest.count == 1, let character = rest.first {
        return Key(modifier == .control ? Character(character.lowercased()) : character, modifier)
      }
      guard var key = key(named: rest) else { return nil }
      key.modifiers.insert(modifier)
      return key
    }
    return nil
  }
}

/// A piece of a key script that names no key.
public struct KeyNotationError: Error, Hashable, Sendable {
  public let piece: String

  public var message: String { "\(piece) is not a key" }
  public var hint: String {
    "Write characters as typed, other keys as <Enter>, <Esc>, <Up>, <C-p> or <F1>, and < as <lt>."
  }
}
