/// The tokens of an `autocomplete` attribute (HTML Standard, 4.10.18.7.1 Autofilling form controls: the
/// autocomplete attribute).
enum AutofillDetail {
    /// Whether the value is an ordered list as the standard allows it for a field: an optional section, an
    /// optional `shipping` or `billing`, a field, and optionally `webauthn`.
    static func isValid(_ value: String) -> Bool {
        var tokens = value.lowercased().split { $0.isASCII && $0.isWhitespace }[...]
        if tokens.count > 1, tokens.last == "webauthn" { tokens.removeLast() }
        if tokens.first?.hasPrefix("section-") == true { tokens.removeFirst() }
        if tokens.first == "shipping" || tokens.first == "billing" { tokens.removeFirst() }
        guard let first = tokens.first else { return false }
        if tokens.count == 1 { return fields.contains(String(first)) || contactFields.contains(String(first)) }
        return tokens.count == 2 && contactKinds.contains(String(first))
            && contactFields.contains(String(tokens[tokens.startIndex + 1]))
    }

    private static let contactKinds: Set<String> = ["home", "work", "mobile", "fax", "pager"]

    private static let contactFields: Set<String> = [
        "tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local", "tel-local-prefix", "tel-local-suffix",
        "tel-extension", "email", "impp",
    ]

    private static let fields: Set<String> = [
        "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix", "nickname",
        "username", "new-password", "current-password", "one-time-code", "organization-title", "organization",
        "street-address", "address-line1", "address-line2", "address-line3", "address-level4", "address-level3",
        "address-level2", "address-level1", "country", "country-name", "postal-code", "cc-name", "cc-given-name",
        "cc-additional-name", "cc-family-name", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc",
        "cc-type", "transaction-currency", "transaction-amount", "language", "bday", "bday-day", "bday-month",
        "bday-year", "sex", "url", "photo",
    ]
}
