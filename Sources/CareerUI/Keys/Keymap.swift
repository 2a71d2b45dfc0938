import Canvas

/// Which key does what where.
public struct Keymap: Hashable, Sendable {
  public let bindings: [Binding]
  /// The places of the bindings that each context has: a frame asks for dozens of keys in one of them.
  private let places: [Binding.Context: [Int]]

  /// What sentences say of an action that no key gives.
  static let noKey = "no key"

  public init(_ bindings: [Binding]) {
    self.bindings = bindings
    places = bindings.indices.reduce(into: [:]) { places, place in
      for context in bindings[place].contexts { places[context, default: []].append(place) }
    }
  }

  /// What a key does in a context: a binding, typed text, or nothing.
  func action(for key: Key, in context: Binding.Context) -> Action? {
    if let place = places[context]?.first(where: { bindings[$0].keys.contains(key) }) { return bindings[place].action }
    guard context.isTyping, case .character(let character) = key.code, key.modifiers.isEmpty else { return nil }
    return .edit(.insert(String(character)))
  }

  /// The first key bound to an action in a context, as people write it; nil where it has none.
  public func label(for action: Action, in context: Binding.Context) -> String? {
    key(for: action, in: context).map(KeyNotation.label(of:))
  }

  /// The first keys of some actions for the status line, set close where each is one sign: "↑↓", "Ctrl-p Ctrl-n".
  func signs(for actions: [Action], in context: Binding.Context) -> String {
    let signs = actions.compactMap { key(for: $0, in: context) }.map(KeyNotation.sign(of:))
    return signs.joined(separator: signs.allSatisfy { $0.count == 1 } ? "" : " ")
  }

  /// What the status line can offer in a context.
  func offers(in context: Binding.Context) -> [KeyOffer] {
    places[context, default: []].compactMap { place in
      let action = bindings[place].action
      guard let hint = bindings[place].hint, !bindings[place].keys.isEmpty else { return nil }
      let keys = signs(for: [action] + (hint.pair.map { [$0] } ?? []), in: context)
      let wordings = hint.wordings.filter { $0.contexts?.contains(context) ?? true }
      return KeyOffer(action: action, keys: keys, hint: hint, wordings: wordings)
    }
  }

  private func key(for action: Action, in context: Binding.Context) -> Key? {
    places[context, default: []].lazy.filter { bindings[$0].action == action }.compactMap { bindings[$0].keys.first }
      .first
  }

  /// The same keymap with other keys for some actions, named as in docs/KEYS.md.
  ///
  /// A key that is given anew is taken from whatever had it in the same contexts, and keeps its meaning in all others.
  /// - Throws: `KeymapError` for an unknown action, a piece that is no key, or one key given to two actions that share
  ///   a context.
  public func remapped(_ changes: [String: String]) throws(KeymapError) -> Keymap {
    var changed: [Changed] = []
    for (name, script) in changes.sorted(by: { $0.key < $1.key }) {
      let change = try read(name, script)
      for other in changed where !other.contexts.isDisjoint(with: change.contexts) {
        if let key = change.keys.first(where: other.keys.contains) { throw .sharedKey(key, other.name, name) }
      }
      changed.append(change)
    }
    return Keymap(
      bindings.flatMap { binding in
        guard let change = changed.first(where: { $0.name == binding.name }) else {
          return binding.without(changed)
        }
        var binding = binding
        binding.keys = change.keys
        return [binding]
      })
  }

  private func read(_ name: String, _ script: String) throws(KeymapError) -> Changed {
    let matching = bindings.filter { $0.name == name }
    guard !matching.isEmpty else { throw .unknownAction(name, known: Array(Set(bindings.map(\.name))).sorted()) }
    do {
      let keys = try KeyNotation.parse(script.filter { $0 != " " }).reduce(into: [Key]()) { keys, key in
        if !keys.contains(key) { keys.append(key) }
      }
      return Changed(name: name, keys: keys, contexts: matching.reduce(into: []) { $0.formUnion($1.contexts) })
    } catch {
      throw .notAKey(name, error)
    }
  }
}

/// A key that the status line can offer, before what is in front has had its say.
struct KeyOffer: Hashable {
  let action: Action
  let keys: String
  let hint: Binding.Hint
  /// What the hint may say there instead.
  let wordings: [Binding.Wording]
}

/// An action with keys of the person's own.
private struct Changed {
  let name: String
  let keys: [Key]
  let contexts: Set<Binding.Context>
}

extension Binding {
  /// The same binding without the keys given to others, each only where it was given.
  ///
  /// One binding for each set of keys that is left.
  fileprivate func without(_ changed: [Changed]) -> [Binding] {
    var parts: [Binding] = []
    for context in Context.all where contexts.contains(context) {
      let taken = changed.filter { $0.contexts.contains(context) }.flatMap(\.keys)
      let left = keys.filter { !taken.contains($0) }
      if let index = parts.firstIndex(where: { $0.keys == left }) {
        parts[index].contexts.insert(context)
      } else {
        var part = self
        part.keys = left
        part.contexts = [context]
        parts.append(part)
      }
    }
    return parts
  }
}

/// Why a keymap of the person's own cannot be used.
public enum KeymapError: Error, Hashable, Sendable {
  case unknownAction(String, known: [String])
  case notAKey(String, KeyNotationError)
  /// One key for two actions that share a context.
  case sharedKey(Key, String, String)

  /// The names of the actions that it is about, as the settings have them.
  public var actions: [String] {
    switch self {
    case .unknownAction(let name, _), .notAKey(let name, _): [name]
    case .sharedKey(_, let first, let second): [first, second]
    }
  }

  public var message: String {
    switch self {
    case .unknownAction(let name, _): "there is no action called \(name)"
    case .notAKey(let name, let error): "the keys for \(name): \(error.message)"
    case .sharedKey(let key, let first, let second):
      "\(first) and \(second) are given the same key, \(KeyNotation.label(of: key))"
    }
  }

  public var hint: String {
    switch self {
    case .unknownAction(_, let known): "The actions are \(known.joined(separator: ", "))."
    case .notAKey(_, let error): error.hint
    case .sharedKey: "Give one of them another key."
    }
  }
}
