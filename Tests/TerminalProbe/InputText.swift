import Canvas

extension Input {
  /// The input as the probe reports it, such as "key alt+x" or "resize 100x30".
  var text: String {
    switch self {
    case .key(let key): "key \(key.text)"
    case .mouse(let mouse): "mouse \(mouse.gesture) \(mouse.point.x),\(mouse.point.y)"
    case .paste(let text): "paste \(text.split(separator: "\n").joined(separator: "|"))"
    case .resize(let size): "resize \(size.width)x\(size.height)"
    case .wake: "wake"
    case .interrupt: "interrupt"
    case .leave(.endOfInput): "leave end"
    case .leave(.signal(let number)): "leave signal \(number)"
    case .resumed: "resumed"
    case .recoloured: "recoloured"
    }
  }
}

extension Key {
  fileprivate var text: String {
    let held = (modifiers.contains(.control) ? "control+" : "") + (modifiers.contains(.alt) ? "alt+" : "")
    return switch code {
    case .character(let character): held + String(character)
    case .function(let number): "\(held)F\(number)"
    default: "\(held)\(code)"
    }
  }
}
