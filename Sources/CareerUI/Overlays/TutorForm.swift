import Canvas
import CareerModel
import CareerPages

/// A tutor of the person's own, a line for each thing there is to say of them.
struct TutorForm: Overlay {
  enum Field: Int, CaseIterable, Hashable, Sendable { case name, subjects, price, rating, reviews, first, link }

  private(set) var field: Field = .name
  private var inputs: [TextInput]
  /// Who is changed; nil for somebody new.
  private let earlier: Tutor?
  /// What was to be kept and makes no sense, until something is changed.
  private var refused: Field?
  /// Why it could not be written, until it is changed.
  private var problem: String?
  /// Whether it was asked if somebody without a name is to go, and nothing was done since.
  private var isAsked = false

  static let context = Binding.Context.tutorForm

  /// - Parameter earlier: one to be changed, whose name is selected; nil for somebody new.
  init(changing earlier: Tutor? = nil) {
    self.earlier = earlier
    inputs = Field.allCases.map { TextInput(earlier.map($0.text(of:)) ?? "") }
    if earlier != nil { go(to: field.rawValue) }
  }

  /// Puts it in front for somebody new.
  static func openEmpty(in state: inout State) {
    state.overlay = state.datasets.takeRefusedTutor(changing: nil) ?? TutorForm()
  }

  /// Puts it over the tutor in front, where that is one of the person's own.
  static func open(in state: inout State) {
    guard let tutor = state.ownTutorInFront else {
      return state.message = Message("Only tutors of your own can be changed: key \(state.key(.addTutor)) adds one.")
    }
    state.overlay = state.datasets.takeRefusedTutor(changing: tutor.id) ?? TutorForm(changing: tutor)
  }

  /// The id of whoever is changed; nil for somebody new.
  var changed: Tutor.ID? { earlier?.id }

  /// As it was filled in, with why that could not be written.
  func refused(because reason: String) -> TutorForm {
    var form = self
    form.problem = reason
    return form
  }

  /// Whether anything is other than it was.
  private var isChanged: Bool { inputs.map(\.text) != Field.allCases.map { earlier.map($0.text(of:)) ?? "" } }
  /// Whoever has no name any more is taken out.
  private var takesOut: Bool { earlier != nil && field == .name && text(.name).isEmpty }

  private func text(_ field: Field) -> String { inputs[field.rawValue].text.trimmed }

  func update(_ action: Action, in state: inout State) -> [Effect] {
    var next = self
    next.isAsked = false
    switch action {
    case .edit(let edit):
      next.refused = nil
      next.problem = nil
      state.report(leftOut: next.inputs[field.rawValue].apply(edit), of: .line)
    case .move(.up): next.go(to: field.rawValue - 1)
    case .move(.down): next.go(to: field.rawValue + 1)
    case .previousPane: next.go(to: (field.rawValue - 1).round(Field.allCases.count))
    case .nextPane: next.go(to: (field.rawValue + 1).round(Field.allCases.count))
    case .enter where takesOut && !isAsked: next.isAsked = true
    case .enter where takesOut: return takeOut(in: &state)
    case .enter where field != .link && !text(field).isEmpty && mistake(in: field, of: state) != nil:
      next.refused = field
    case .enter where field != .link: next.go(to: field.rawValue + 1)
    case .enter: return add(in: &state)
    case .leave:
      if isChanged {
        let text = earlier.map { "\($0.name) stays as it was." } ?? "What you typed of a tutor was not added."
        state.message = Message(text, .warning)
      }
      return state.closeOverlay()
    default: return []
    }
    return state.putOver(next)
  }

  private mutating func go(to index: Int) {
    field = Field(rawValue: index) ?? field
    inputs[field.rawValue] = inputs[field.rawValue].selected
  }

  private func add(in state: inout State) -> [Effect] {
    switch tutor(in: state) {
    case .success(let tutor): return state.change(.keep(tutor, inPlaceOf: earlier), by: self)
    case .failure(let mistakes):
      var next = self
      next.refused = mistakes.all.first?.field
      next.go(to: next.refused?.rawValue ?? field.rawValue)
      return state.putOver(next)
    }
  }

  private func takeOut(in state: inout State) -> [Effect] {
    guard let earlier else { return [] }
    return state.change(.remove(earlier), by: self)
  }

  // MARK: Reading

  private struct Mistakes: Error {
    /// In the order of the lines, one at most of each.
    let all: [(field: Field, text: String)]
  }

  private func mistake(in field: Field, of state: State) -> String? {
    guard case .failure(let mistakes) = tutor(in: state) else { return nil }
    return mistakes.all.first { $0.field == field }?.text
  }

  private func tutor(in state: State) -> Result<Tutor, Mistakes> {
    let subjects = Tutor.subjects(reading: text(.subjects))
    let id = Tutor.ownID(of: text(.name))
    let isTaken = state.catalogue.tutors.contains {
      $0.isOwn && $0.id != earlier?.id && Tutor.ownID(of: $0.name) == id
    }
    let price = Tutor.price(reading: text(.price), else: state.catalogue.tutorCurrency)
    let rating = text(.rating).isEmpty ? 0 : Tutor.rating(reading: text(.rating))
    let reviews = text(.reviews).isEmpty ? 0 : Self.count(text(.reviews))
    let isFree = text(.first).isEmpty ? false : Tutor.isFirstLessonFree(reading: text(.first))
    let link = Tutor.link(reading: text(.link))
    var mistakes: [(field: Field, text: String)] = []
    func need(_ isSound: Bool, _ field: Field, else text: String) {
      if !isSound, mistakes.last?.field != field { mistakes.append((field, text)) }
    }
    need(!text(.name).isEmpty, .name, else: "Who is it?")
    need(!isTaken, .name, else: "Somebody of that name is in your list.")
    need(!subjects.isEmpty, .subjects, else: "What do they teach? Such as Python; SQL.")
    need(price != nil, .price, else: "What does an hour cost? Such as 25, £25, EUR 25 or free.")
    need(rating != nil, .rating, else: "A rating is from 0 to 5 with one decimal at most, such as 4.8, or nothing.")
    need(reviews != nil, .reviews, else: "How many have rated them? Such as 36, or nothing.")
    need(isFree != nil, .first, else: "The first lesson is free or paid.")
    need(link != nil || text(.link).isEmpty, .link, else: "An address begins with https://, or leave it empty.")
    guard mistakes.isEmpty, let price, let rating, let reviews, let isFree else {
      return .failure(Mistakes(all: mistakes))
    }
    return .success(
      Tutor(
        id: earlier?.id ?? id, name: text(.name), subjects: subjects, ratingTenths: rating, reviews: reviews,
        pricePerHour: price, firstLessonFree: isFree, asAt: asAt(price, today: state.today), sources: [],
        link: link))
  }

  /// A price that was not changed keeps its date.
  private func asAt(_ price: Money, today: Day) -> String {
    earlier.flatMap { $0.pricePerHour == price ? $0.asAt : nil } ?? today.briefText
  }

  /// A whole number; nil for any other text.
  private static func count(_ text: String) -> Int? {
    Hundredths(text).flatMap { $0.count.isMultiple(of: 100) ? $0.count / 100 : nil }
  }

  func stays(in catalogue: Catalogue, asOther isOther: Bool) -> Bool { true }

  // MARK: The view

  func draw(in area: Rect, of frame: inout Frame, over state: State) {
    let deed = takesOut ? "takes out" : field != .link ? "goes on" : earlier == nil ? "adds" : "keeps"
    let keys =
      "\(state.key(.enter, in: .tutorForm)) \(deed), \(state.key(.leave, in: .tutorForm)) closes"
    FormPanel(
      title: "A tutor of your own", keys: keys, width: 72,
      fields: Field.allCases.map {
        FormLines.Field(label: Self.label(of: $0), input: inputs[$0.rawValue], hint: Self.hint(of: $0))
      }, focused: field.rawValue, note: notes(in: state).map(\.line)
    ).draw(in: area, of: &frame)
  }

  /// The same, and which subjects no lesson can be about, beside them and where all is told.
  private func notes(in state: State) -> [FormNote] {
    let note = [note(in: state)].compactMap(\.self)
    guard !takesOut, field == .subjects || field == .link else { return note }
    let untaught = state.catalogue.untaught(Tutor.subjects(reading: text(.subjects)))
    return note + untaught.map { .warning($0.text(in: state.catalogue)) }
  }

  /// What will be kept, or what the field in front needs for that; nil while others need more first.
  private func note(in state: State) -> FormNote? {
    if let problem { return .problem(problem) }
    if takesOut, let earlier {
      let key = state.key(.enter, in: .tutorForm)
      return isAsked
        ? .problem("\(key) again takes \(earlier.name) out for good: nothing brings them back.")
        : .advice("Without a name \(earlier.name) is taken out of your list.")
    }
    return switch tutor(in: state) {
    case .success(let tutor):
      .reading(
        "\(tutor.name) \(tutor.teachesText), \(tutor.priceText), the first lesson "
          + "\(tutor.firstLessonText), \(tutor.ratingWords).")
    case .failure:
      mistake(in: field, of: state).map { refused == field ? .problem($0) : .advice($0) }
    }
  }

  private static func label(of field: Field) -> String {
    switch field {
    case .name: "Name"
    case .subjects: "Teaches"
    case .price: "An hour"
    case .rating: "Rating"
    case .reviews: "Reviews"
    case .first: "First lesson"
    case .link: "Link"
    }
  }

  private static func hint(of field: Field) -> String {
    switch field {
    case .name: ""
    case .subjects: "Python; SQL"
    case .price: "25"
    case .rating: "from 0 to 5, or nothing"
    case .reviews: "how many, or nothing"
    case .first: "free or paid"
    case .link: "https://, or nothing"
    }
  }
}

extension TutorForm.Field {
  /// What stands in it of somebody who is changed.
  fileprivate func text(of tutor: Tutor) -> String {
    switch self {
    case .name: tutor.name
    case .subjects: tutor.subjects.joined(separator: "; ")
    case .price: tutor.pricePerHour.text
    case .rating: tutor.isUnrated ? "" : tutor.ratingText
    case .reviews: tutor.reviews == 0 ? "" : "\(tutor.reviews)"
    case .first: tutor.firstLessonFree ? "free" : "paid"
    case .link: tutor.link ?? ""
    }
  }
}

extension State {
  /// The tutor in front, where that is one of the person's own.
  var ownTutorInFront: Tutor? {
    guard let tutor = navigation.pane.selected?.tutor.flatMap(catalogue.tutor), tutor.isOwn else { return nil }
    return tutor
  }
}

extension Binding.Context {
  static let tutorForm = Self("tutor form", .form)
}
