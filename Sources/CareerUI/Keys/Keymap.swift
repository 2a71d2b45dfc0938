import Canvas

/// Which key does what where.
public struct Keymap: Hashable, Sendable {
  public private(set) var bindings: [Binding]

  public init(_ bindings: [Binding]) { self.bindings = bindings }

  /// What a key does in a context: a binding, typed text, or nothing.
  func action(for key: Key, in context: Binding.Context) -> Action? {
    if let binding = bindings.first(where: { $0.contexts.contains(context) && $0.keys.contains(key) }) {
      return binding.action
    }
    guard context.isTyping, case .character(let character) = key.code, key.modifiers.isEmpty else { return nil }
    return .edit(.insert(character))
  }

  /// The first key bound to an action in a context, as people write it.
  func label(for action: Action, in context: Binding.Context) -> String? {
    bindings.first { $0.action == action && $0.contexts.contains(context) }?.keys.first.map(KeyNotation.label(of:))
  }

  /// The same keymap with other keys for some actions, named as in docs/KEYS.md.
  ///
  /// A key that is given anew is taken from whatever had it in the same contexts.
  /// - Throws: `KeymapError` for an unknown action or a piece that is no key.
  public func remapped(_ changes: [String: String]) throws(KeymapError) -> Keymap {
    var map = self
    for (name, script) in changes.sorted(by: { $0.key < $1.key }) {
      let matching = map.bindings.indices.filter { map.bindings[$0].name == name }
      guard let first = matching.first else {
        throw .unknownAction(name, known: Array(Set(bindings.map(\.name))).sorted())
      }
      let keys: [Key]
      do { keys = try KeyNotation.parse(script.filter { $0 != " " }) } catch { throw .notAKey(name, error) }
      let contexts = matching.reduce(into: map.bindings[first].contexts) { $0.formUnion(map.bindings[$1].contexts) }
      for index in map.bindings.indices where !map.bindings[index].contexts.isDisjoint(with: contexts) {
        map.bindings[index].keys.removeAll(where: keys.contains)
      }
      for index in matching { map.bindings[index].keys = keys }
    }
    return map
  }
}

/// Why a keymap of the person's own cannot be used.
public enum KeymapError: Error, Hashable, Sendable {
  case unknownAction(String, known: [String])
  case notAKey(String, KeyNotationError)

  public var message: String {
    switch self {
    case .unknownAction(let name, _): "there is no action called \(name)"
    case .notAKey(let name, let error): "the keys for \(name): \(error.message)"
    }
  }

  public var hint: String {
    switch self {
    case .unknownAction(_, let known): "The actions are \(known.joined(separator: ", "))."
    case .notAKey(_, let error): error.hint
    }
  }
}

extension Binding {
  /// The name of its action in a configuration file: the help in kebab case, such as `set-as-target`.
  public var name: String {
    help.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
