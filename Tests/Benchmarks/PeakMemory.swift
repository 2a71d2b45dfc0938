import Foundation
import TestSupport

/// The most memory that a running process has held at once.
enum PeakMemory {
  /// In megabytes of a million bytes.
  static func megabytes(of process: pid_t) throws -> Double {
    #if canImport(Darwin)
      var usage = rusage_info_v4()
      let problem = withUnsafeMutablePointer(to: &usage) { pointer in
        pointer.withMemoryRebound(to: rusage_info_t?.self, capacity: 1) {
          proc_pid_rusage(process, RUSAGE_INFO_V4, $0)
        }
      }
      guard problem == 0 else { throw Failure.system("No memory figures") }
      return Double(usage.ri_lifetime_max_phys_footprint) / 1e6
    #else
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      // "VmHWM:    12345 kB", of 1024 bytes each.
      guard let fields = line?.split(whereSeparator: \.isWhitespace), fields.count == 3, let count = Double(fields[1])
      else { throw Failure("No peak memory in /proc for process \(process)") }
      return count * 1024 / 1e6
    #endif
  }
}
