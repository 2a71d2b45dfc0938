/// Counts the words of texts, singular and plural as one.
struct SimilarWords {
  private var words = SimilarTerms()
  private var forms = SimilarTerms()
  /// For each form its word, and how often it comes.
  private var formWords: [Int] = []
  private var formCounts: [Int] = []

  /// The words by their numbers.
  var all: [String] { words.terms }

  /// How often each word comes in some texts, by its number.
  mutating func counts(in texts: [String]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for text in texts {
      let text = SearchText(text)
      for word in text.words {
        counts[take(String(decoding: text.letters[word.range], as: UTF8.self)), default: 0] += 1
      }
    }
    return counts
  }

  /// The number of the word that has this form.
  private mutating func take(_ spelling: String) -> Int {
    let form = forms.number(of: spelling)
    if form == formWords.count {
      formWords.append(words.number(of: Self.singular(of: spelling)))
      formCounts.append(0)
    }
    formCounts[form] += 1
    return formWords[form]
  }

  /// For each word the form that comes most often, which is fit to be shown; of several the first in the alphabet.
  var usualForms: [String] {
    var usual: [(count: Int, form: String)] = Array(repeating: (0, ""), count: all.count)
    for (form, word) in formWords.enumerated() {
      let (count, form) = (formCounts[form], forms.terms[form])
      if (count, usual[word].form) > (usual[word].count, form) { usual[word] = (count, form) }
    }
    return usual.map(\.form)
  }

  /// What stands for an English word and its plural.
  static func singular(of word: String) -> String { String(decoding: EnglishStem.singular(word.utf8), as: UTF8.self) }
}
