import CareerModel

/// Follows an import and works out how fast it is and how long it will take.
final class ImportClock {
  private let kind: ImportKind
  private let report: (ImportStatus) -> Void
  private let beginning = ContinuousClock.now
  private var phase = ImportStatus.Phase.reading
  private var size = 0
  private var bytesRead = 0

  /// Before that much time has passed, speed and rest would only be noise.
  private static let leastTime = Duration.milliseconds(200)

  init(_ kind: ImportKind, report: @escaping (ImportStatus) -> Void) {
    self.kind = kind
    self.report = report
  }

  /// - Parameter size: how many bytes will be read.
  func start(size: Int) {
    self.size = size
    tell()
  }

  func didRead(_ count: Int) {
    bytesRead += count
    if bytesRead >= size, phase == .reading, kind.dataset != nil { phase = .ordering }
    tell()
  }

  func begin(_ phase: ImportStatus.Phase) {
    self.phase = phase
    tell()
  }

  private func tell() {
    let time = ContinuousClock.now - beginning
    let isKnown = time >= Self.leastTime
    let rate = Double(bytesRead) / (time / .seconds(1))
    let done = share
    report(
      ImportStatus(
        kind: kind, phase: phase, size: size, percent: Int(done * 100),
        bytesPerSecond: isKnown && phase == .reading ? Int(rate) : nil,
        secondsLeft: isKnown && done > 0 ? Int((time / .seconds(1) * (1 - done) / done).rounded(.up)) : nil))
  }

  /// Of the whole import, from 0 to 1.
  ///
  /// Only shown, never reckoned with, so that floating point does no harm.
  private var share: Double {
    let span = phase.span(of: kind)
    let inside = phase == .reading && size > 0 ? min(1, Double(bytesRead) / Double(size)) : 0
    return (Double(span.lowerBound) + inside * Double(span.count)) / 100
  }
}
