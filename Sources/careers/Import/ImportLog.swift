import CareerModel
import CareerReports
import TerminalText

/// Tells how an import goes on standard error: as a bar on a terminal, elsewhere as a line for each phase.
final class ImportLog {
  private enum Form { case bar(columns: Int), lines, nothing }

  private let console: Console
  private let form: Form
  private let beginning = ContinuousClock.now
  private var lastPhase: ImportStatus.Phase?
  private var lastDrawing: ContinuousClock.Instant?

  /// How long a bar stays before it is drawn anew.
  private static let pause = Duration.milliseconds(100)

  init(_ console: Console) {
    self.console = console
    let bar = Environment.errorColumns.map { Form.bar(columns: $0) }
    form = bar ?? (console.isJSON ? .nothing : .lines)
  }

  func show(_ status: ImportStatus) {
    switch form {
    case .bar(let columns): draw(status, columns: columns)
    case .lines: if status.phase != lastPhase { console.notify(status.sentence) }
    case .nothing: break
    }
    lastPhase = status.phase
  }

  /// Leaves nothing of the bar, and tells how long it took if it was done.
  func finish(isDone: Bool) {
    switch form {
    case .bar: if lastDrawing != nil { console.overwriteErrorLine(with: "") }
    case .lines: if isDone { console.notify("Done in \(ImportStatus.text(of: .now - beginning))") }
    case .nothing: break
    }
  }

  private func draw(_ status: ImportStatus, columns: Int) {
    let now = ContinuousClock.now
    if let lastDrawing, now - lastDrawing < Self.pause { return }
    lastDrawing = now
    // In the last column some terminals would begin a new line.
    console.overwriteErrorLine(with: status.bar(columns: columns - 1, in: console.style))
  }
}

extension ImportStatus {
  private static let barColumns = 5...40

  /// "Reading 50.2 MB of O*NET" and the like.
  var sentence: String {
    switch phase {
    case .reading: "Reading \(Self.megabytes(size)) of \(kind.title)"
    case .ordering: "Putting it in order"
    case .indexing: "Indexing it"
    case .writing: "Writing it"
    }
  }

  /// "O*NET ━━━━──── 52% · 31.5 MB/s · 2 s left · reading", the bar as long as there is room for.
  func bar(columns: Int, in style: PrintStyle) -> String {
    let details = [
      "\(percent)%", bytesPerSecond.map { "\(Self.megabytes($0))/s" }, secondsLeft.map { "\($0) s left" }, phase.title,
    ].compactMap(\.self).joined(separator: " · ")
    let room = columns - TextWidth.columns(of: kind.title + details) - 2
    guard room >= Self.barColumns.lowerBound else {
      return TextWrap.prefix(of: "\(kind.title) \(details)", columns: columns)
    }
    let width = min(room, Self.barColumns.upperBound)
    let done = width * percent / 100
    func cells(_ sign: Sign, _ count: Int) -> String {
      String(repeating: style.isASCII ? sign.ascii : sign.unicode, count: count)
    }
    let bar = cells(.barFull, done) + cells(.barTrack, width - done)
    return "\(kind.title) \(bar) \(details)"
  }

  /// "50.2 MB", in millions of bytes.
  private static func megabytes(_ bytes: Int) -> String { "\(tenths((bytes + 50_000) / 100_000)) MB" }

  /// "1.5 s".
  fileprivate static func text(of time: Duration) -> String { "\(tenths(Int(time / .milliseconds(100)))) s" }

  private static func tenths(_ count: Int) -> String { "\((count / 10).grouped).\(count % 10)" }
}
