import Linting

/// What of the pages could not be taken into account, on standard error: each thing with the first page on which it was
/// met, and at the end on how many more. A style sheet that ten thousand pages miss is one complaint.
struct Obstacles {
    private let language: Language
    private var counts: [Localized: Int] = [:]
    private var order: [Localized] = []

    init(_ language: Language) { self.language = language }

    mutating func tell(_ diagnostics: [Localized], path: String) {
        for diagnostic in diagnostics {
            counts[diagnostic, default: 0] += 1
            guard counts[diagnostic] == 1 else { continue }
            order.append(diagnostic)
            Console.complain("picus: \(SystemName.line(path)): \(diagnostic[language])")
        }
    }

    /// To be called when all pages are done.
    func conclude() {
        for diagnostic in order {
            guard let more = counts[diagnostic].map({ $0 - 1 }), more > 0 else { continue }
            Console.complain("picus: " + Messages.onMorePages(more, diagnostic)[language])
        }
    }
}
