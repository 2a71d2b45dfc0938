/// The forms of an English word that differ in number, both ways.
///
/// Source: the S stemmer of D. Harman, "How effective is suffixing?", 1991.
enum WordForms {
  static func inflections(of word: [UInt8]) -> [[UInt8]] {
    guard word.count >= 3 else { return [] }
    let (s, es, ies, y) = (Array("s".utf8), Array("es".utf8), Array("ies".utf8), Array("y".utf8))
    var forms = [word + s, word + es]
    if word.ends(with: y) { forms.append(word.dropLast() + ies) }
    guard word.count > 3 else { return forms }
    if word.ends(with: ies) { forms.append(word.dropLast(3) + y) }
    if word.ends(with: es) { forms.append(word.dropLast(2)) }
    if word.ends(with: s) && !word.ends(with: s + s) { forms.append(word.dropLast()) }
    return forms
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
