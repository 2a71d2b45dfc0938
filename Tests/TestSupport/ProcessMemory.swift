import Foundation

/// How much memory a running process holds, in megabytes of a million bytes.
public enum ProcessMemory {
  /// The most that it has held at once so far.
  public static func peak(of process: pid_t) throws -> Double {
    #if canImport(Darwin)
      Double(try usage(of: process).ri_lifetime_max_phys_footprint) / 1e6
    #else
      try figure("VmHWM:", of: process)
    #endif
  }

  /// What it holds now.
  public static func resident(of process: pid_t) throws -> Double {
    #if canImport(Darwin)
      Double(try usage(of: process).ri_phys_footprint) / 1e6
    #else
      try figure("VmRSS:", of: process)
    #endif
  }

  #if canImport(Darwin)
    private static func usage(of process: pid_t) throws -> rusage_info_v4 {
      var usage = rusage_info_v4()
      let problem = withUnsafeMutablePointer(to: &usage) { pointer in
        pointer.withMemoryRebound(to: rusage_info_t?.self, capacity: 1) {
          proc_pid_rusage(process, RUSAGE_INFO_V4, $0)
        }
      }
      guard problem == 0 else { throw Failure.system("No memory figures") }
      return usage
    }
  #else
    private static func figure(_ name: String, of process: pid_t) throws -> Double {
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
      // "VmHWM:    12345 kB", of 1024 bytes each.
      guard let fields = line?.split(whereSeparator: \.isWhitespace), fields.count == 3, let count = Double(fields[1])
      else { throw Failure("No \(name) in /proc for process \(process)") }
      return count * 1024 / 1e6
    }
  #endif
}
