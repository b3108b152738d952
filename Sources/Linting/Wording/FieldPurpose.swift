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
        if let byName, byName == type, !isOfAnother(label) { return byName }
        return ""
    }

    /// Words by which a label asks for what is somebody else's.
    private static let others: Set<String> = [
        "friend", "friends", "recipient", "recipients", "receiver", "his", "her", "their", "manager", "boss", "partner",
        "spouse", "child", "children", "parent", "parents", "guardian", "emergency", "guest", "guests", "patient",
        "company", "business", "office", "hotel", "doctor", "school", "employer", "colleague", "referee", "sender",
        "other", "second", "alternative", "alternate", "work", "billing", "freund", "empfänger", "ami", "destinataire",
        "amigo", "destinatario",
    ]
    private static let chineseOthers = [
        "朋友", "好友", "收件", "对方", "他人", "公司", "单位", "家长", "孩子", "子女", "紧急", "推荐人", "监护", "备用", "工作",
        "對方", "單位", "緊急", "監護", "備用",
    ]

    private static func isOfAnother(_ label: String) -> Bool {
        let plain = label.lowercased()
        if plain.contains("'s ") || plain.contains("’s ") || chineseOthers.contains(where: plain.contains) {
            return true
        }
        return plain.split { !$0.isLetter }.contains { others.contains(String($0)) }
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
