import Foundation

/// The trials of one part.
struct Section {
  let part: Part
  let trials: [Trial]
  let time: Duration

  var isFaulty: Bool { trials.contains(where: \.isFaulty) }

  var markdown: String {
    let rows = trials.map { trial in
      let verdict = trial.reasonSkipped != nil ? "" : trial.isFaulty ? "**fault**" : "ok"
      return "| \(trial.name) | \(trial.triedText) | \(trial.seenText) | \(verdict) |"
    }
    return (["## \(part.title)", "", "| Tried | How often | Seen | |", "| --- | ---: | --- | --- |"] + rows)
      .joined(separator: "\n")
  }
}

/// All that was tried in one run.
struct Report {
  static let file = "docs/RELIABILITY.md"
  /// What stands between these is kept from one run to the next: it is measured by other means.
  private static let (keptStart, keptEnd) = ("<!-- kept -->", "<!-- end of kept -->")

  let sections: [Section]
  /// Of the program.
  let version: String
  let scale: Scale

  func write(to file: String) throws {
    let earlier = FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
    try markdown(keeping: Self.kept(of: earlier)).write(toFile: file, atomically: true, encoding: .utf8)
  }

  private static func kept(of text: String) -> String {
    guard let start = text.range(of: keptStart), let end = text.range(of: keptEnd) else { return "" }
    return String(text[start.upperBound..<end.lowerBound])
  }

  private func markdown(keeping kept: String) -> String {
    let minutes = sections.reduce(0.0) { $0 + $1.time / .seconds(60) }
    let share = scale.share == 1 ? "" : " A share of \(scale.share) of the long form was tried."
    return """
      # Reliability

      Written by `make torture` on \(Self.today) with \(version), in \(Int(minutes.rounded())) minutes.\(share) Every row
      says what was done to the program, how often, and what was seen. What must not be seen stands first, with how often it was.

      \(sections.map(\.markdown).joined(separator: "\n\n"))

      \(Self.keptStart)\(kept)\(Self.keptEnd)

      \(Self.method)

      """
  }

  /// The day, as everywhere in the project: 2026-01-31.
  private static var today: String { Date.now.formatted(.iso8601.year().month().day()) }

  private static let method = """
    ## How to run it again

    `make torture` does all of it, and takes about half an hour on two cores. One part, or a share of it:

    ```
    .build/release/careers-torture .build/release/careers --only kill --scale 0.1
    ```

    `make fuzz` runs every fuzz target for ten minutes, or for `FUZZ_SECONDS`. Short forms of all parts run in `make test`.

    ## How it is done

    The program runs in homes of its own below the folder for temporary files, explorers in a pseudo-terminal. Random
    choices are always the same, except for the moments at which it is killed. Each part has a time that it stops at, so
    that a slow machine tries less and says so.

    - Killed: commands and imports at a random moment of their usual time; explorers in a second burst of keys, when the
      changes of a first one have been shown as saved. A change is acknowledged when a command has printed it or the
      screen says "saved ✓" with it in sight.
    - Power cut: the writes, renames, unlinks and syncs of a series of ticks are recorded with strace. For every point in
      the record a disk is made on which what had not been synced is missing, is there, or is there in part, torn at 512
      bytes; the program is then started on it.
    - Disk full: strace makes the first, second, third and every further write fail, one in each run, until there is none
      left to fail.
    - Damaged files: cut off, emptied, set to zero, bits flipped, pages swapped, other files in their place, versions of
      another release. Silently wrong is an answer that differs from that of the sound file without a word on standard
      error.
    - Restored after a signal: every flag and character of the terminal's modes, the screen, the cursor, paste and mouse
      reporting.
    - Hostile text is looked for in everything that is printed: no control, direction override or invisible character.
    - Memory is what the system says is resident, with our own roles in front. It is compared after every source has
      been in front and every screen drawn, which the first 2,000 actions do.
    """
}
