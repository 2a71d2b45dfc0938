import Foundation
import TestSupport

/// What the figures were measured on.
struct Machine {
  let processor: String
  let cores: Int
  let memoryGigabytes: Double
  let system: String
  let swift: String
  /// Of the last minute, before measuring began.
  let load: Double
  let standstills: Standstills

  static func current() throws -> Machine {
    var load = 0.0
    guard getloadavg(&load, 1) == 1 else { throw Failure("No load average") }
    let information = ProcessInfo.processInfo
    return Machine(
      processor: try processorName(), cores: information.processorCount,
      memoryGigabytes: Double(information.physicalMemory) / 1e9, system: information.operatingSystemVersionString,
      swift: try Command.firstLine(of: ["swift", "--version"]), load: load, standstills: .measured())
  }

  /// Two sentences for the report.
  var description: String {
    let memory = String(format: "%.1f", memoryGigabytes)
    return "\(processor), \(cores) cores, \(memory) GB of memory, \(system). \(swift)."
  }

  private static func processorName() throws -> String {
    #if canImport(Darwin)
      return try Command.firstLine(of: ["sysctl", "-n", "machdep.cpu.brand_string"])
    #else
      let lines = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8).split(separator: "\n")
      let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last
      return model?.trimmingCharacters(in: .whitespaces) ?? "unknown processor"
    #endif
  }
}
