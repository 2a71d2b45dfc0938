/// One kind of trouble, with the trials that make it.
enum Part: String, CaseIterable {
  case kill, power, together, disk, damage, signals, resize, flood, hostile, long

  var title: String {
    switch self {
    case .kill: "Killed at any moment (kill -9)"
    case .power: "Power cut at any moment, by replayed system calls"
    case .together: "Two explorers and ten commands on one profile"
    case .disk: "Disk full, folder not writable, no home"
    case .damage: "Damaged files"
    case .signals: "Every signal that ends a program"
    case .resize: "Resizes"
    case .flood: "Floods of keys, bytes and pastes"
    case .hostile: "Hostile text"
    case .long: "A long run with all sources"
    }
  }

  func trials(of subject: Subject, _ scale: Scale) throws -> [Trial] {
    switch self {
    case .kill: try KillPart(subject: subject, scale: scale).trials()
    case .power: try PowerPart(subject: subject, scale: scale).trials()
    case .together: try TogetherPart(subject: subject, scale: scale).trials()
    case .disk: try DiskPart(subject: subject, scale: scale).trials()
    case .damage: try DamagePart(subject: subject, scale: scale).trials()
    case .signals: try SignalPart(subject: subject, scale: scale).trials()
    case .resize: try ResizePart(subject: subject, scale: scale).trials()
    case .flood: try FloodPart(subject: subject, scale: scale).trials()
    case .hostile: try HostilePart(subject: subject, scale: scale).trials()
    case .long: try LongPart(subject: subject, scale: scale).trials()
    }
  }
}
