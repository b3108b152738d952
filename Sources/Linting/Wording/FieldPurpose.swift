/// The purpose of a form field as its type, name and label tell it.
public enum FieldPurpose {
    /// The `autocomplete` value of a field whose purpose is unmistakable, empty otherwise.
    ///
    /// A name alone may mislead (`mail` may ask for a friend's address); so the type must agree, or name
    /// and label must.
    public static func autocomplete(type: String, name: String, id: String, label: String) -> String {
        let type = type.lowercased()
        guard ["", "text", "email", "tel", "date", "number"].contains(type) else { return "" }
        let byName = FieldPurposeData.names[bare(name)] ?? FieldPurposeData.names[bare(id)]
        let byLabel = FieldPurposeData.labels[bare(label)]
        if let byLabel, byName == nil || byName == byLabel { return fits(byLabel, type) ? byLabel : "" }
        if let byName, byName == type { return byName }
        return ""
    }

    private static func fits(_ purpose: String, _ type: String) -> Bool {
        switch type {
        case "email", "tel": purpose == type
        case "date": purpose == "bday"
        case "number": purpose == "postal-code"
        default: true
        }
    }

    private static func bare(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
