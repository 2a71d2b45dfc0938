@testable import CareerUI

/// docs/KEYS.md, made from the keymap; a test keeps the file and the keys the same.
enum KeysDocument {
  static func text(of keymap: Keymap) -> String {
    let sections = Binding.Section.allCases.map { section in
      let rows = keymap.bindings.filter { $0.section == section }.map(row)
      return (["## \(section.rawValue)", "", "| keys | do | where | name |", "| --- | --- | --- | --- |"] + rows)
        .joined(separator: "\n")
    }
    return introduction + "\n" + sections.joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Keys

    Made from the program's own keymap; `?` shows the same in the program, for the pane in front.

    Every key can be changed in `config.yaml` in the configuration folder (`careers doctor` names it). Write the name of the
    action and its keys: characters stand for themselves, other keys are `<Enter>`, `<Esc>`, `<Space>`, `<Up>`, `<PgDn>`,
    `<F1>`, `<C-p>` for Ctrl-p, `<A-x>` for Alt-x, and `<lt>` for `<`. A key that is given anew is taken from what had it in
    the same place and keeps its meaning elsewhere; one key for two actions of the same place is a mistake.

    The same file holds the other settings; all that may stand in it:

    ```yaml
    background: light   # or dark; unless it is said, the terminal is asked
    contrast: high      # or usual
    mouse: true         # or false, as it is unless it is said
    keys:
      undo: "U <C-z>"
      sort-another-way: "o"
    ```

    """

  private static func row(_ binding: Binding) -> String {
    let named = binding.keys.map { "`\(KeyNotation.label(of: $0))`" }.joined(separator: " ")
    let keys = named.isEmpty ? "by name, with `:`" : named
    return "| \(keys) | \(binding.help) | \(places(binding.contexts)) | `\(binding.name)` |"
  }

  /// The contexts in a few words.
  private static func places(_ contexts: Set<Binding.Context>) -> String {
    if contexts == Set(Binding.Context.all) { return "everywhere" }
    if contexts.isSuperset(of: .panes) {
      let others = contexts.subtracting(.panes)
      return (["all screens"] + names(of: others)).joined(separator: ", ")
    }
    return names(of: contexts).joined(separator: ", ")
  }

  private static func names(of contexts: Set<Binding.Context>) -> [String] {
    Binding.Context.all.filter(contexts.contains).map(\.name)
  }
}
