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
        public internal(set) var thing: Thing?
        /// The author's word for the role (`aria-roledescription`); empty where there is none.
        public internal(set) var roleDescription = ""
        /// The name, or the text itself.
        public internal(set) var text = ""
        /// What stands in for a name that is missing, as screen readers look for one.
        public internal(set) var fallback: Fallback?
        public internal(set) var value: String?
        /// What an empty field shows in place of a value.
        public internal(set) var placeholder = ""
        public internal(set) var description = ""
        /// What a field that is marked invalid says of its mistake (`aria-errormessage`).
        public internal(set) var errorMessage = ""
        /// The keys that reach the element: `aria-keyshortcuts`, else `accesskey`.
        public internal(set) var shortcut = ""
        public internal(set) var states: [State] = []
        /// Of headings and tree items, and of lists within lists.
        public internal(set) var level: Int?
        public internal(set) var position: SetPosition?
        /// How many items or rows and columns a container has.
        public internal(set) var size: Size?
        /// What begins with this line without a line of its own: list items, cells, headings with links.
        public internal(set) var openings: [Opening] = []
        /// The language of the line where it differs from that of the line before.
        public internal(set) var language: String?
        /// A byte of the file; nil for what the parser implied.
        public internal(set) var offset: Int?

        /// The same line wherever in its set or table it stands: one more list item changes nothing in it.
        public var withoutPlaces: Line {
            var line = self
            line.position = nil
            line.openings = openings.map { opening in
                switch opening {
                case .listItem: .listItem(SetPosition(place: 0, size: nil), marker: "")
                case .cell(let cell): .cell(cell.withoutPlace)
                case .heading, .role: opening
                }
            }
            return line
        }
    }

    /// What begins with a line.
    public enum Opening: Hashable {
        /// - Parameter marker: the number or letter before the item where it is not its place.
        case listItem(SetPosition, marker: String)
        case heading(level: Int)
        /// - Parameter name: the author's name of it; empty where there is none.
        case role(Role, name: String)
        case cell(Cell)
    }

    /// A cell of a table: its place, counted from 1, and the texts of its header cells.
    public struct Cell: Hashable {
        public internal(set) var rows: ClosedRange<Int>
        public internal(set) var columns: ClosedRange<Int>
        public let headers: [String]
        public let isHeader: Bool
        public let states: [State]

        var withoutPlace: Cell {
            var cell = self
            cell.rows = 0...0
            cell.columns = 0...0
            return cell
        }
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
        case opensMenu, opensList, opensTree, opensGrid, opensDialog, spellingError, grammarError, suggestions
    }
}
