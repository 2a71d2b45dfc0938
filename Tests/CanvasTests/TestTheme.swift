@testable import Canvas

/// A theme with something of everything.
struct TestTheme: Painter {
  func paint(for style: Style) -> Paint {
    var paint = Paint()
    switch style.meaning {
    case .strong: paint.bold = true
    case .dim: paint.dim = true
    case .accent: paint.foreground = .rgb(red: 122, green: 162, blue: 247)
    case .link: paint.underline = true
    case .error: paint = Paint(foreground: .ansi16(9), bold: true)
    case .gauge: paint.foreground = .palette256(111)
    default: break
    }
    switch style.ground {
    case .plain: break
    case .selected: paint.background = .ansi16(4)
    case .selectedUnfocused: paint.reverse = true
    case .overlay: paint.background = .rgb(red: 36, green: 40, blue: 59)
    }
    return paint
  }
}
