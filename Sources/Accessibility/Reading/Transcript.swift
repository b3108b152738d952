public import HTML

/// What a screen reader says of a page, line by line.
///
/// A line is what is heard in one go: a stretch of text, a link, a control, the beginning of a table. It
/// holds facts; ``TranscriptWording`` puts them in words.
public struct Transcript {
    public let document: Document
    public let lines: [Line]

    /// One line, and where in the file what it speaks of begins.
    public struct Line: Hashable {
        public enum Kind: String, Sendable {
            /// Text that no role speaks for.
            case text
            /// An element that is read as a whole: a link, control, image, heading.
            case item
            /// The beginning and the end of a landmark, list, table or other container.
            case enter, leave
        }

        public let kind: Kind
        /// The element; of a text the element around it.
        public let node: Node
        public let role: Role?
        /// What the element is where no role says so: `video`, `frame`.
        public let thing: Thing?
        /// The name, or the text itself.
        public let text: String
        /// What stands in for a name that is missing, as screen readers look for one.
        public let fallback: Fallback?
        public let value: String?
        public let description: String
        public let states: [State]
        public let level: Int?
        public let position: SetPosition?
        /// How many items or rows and columns a container has.
        public let size: Size?
        /// What begins with this line without a line of its own: list items, cells, headings with links.
        public let openings: [Opening]
        /// The language of the line where it differs from that of the line before.
        public let language: String?
        /// A byte of the file; nil for what the parser implied.
        public let offset: Int?

        /// The same line wherever in its set or table it stands: one more list item changes nothing in it.
        public var withoutPlaces: Line {
            Line(
                kind: kind, node: node, role: role, thing: thing, text: text, fallback: fallback, value: value,
                description: description, states: states, level: level, position: nil, size: size,
                openings: openings.map { opening in
                    switch opening {
                    case .listItem: .listItem(SetPosition(place: 0, size: nil))
                    case .cell(_, _, let headers, let isHeader):
                        .cell(row: 0, column: 0, headers: headers, isHeader: isHeader)
                    case .heading, .role: opening
                    }
                }, language: language, offset: offset)
        }
    }

    /// What begins with a line.
    public enum Opening: Hashable {
        case listItem(SetPosition)
        case heading(level: Int)
        case role(Role, name: String)
        /// A cell with its place, from 1, and the texts of its header cells.
        case cell(row: Int, column: Int, headers: [String], isHeader: Bool)
    }

    public enum Size: Hashable, Sendable {
        case items(Int)
        case table(rows: Int, columns: Int)
    }

    /// What is read where a name is missing.
    public struct Fallback: Hashable, Sendable {
        /// The name of the file behind an image or a link; empty where there is none either.
        public let fileName: String
    }

    /// Elements that are heard though no role corresponds to them.
    public enum Thing: String, Sendable, CaseIterable {
        case video, audio, frame, object, disclosure
        /// Fields of HTML that are more than a text field.
        case file, color, date, time
    }

    /// What is said of an element besides its name.
    public enum State: String, Sendable, CaseIterable {
        case checked, notChecked, partlyChecked, pressed, notPressed, expanded, collapsed, selected, notSelected
        case unavailable, readOnly, required, invalid, busy, current, hasPopup, multiline, password, sortedAscending
        case sortedDescending, modal, currentPage, currentStep, currentLocation, currentDate, currentTime
    }
}
