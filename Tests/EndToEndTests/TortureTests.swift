import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// A share of `make torture`, without what is judged by a clock: what it does thousands of times, done dozens of
  /// times.
  struct TortureTests {
    @Test(arguments: [("kill", 0.04), ("resize", 0.03), ("signals", 0.05)])
    func nothingIsSeenThatMustNotBe(part: String, scale: Double) throws {
      let torture = URL(filePath: try Careers.path).deletingLastPathComponent().appending(path: "careers-torture").path
      let run = try FinishedCommand(
        [torture, Careers.path, "--only", part, "--scale", "\(scale)"], environment: ProcessInfo.processInfo.environment
      )
      #expect(run.status == 0, "\(run.errorText)")
    }
  }
}
