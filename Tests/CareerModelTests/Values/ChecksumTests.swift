import Testing

@testable import CareerModel

@Suite struct ChecksumTests {
  /// Profiles, imports and caches hold sums of earlier releases.
  @Test func theSumIsFixed() {
    var sum = Checksum()
    sum.add("careers")
    sum.add([])
    sum.add(Array(0...255))
    #expect(sum.value == referenceSum([Array("careers".utf8), [], Array(0...255)]))
    #expect(sum.text == "3d4db395d3f97842")
  }

  @Test func bytesDoNotMoveBetweenPartsUnseen() {
    let splits = (0...16).map { split -> UInt64 in
      var sum = Checksum()
      sum.add(Array(repeating: 0, count: split))
      sum.add(Array(repeating: 0, count: 16 - split))
      return sum.value
    }
    #expect(Set(splits).count == 17)
  }

  @Test func everyBitCounts() {
    let bytes = (0..<21).map { UInt8($0 * 11) }
    let sums = (0..<21 * 8).map { bit -> UInt64 in
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      var sum = Checksum()
      sum.add(changed)
      return sum.value
    }
    #expect(Set(sums).count == 21 * 8)
  }

  /// The same by its definition: counts and bytes as words of eight, lowest byte first, each finished as in SplitMix64.
  private func referenceSum(_ parts: [[UInt8]]) -> UInt64 {
    var value: UInt64 = 0x9E37_79B9_7F4A_7C15
    for part in parts {
      var words = [UInt64(part.count)]
      for start in stride(from: 0, to: part.count, by: 8) {
        let word = part[start..<min(start + 8, part.count)]
        words.append(word.enumerated().reduce(0) { $0 + UInt64($1.element) << UInt64(8 * $1.offset) })
      }
      for word in words {
        value = value ^ word
        value = (value ^ value / 1_073_741_824).multipliedReportingOverflow(by: 0xBF58_476D_1CE4_E5B9).partialValue
        value = (value ^ value / 134_217_728).multipliedReportingOverflow(by: 0x94D0_49BB_1331_11EB).partialValue
        value = value ^ value / 2_147_483_648
      }
    }
    return value
  }
}
