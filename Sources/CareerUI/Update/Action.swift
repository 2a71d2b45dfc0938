import Canvas
import CareerModel

/// What a person wants, as keys say it; it changes the state, and so does `News`.
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
  /// Offers to tick what the role in front asks for.
  case tickRole
  /// The next stop of the route in front becomes the target.
  case takeRoute
  case editNote
  case why
  case undo, redo
  /// Begins to try marks, or reviews what was tried.
  case tryMarks
  /// Gives up what was tried.
  case discard

  /// Of the activity in front of the questionnaire.
  case answer(Liking)

  // Planning
  case logStudy, chooseTutor, openPlanSettings
  /// Later by so many places, earlier when negative.
  case moveStep(Int)
  /// Writes a file of what is in front.
  case export
  /// The progress, a week at a time.
  case showWeeks

  // Looking
  case find, findNext, findPrevious
  /// Leaves only what matches in the list.
  case narrow
  case openPalette, openFilter, openWelcome, help
  /// The questionnaire about interests where it was left, and what its answers come to.
  case openInterests
  /// The help about what config.yaml settles.
  case helpWithSettings
  case sort, reverseSort
  /// Puts the list in the order of an id.
  case arrange(String)
  case reversePaths
  case showRoutes, avoidStop, pinStop, clearRouteConditions
  case toggleAllSkills, toggleMoreRoutes, turnFields, addTutor, changeTutor
  case copy, openLink
  case compare
  /// The roles that are like the one in front.
  case similar
  /// One of the roles compared, counted from 1.
  case openRole(Int)

  // Sources
  case openDatasets, openImport, stopImport

  // Profiles
  case openProfiles, newProfile, renameProfile, deleteProfile, purgeProfile

  // Typing
  case edit(TextInput.Edit)

  // The program
  case redraw, suspend, quit, interrupt

  public enum Direction: Hashable, Sendable { case up, down, left, right }
}
