public import Linting

/// The texts that people wrote: a remedies file.
public struct Remedies: Sendable {
    public var entries: [Entry]
    /// The file, for messages; empty for none.
    public var file: String

    public init(_ entries: [Entry] = [], file: String = "") {
        self.entries = entries
        self.file = file
    }

    /// A text and what it is for.
    public struct Entry: Sendable {
        public var subject: Subject
        /// Only for findings of this check; nil for all.
        public var check: String?
        /// Empty where nobody has answered yet.
        public var text: String
        public var author: String?
        /// The day, as `2026-05-31`.
        public var date: String?
        /// Where the thing is met, and how often: for those who answer.
        public var context: [String]
        public var count: Int
        /// The line in the file.
        public var line: Int

        public init(
            subject: Subject, check: String? = nil, text: String, author: String? = nil, date: String? = nil,
            context: [String] = [], count: Int = 0, line: Int = 0
        ) {
            self.subject = subject
            self.check = check
            self.text = text
            self.author = author
            self.date = date
            self.context = context
            self.count = count
            self.line = line
        }
    }

    /// What a text is for.
    public enum Subject: Hashable, Sendable {
        /// An image by its address: as the page writes it, or from the root of the site.
        case image(String)
        /// An image by the SHA-256 of its bytes, in hexadecimal.
        case imageHash(String)
        /// A link by its target.
        case link(String)
        /// A field by its name, id or label.
        case field(name: String?, id: String?, label: String?)
        /// One element of one page, by CSS selector.
        case element(page: String, selector: String)
        /// One element of one page, by the line and column of its tag.
        case position(page: String, line: Int, column: Int)
        /// Every element: for the examples of transforms.
        case any
        case selected(String)
    }
}

/// A text that is wanted: one question, wherever on the site it comes up.
public struct Question: Hashable, Sendable {
    public var subject: Remedies.Subject
    public var check: String
    /// Where it comes up: `page:line: what is there`.
    public var context: String
    public var message: Localized

    public init(subject: Remedies.Subject, check: String, context: String, message: Localized) {
        self.subject = subject
        self.check = check
        self.context = context
        self.message = message
    }
}
