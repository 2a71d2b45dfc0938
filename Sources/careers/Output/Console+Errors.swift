import ArgumentParser
import CareerReports
import CareerStore

extension Console {
  /// Says why a command ended, on standard error or as a JSON document, and with which status.
  func report(_ error: any Error) -> ExitStatus {
    switch error {
    case let code as ExitCode: ExitStatus(rawValue: code.rawValue) ?? .failed
    case is Interruption: .interrupted
    case let error as any ExplainedError: show(error)
    default: reportOfParser(error)
    }
  }

  /// Says, in a line on standard error, what a command could not read and went on without.
  func warn(of problem: StoreError?) {
    guard let problem else { return }
    notify("careers: \(problem.explanation)")
  }

  /// Says, in a line on standard error, what each name was taken for that might have been something else; a JSON
  /// document says it itself.
  func notify(of names: [TakenName]) {
    if !isJSON { names.forEach { notify("careers: \($0.sentence)") } }
  }

  /// Help and the version reach us as errors of the parser too; what it does not know is no error of its own.
  private func reportOfParser(_ error: any Error) -> ExitStatus {
    switch Careers.exitCode(for: error) {
    case .success: show(information: Careers.fullMessage(for: error))
    case .validationFailure:
      show(UsageError(message: Careers.message(for: error), fullMessage: Careers.fullMessage(for: error)))
    default: show(UnexpectedError(error: error))
    }
  }

  private func show(information: String) -> ExitStatus {
    do {
      if isJSON {
        try write(.object(["text": information]))
      } else {
        try write(style.shown(information) + "\n")
      }
      return .done
    } catch {
      return show(error)
    }
  }

  private func show(_ error: any ExplainedError) -> ExitStatus {
    if isJSON {
      do {
        try write(
          ErrorReport(code: error.code, message: error.message, hint: error.hint, candidates: error.candidates).json)
        return error.status
      } catch {
        // What cannot be said on standard output is said on the other one.
      }
    }
    notify("careers: \(error.message)" + (error.hint.isEmpty ? "" : "\n\(error.hint)"))
    return error.status
  }
}
