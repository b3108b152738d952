internal import HTML

/// What the icon in a control stands for, by the name of the drawing: `fa-search`, `<use href="#icon-search">`.
enum IconFunction {
    /// What an icon's name says.
    enum Reading: Hashable {
        case function(String)
        /// An icon whose drawing has no one meaning.
        case unknown
    }

    /// The function on which all icons in the control agree, or the class names of the control itself where it holds no
    /// elements; empty without one, and where one of them is not known.
    static func of(_ control: Node) -> String {
        var found: Set<Reading> = []
        var elements = Array(control.descendants.lazy.filter(\.isElement).prefix(elementLimit + 1))
        if elements.count > elementLimit { return "" }
        if elements.isEmpty { elements = [control] }
        for element in elements {
            if element.hasName("use") {
                found.insert(reading(symbol: address(of: element)))
            } else if !element.descendants.contains(where: { $0.isElement && $0.hasName("use") }) {
                found.formUnion(Tokens.split(element["class"] ?? "").compactMap(reading(className:)))
            }
        }
        guard found.count == 1, case .function(let function)? = found.first else { return "" }
        return function
    }

    /// A control of more elements is no icon.
    private static let elementLimit = 49

    /// What a class name of the icon sets says; nil for any other.
    static func reading(className: String) -> Reading? {
        let name = className.map { $0 == "_" ? "-" : $0 }
        guard let dash = name.firstIndex(of: "-"), IconFunctionData.sets.contains(String(name[..<dash])) else {
            return nil
        }
        var drawing = String(name[(dash + 1)...]).lowercased()
        if IconFunctionData.styles.contains(drawing) { return nil }
        if drawing.hasPrefix("-") { drawing.removeFirst() }
        return IconFunctionData.drawings[drawing].map(Reading.function) ?? .unknown
    }

    /// What the address of a symbol says.
    static func reading(symbol address: String) -> Reading {
        let name = String(address.drop { $0 != "#" }.dropFirst().lowercased())
        let drawing = name.firstRange(of: "icon-").map { String(name[$0.upperBound...]) } ?? name
        return IconFunctionData.drawings[drawing].map(Reading.function) ?? .unknown
    }

    private static func address(of use: Node) -> String {
        use["href"] ?? use.attributes.first { $0.name == "href" && $0.prefix == "xlink" }?.value ?? ""
    }
}
