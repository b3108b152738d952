public import HTML

/// The state of an `input` element's `type` attribute (HTML Standard, 4.10.5).
public enum InputType: String, Hashable, Sendable {
    case button, checkbox, color, date, email, file, hidden, image, month, number, password, radio, range, reset, search
    case submit, tel, text, time, url, week
    case datetimeLocal = "datetime-local"

    /// Unknown and missing types are text.
    public init(of input: Node) {
        self = input["type"].flatMap { InputType(rawValue: asciiLowercased($0)) } ?? .text
    }

    /// Whether the user types the value.
    public var isTextual: Bool {
        switch self {
        case .email, .number, .password, .search, .tel, .text, .url, .date, .month, .week, .time, .datetimeLocal: true
        default: false
        }
    }

    /// Whether a `placeholder` attribute applies (HTML Standard, 4.10.5.3.10).
    var takesPlaceholder: Bool { [.text, .search, .tel, .url, .email, .password, .number].contains(self) }

    public var isButton: Bool { self == .button || self == .submit || self == .reset || self == .image }
    /// Whether a `list` attribute offers suggestions for it.
    var takesSuggestions: Bool { [.text, .search, .tel, .url, .email].contains(self) }
}
