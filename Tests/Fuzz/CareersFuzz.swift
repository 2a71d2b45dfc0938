import Foundation

/// `careers-fuzz TARGET FOLDER [options of libFuzzer]`: feeds one reader bytes that reach ever more of it.
///
/// FOLDER keeps what was found to reach something new; it starts with a few sound inputs. Built by `make fuzz` only.
@main
enum CareersFuzz {
  nonisolated(unsafe) private static var target: any FuzzTarget = TextTarget()

  static func main() throws {
    var arguments = CommandLine.arguments
    guard arguments.count >= 3, let chosen = try target(named: arguments[1]) else {
      FileHandle.standardError.write(
        Data("Usage: careers-fuzz \(names.joined(separator: "|")) FOLDER [options of libFuzzer]\n".utf8))
      exit(64)
    }
    target = chosen
    let folder = arguments[2]
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (number, seed) in target.seeds.enumerated() {
      try Data(seed).write(to: URL(filePath: "\(folder)/seed-\(number)"))
    }
    arguments.remove(at: 1)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var count = Int32(arguments.count)
    let status = words.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      return runFuzzer(&count, &start) { bytes, count in
        CareersFuzz.target.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
      }
    }
    exit(status)
  }

  private static let names = ["keys", "text", "yaml", "csv", "onet", "esco", "settings"]

  private static func target(named name: String) throws -> (any FuzzTarget)? {
    switch name {
    case "keys": try KeysTarget()
    case "text": TextTarget()
    case "yaml": try CatalogueTarget()
    case "csv": try CommaTarget()
    case "onet": try ONETTarget()
    case "esco": try ESCOTarget()
    case "settings": SettingsTarget()
    default: nil
    }
  }
}

/// Something that takes bytes from outside.
protocol FuzzTarget {
  /// Must neither trap nor hang, whatever the bytes are.
  func read(_ bytes: [UInt8])
  /// Sound inputs to start from.
  var seeds: [[UInt8]] { get }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What libFuzzer's own start asks for, which is linked in but never begun.
@_cdecl("LLVMFuzzerTestOneInput")
func readOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 { 0 }
