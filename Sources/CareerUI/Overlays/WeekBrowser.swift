import Canvas
import CareerModel
import CareerPages

/// The week of the progress that the keys are on, with what changed in it.
struct WeekBrowser: Overlay {
  var offset = 0

  static let context = Binding.Context.weeks
  static let labels: Labels = [.enter: "close", .quit: "close"]

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    switch action {
    case .move(.left): return go(back: state.weeksBack + 1, in: &state)
    case .move(.right): return go(back: state.weeksBack - 1, in: &state)
    case .goToStart: return go(back: .max, in: &state)
    case .goToEnd: return go(back: 0, in: &state)
    case .leave, .quit, .enter: return state.closeOverlay()
    case .move(.up): next.offset -= 1
    case .move(.down): next.offset += 1
    case .page(let halves): next.offset += halves * 4
    default: return []
    }
    let view = WeekView(browser: next, state: state)
    next.offset = ScrollWindow.clamped(
      next.offset, count: view.changes.count, height: view.changesHeight(in: state.size.height - 1))
    return state.putOver(next)
  }

  /// Shows another week from its top, or says that there is none.
  private func go(back weeks: Int, in state: inout State) -> [Effect] {
    let before = state.weeksBack
    state.selectWeek(back: weeks)
    if state.weeksBack == before {
      state.message = Message(weeks > before ? "There is no week before this one." : "There is no later week yet.")
    }
    return state.putOver(WeekBrowser())
  }

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    WeekView(browser: self, state: state).draw(in: area, of: &frame)
  }
}

/// A week over the plan: the chart with the week marked, its figures, and its changes.
private struct WeekView: View {
  let browser: WeekBrowser
  let state: State
  private var catalogue: Catalogue { state.catalogue }

  private static let width = 76
  /// The figures and a blank.
  private static let figuresHeight = 2
  private static let mostChartHeight = 9
  private static let mostChanges = 14

  func draw(in area: Rect, of frame: inout Frame) {
    guard let table = state.lists.planTable, let week else { return }
    let changes = changes
    let height = headHeight + min(max(1, changes.count), Self.mostChanges)
    let panel = Panel(
      title: Line(week.title, .heading), trailing: Line(keys, .dim),
      contentSize: Size(width: area.panelWidth(Self.width), height: area.panelHeight(height)))
    panel.draw(in: area, of: &frame)
    let content = panel.content(in: area)
    let chart = max(0, min(chartHeight, content.height - 4))
    WeeklyHours(of: table, marked: weeksBack)
      .draw(in: Rect(x: content.x, y: content.y, width: content.width, height: chart), of: &frame)
    let beneath = content.inset(top: chartHeight == 0 ? 0 : chart + 1)
    frame.put(figures, across: beneath.row(0))
    let list = beneath.inset(top: Self.figuresHeight)
    if changes.isEmpty {
      frame.put(Line("Nothing was ticked or logged in this week.", .dim), across: list.row(0))
    } else {
      ScrollText(changes, offset: browser.offset).draw(in: list, of: &frame)
    }
  }

  private var keys: String {
    let weeks = state.keymap.signs(for: [.move(.left), .move(.right)], in: .weeks)
    return "\(weeks) another week, \(state.key(.leave, in: .weeks)) closes"
  }

  func changesHeight(in height: Int) -> Int { max(1, min(height - 4 - headHeight, Self.mostChanges)) }

  /// The chart with a blank, and the figures.
  private var headHeight: Int { (chartHeight == 0 ? 0 : chartHeight + 1) + Self.figuresHeight }
  /// None of nothing at all.
  private var chartHeight: Int { weeks.contains { $0.minutesLogged > 0 } ? Self.mostChartHeight : 0 }

  private var weeks: [WeeklyProgress.Week] { state.lists.planTable?.progress.weeks ?? [] }

  private func week(back: Int) -> WeeklyProgress.Week? {
    let index = weeks.count - 1 - back
    return weeks.indices.contains(index) ? weeks[index] : nil
  }

  /// There are fewer weeks once others have taken study out.
  private var weeksBack: Int { min(state.weeksBack, weeks.count - 1) }
  private var week: WeeklyProgress.Week? { week(back: weeksBack) }

  /// The figures at the end of the week, and what it did to them.
  private var figures: Line {
    guard let week else { return Line() }
    let before = self.week(back: weeksBack + 1)
    func change(_ now: Int, _ then: Int?) -> Line {
      guard let then, now != then else { return Line() }
      return Line(" " + (now > then ? "+" : "") + "\(now - then)", now > then ? .gain : .loss)
    }
    var line = Line(week.held.of("skill") + " held", .strong) + change(week.held, before?.held)
    if let match = week.match {
      let title = catalogue.nextTarget(of: state.profile)?.title ?? "the target"
      line += Line("   \(match)%", .strong) + change(match, before?.match) + Line(" of \(title)", .dim)
    }
    return line + Line("   \(StudyTime.text(minutes: week.minutesLogged))", .strong) + Line(" logged", .dim)
  }

  /// What happened in the week, a line each.
  var changes: [Line] {
    (week?.changes ?? []).map { change in
      let day = Line.cell(change.day.text, .dim, columns: 17, in: state.look)
      switch change {
      case .mark(let skill, let mark, _):
        return day + Line(catalogue.name(of: skill)) + Line("  \(Self.words(for: mark))", .dim)
      case .study(let skill, let minutes, _):
        return day + Line(catalogue.name(of: skill)) + Line("  \(StudyTime.text(minutes: minutes)) of study", .dim)
      }
    }
  }

  private static func words(for mark: Mark) -> String {
    switch mark {
    case .have: "ticked"
    case .learning: "learning began"
    case .unwanted: "will not use"
    }
  }
}

extension Binding.Context {
  static let weeks = Self("weeks", .list)
}
