import Canvas
import CareerModel

/// What a person wants, or what the world reports; the only thing that changes the state.
public enum Action: Hashable, Sendable {
  // Moving
  case move(Direction)
  /// By half a page (1) or a whole one (2), up when negative.
  case page(Int)
  case goToStart, goToEnd
  /// The next character names where to go.
  case awaitLetter
  case scrollDetail(Int)
  case enter, leave
  case nextPane, previousPane
  case show(Screen)
  case nextScreen, previousScreen
  case back, forward
  case zoom

  // Marking
  case toggle, nextMark, clearMark, markRange
  case setTarget, toggleBookmark, setHere
  case editNote
  case undo, redo

  // Looking
  case find, findNext, findPrevious
  case openPalette, openFilter, openWelcome, help
  case sort, reverseSort
  case reversePaths
  case toggleAllSkills
  case copy, openLink

  // Typing
  case edit(TextInput.Edit)

  // The program
  case redraw, suspend, quit, interrupt

  // The world
  case resize(Size)
  case saved
  case saveFailed(String)
  /// Something to tell that has no place of its own.
  case notice(String)

  public enum Direction: Hashable, Sendable { case up, down, left, right }
}
