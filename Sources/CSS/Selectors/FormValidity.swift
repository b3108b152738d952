import HTML

/// Whether form controls satisfy their constraints, with the values that the markup gives them (HTML
/// Standard, 4.10.20.2 "Constraints" and 4.16.3 ":valid").
///
/// A `pattern` is a regular expression of JavaScript, which nobody runs here: it counts as matched.
extension FormState {
    /// Nil for an element that is no candidate for validation. A form and a `fieldset` are as valid as what they hold.
    var isValid: Bool? {
        if element.isHTML("form") || element.isHTML("fieldset") { return !holdsInvalid }
        return isValidated ? !isInvalid : nil
    }

    private var holdsInvalid: Bool {
        for control in element.descendants {
            guard matcher.spend() else { return false }
            let isControl = control.isHTML("input") || control.isHTML("select") || control.isHTML("textarea")
            guard isControl, control["form"] == nil || element.isHTML("fieldset") else { continue }
            if FormState(control, matcher).isValid == false { return true }
        }
        return false
    }

    /// Whether the control is a candidate for constraint validation.
    private var isValidated: Bool {
        guard !isDisabled, !element.hasAttribute("readonly") else { return false }
        if element.isHTML("button") { return type != "reset" && type != "button" }
        return isInputSelectOrTextArea && !["hidden", "reset", "button"].contains(type)
    }

    private var isInvalid: Bool { groupLacksValue || isInRange == false || mismatchesType || mismatchesStep }

    /// Suffering from being missing.
    private var lacksValue: Bool {
        guard canBeRequired, element.hasAttribute("required") else { return false }
        if element.isHTML("textarea") { return element.textContent.isEmpty }
        if element.isHTML("select") {
            let chosen = chosenOption(of: element)
            return (chosen.map { $0["value"] ?? $0.textContent } ?? "").isEmpty
        }
        if type == "checkbox" || type == "radio" { return !element.hasAttribute("checked") }
        return (element["value"] ?? "").isEmpty
    }

    /// A radio button lacks a value where its group requires one and none of the group is checked.
    private var groupLacksValue: Bool {
        guard let name = FormGroups.radioGroup(of: element) else { return lacksValue }
        let group = matcher.formGroups.group(of: element)
        return group.requiredNames.contains(name) && !group.checkedNames.contains(name)
    }

    // MARK: Ranges

    private static let fractions: [String: String] = [
        "date": "0000-00-00", "month": "0000-00", "week": "0000-W00", "time": "00:00",
        "datetime-local": "0000-00-00T00:00",
    ]

    /// Nil for a control without range limitations.
    var isInRange: Bool? {
        guard isInput, isValidated else { return nil }
        if type == "number" || type == "range" {
            let minimum = element["min"].flatMap { Double($0) } ?? (type == "range" ? 0 : nil)
            let maximum = element["max"].flatMap { Double($0) } ?? (type == "range" ? 100 : nil)
            guard minimum != nil || maximum != nil else { return nil }
            guard type == "number", let value = element["value"].flatMap({ Double($0) }) else { return true }
            return value >= (minimum ?? -.infinity) && value <= (maximum ?? .infinity)
        }
        guard Self.fractions[type] != nil else { return nil }
        let (minimum, maximum) = (moment("min"), moment("max"))
        guard minimum != nil || maximum != nil else { return nil }
        guard let value = moment("value") else { return true }
        // Times go round: from ten at night to six in the morning.
        if type == "time", let minimum, let maximum, minimum > maximum { return value >= minimum || value <= maximum }
        return minimum.map { value >= $0 } != false && maximum.map { value <= $0 } != false
    }

    /// A date or time of an attribute in a form whose order is that of time; nil where it is none.
    private func moment(_ attribute: String) -> String? {
        guard let shape = Self.fractions[type], var text = element[attribute] else { return nil }
        if type == "datetime-local" { text = text.replacing(" ", with: "T") }
        guard text.utf8.count >= shape.utf8.count else { return nil }
        for (own, wanted) in zip(text.utf8, shape.utf8) {
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(own)
            if wanted == UInt8(ascii: "0") ? !isDigit : own != wanted { return nil }
        }
        let rest = text.utf8.dropFirst(shape.utf8.count)
        // Seconds may follow a time.
        return rest.isEmpty || rest.first == UInt8(ascii: ":") && shape.hasSuffix("00:00") ? text : nil
    }

    private var mismatchesStep: Bool {
        guard isInput, type == "number", let value = element["value"].flatMap({ Double($0) }) else { return false }
        // Without a minimum steps are counted from the value in the markup itself.
        guard let base = element["min"].flatMap({ Double($0) }) else { return false }
        let written = element["step"].map { $0.asciiLowercased() }
        if written == "any" { return false }
        var step = written.flatMap { Double($0) } ?? 1
        if !(step > 0) || !step.isFinite { step = 1 }
        let steps = (value - base) / step
        return abs(steps - steps.rounded()) > 1e-6
    }

    // MARK: Types

    private var mismatchesType: Bool {
        guard isInput, let value = element["value"]?.trimmingASCIIWhitespace(), !value.isEmpty else { return false }
        switch type {
        case "email":
            guard element.hasAttribute("multiple") else { return !Self.isEmailAddress(value) }
            return !value.split(separator: ",", omittingEmptySubsequences: false)
                .allSatisfy { Self.isEmailAddress(String($0).trimmingASCIIWhitespace()) }
        case "url": return !Self.isAbsoluteURL(value)
        default: return false
        }
    }

    /// HTML Standard, 4.10.5.1.5 "valid e-mail address".
    static func isEmailAddress(_ text: String) -> Bool {
        guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return false }
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                true
            default: false
            }
        }
        let local = text.utf8[..<at]
        let marks = Array(".!#$%&'*+/=?^_`{|}~-".utf8)
        guard !local.isEmpty, local.allSatisfy({ isAlphanumeric($0) || marks.contains($0) }) else { return false }
        let labels = text.utf8[text.utf8.index(after: at)...].split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let dash = UInt8(ascii: "-")
        return labels.allSatisfy { label in
            guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
            return first != dash && last != dash && label.allSatisfy { isAlphanumeric($0) || $0 == dash }
        }
    }

    /// Whether a text begins with a scheme and has something behind it (URL Standard, "absolute-URL string").
    private static func isAbsoluteURL(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), let first = text.unicodeScalars.first,
            first.isASCII, first.properties.isAlphabetic
        else { return false }
        let scheme = String(text[..<colon]).asciiLowercased()
        let isScheme = scheme.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "+-.".unicodeScalars.contains($0))
        }
        let rest = text[text.index(after: colon)...]
        let needsHost = ["http", "https", "ftp", "ws", "wss"].contains(scheme)
        return isScheme && (!needsHost || rest.contains { $0 != "/" && $0 != "\\" })
    }
}
