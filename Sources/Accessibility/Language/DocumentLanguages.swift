public import HTML

/// The language of every node as the HTML Standard determines it (3.2.6.2 "The lang and xml:lang
/// attributes"): one pass over the page, then an array access a node.
final class DocumentLanguages {
    /// The distinct values of the page's `lang` attributes.
    private var values: [String] = []
    /// For each node index the place of its language in `values`, -1 where nothing declares one.
    private var places: [Int32]

    init(_ document: Document, _ shadows: ShadowTrees) {
        places = Array(repeating: -1, count: document.nodeCount + 1)
        var known: [String: Int32] = [:]
        func place(of value: String) -> Int32 {
            if let place = known[value] { return place }
            let place = Int32(values.count)
            values.append(value)
            known[value] = place
            return place
        }
        let fallback = Self.pragmaLanguage(document).map(place(of:)) ?? -1
        var roots = [document.node]
        while let root = roots.popLast() {
            for node in root.descendants {
                let parent = node.parentElement ?? node.parent.flatMap(shadows.host(of:))
                let inherited = parent.map { places[$0.index] } ?? fallback
                places[node.index] = node.isElement ? Self.declared(by: node).map(place(of:)) ?? inherited : inherited
                // A shadow tree inherits the language of its host.
                if !shadows.isEmpty, let shadow = shadows.root(of: node) { roots.append(shadow) }
            }
        }
    }

    func language(of node: Node) -> String? {
        let place = places.indices.contains(node.index) && node.index > 0 ? places[node.index] : -1
        return place < 0 ? nil : values[Int(place)]
    }

    /// `xml:lang` in the XML namespace (only on SVG and MathML: the parser leaves it in no namespace on
    /// HTML elements, where it means nothing), else `lang` on HTML and SVG elements.
    static func declared(by element: Node) -> String? {
        let namespace = element.namespace
        if namespace != .html {
            for attribute in element.attributes where attribute.prefix == "xml" && attribute.name == "lang" {
                return attribute.value
            }
        }
        return namespace == .html || namespace == .svg ? element["lang"] : nil
    }

    /// The pragma-set default language (HTML Standard, 4.2.5.3, "content-language"): of the last `meta`
    /// that sets one.
    private static func pragmaLanguage(_ document: Document) -> String? {
        var result: String?
        for element in document.elements where element.isHTML("meta") {
            guard element["http-equiv"]?.lowercased() == "content-language", let content = element["content"],
                !content.utf8.contains(UInt8(ascii: ","))
            else { continue }
            let spaces: Set<Character> = [" ", "\t", "\n", "\r", "\r\n", "\u{C}"]
            let candidate = content.drop { spaces.contains($0) }.prefix { !spaces.contains($0) }
            if !candidate.isEmpty { result = String(candidate) }
        }
        return result
    }
}

extension AccessibilityTree {
    /// The language that is declared for a node: the value of the nearest `lang`, or of
    /// `<meta http-equiv="content-language">` as a last resort.
    /// - Returns: nil where nothing declares a language; the empty string where the page declares that
    ///   it is unknown (`lang=""`). The value is as the page writes it and may be no valid tag.
    public func language(of node: Node) -> String? { languages.language(of: node) }
}
