import Foundation

/// All that was measured in one run, for the documentation.
struct Report {
  let sections: [Section]
  let machine: Machine
  /// With their releases.
  let peers: [String]
  /// What was imported.
  let data: String

  var markdown: String {
    """
    # Speed and memory

    Written by `make bench` on \(Self.today), beside \(peers.formatted(.list(type: .and).locale(Locale(identifier: "en_GB")))) in the same run.
    What is imported is \(data).

    \(sections.map(\.markdown).joined(separator: "\n\n"))

    Machine: \(machine.description)
    Load average of the minute before: \(String(format: "%.2f", machine.load)). \(machine.standstills.description)

    \(Self.method)

    """
  }

  /// The day, as everywhere in the project: 2026-01-31.
  private static var today: String { Date.now.formatted(.iso8601.year().month().day()) }

  private static let method = """
    ## How it is measured

    Explorer and tig run in a pseudo-terminal of 160 x 50 (`TERM=xterm-256color`, `LANG=C.UTF-8`) that answers nothing:
    careers on a profile that has had its welcome, tig on a repository of \(Repository.commits) commits made for the
    purpose. Rounds alternate between them, so that whatever else the machine does slows both, and the first are not
    counted. A time runs from just before the start of the program, or from just before a key is typed, to the
    arrival of the frame's last byte; a frame is complete when nothing has followed for 30 ms (100 ms after a
    start), and that pause is not part of the time. Moves go down a list, as far as 60 rows or 30 pages, and up again;
    at least 300 are timed in each list. In that pause the explorer works out what the likeliest keys would do, so that
    moves, and ticks in Skills and Why, mostly find their frame ready; keys typed faster than a held key repeats do
    not, nor do most of the keys pressed by turns and at random, which are the same in tig. With `CAREERS_WITHOUT` in its
    environment the explorer leaves out some of what it keeps or works out ahead (`rehearsal`, `rows`, `details`, `pages`,
    `lists`): the same keys with and without each, in turn, tell what it is worth. A tick is drawn at once, with every match on the screen current, and drawn again when it is on disk; with Plan,
    Routes and Roles in front it is undone and redone. Percentiles are nearest ranks. Memory is the largest resident size (`VmHWM`, the largest
    footprint on macOS) at the end of all this. tig's figures beside a move are those of its main view.

    An import replaces an earlier one of the same source, with all others there, and makes every index; sqlite3 reads
    the files that careers reads with `.import` into tables of a database in memory, as text. Both are whole processes, in
    turn, and their memory is what the system says they held at most.

    With everything imported, lists in which a source has nothing are left out. Letters are typed into the palette
    with all sources in front: the beginnings of titles of occupations. fzf answers questions of the same kind with
    `--filter`, a process each, over a file of all names: titles, alternate titles and labels of both taxonomies.

    With the publishers' data the answers are counted too. Alternate titles chosen at random are taken out of a copy
    of O*NET, which is imported and then asked for them, once as they are and once with one letter left out, doubled,
    changed or moved; an answer is right when it is an occupation that the title is of. These are harder questions than
    people ask, whose titles are mostly in the index. fzf is asked the same over the same names. Similar roles are
    asked for 200 occupations at random, and held against the ten that O*NET publishes as primary related occupations,
    which they are computed without. Routes are asked between 50 random pairs of occupations, over related ones.
    """
}
