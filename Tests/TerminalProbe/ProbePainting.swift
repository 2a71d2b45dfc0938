import Canvas

/// Enough looks to tell styles apart: a colour by role, an attribute or a colour by ground.
struct ProbePainting: Painter {
  func paint(for style: Style) -> Paint {
    var paint = Paint()
    switch style.meaning {
    case .strong: paint.bold = true
    case .dim: paint.dim = true
    case .accent: paint.foreground = .ansi16(4)
    case .gain: paint.foreground = .hex(0x33AA55)
    case .error: paint.foreground = .ansi16(9)
    case .link: paint.underline = true
    case .warning: paint.foreground = .palette256(208)
    default: break
    }
    switch style.ground {
    case .plain: break
    case .selected: paint.background = .palette256(238)
    case .selectedUnfocused: paint.reverse = true
    case .overlay: paint.background = .ansi16(7)
    }
    return paint
  }
}
