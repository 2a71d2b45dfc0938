/// A name that has a word, and whether the name begins with it, in 4 bytes.
struct SearchPosting {
  let packed: UInt32

  init(_ packed: UInt32) { self.packed = packed }

  init(name: Int, isFirst: Bool) { packed = UInt32(truncatingIfNeeded: name) << 1 | (isFirst ? 1 : 0) }

  var name: Int { Int(packed >> 1) }
  var isFirst: Bool { packed & 1 == 1 }
}
