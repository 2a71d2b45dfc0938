#if canImport(Glibc)
  import Glibc
  import Testing

  @testable import TerminalText

  /// Curses measures with the C library, so a frame drifts from the terminal wherever the two disagree.
  @Suite struct LibraryWidthTests {
    /// Visible signs among the format characters, which are removed with the rest of them.
    static let removed: [ClosedRange<UInt32>] = [
      0xAD...0xAD, 0x600...0x605, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891, 0x8E2...0x8E2, 0x110BD...0x110BD,
      0x110CD...0x110CD,
    ]
    /// No longer a zero-width mark since Unicode 16.
    static let lateSpacing: [ClosedRange<UInt32>] = [0x1171E...0x1171E]
    /// Wide since Unicode 16, so that only the newest libraries say 2.
    static let lateWide: [ClosedRange<UInt32>] = [
      0x2630...0x2637, 0x268A...0x268F, 0x1D300...0x1D356, 0x1D360...0x1D376,
    ]

    /// `wcwidth`, which the Glibc module leaves out.
    private typealias Measure = @convention(c) (wchar_t) -> CInt

    @Test func everyOldScalarIsAsWideAsTheLibrarySays() throws {
      let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
      let previous = uselocale(locale)
      defer {
        uselocale(previous)
        freelocale(locale)
      }
      let measure = unsafeBitCast(try #require(dlsym(nil, "wcwidth")), to: Measure.self)
      var compared = 0
      var differing: [String] = []
      for scalar in (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init) {
        guard let age = scalar.properties.age, age.major <= 14 else { continue }
        let width = Int(measure(wchar_t(bitPattern: scalar.value)))
        // The library has no width for controls and separators.
        guard width >= 0 else { continue }
        compared += 1
        let isListed = (Self.removed + Self.lateSpacing + Self.lateWide).contains { $0.contains(scalar.value) }
        if TextWidth.columns(of: scalar) != width && !isListed {
          differing.append("U+\(String(scalar.value, radix: 16)) library \(width)")
        }
      }
      #expect(compared > 280_000)
      #expect(differing == [])
    }
  }
#endif
