public import Accessibility
public import CSS
public import HTML

/// A page and all that is known of it: what checks and transforms ask.
public final class PageFacts {
    public let document: Document
    public let styles: Cascade
    public let accessibility: AccessibilityTree
    /// Relative addresses start from the page's `base`.
    public let loader: (any ResourceLoader)?
    /// As the user named it.
    public let path: String

    /// - Parameter sheetCache: keeps the style sheets that pages share.
    public init(
        _ document: Document, loader: (any ResourceLoader)? = nil, path: String = "-",
        sheetCache: SheetCache = SheetCache()
    ) {
        self.document = document
        self.loader = loader.map { PageLoader.loader($0, for: document) }
        self.path = path
        styles = Cascade(document, loader: self.loader, sheetCache: sheetCache)
        accessibility = AccessibilityTree(document, styles: styles)
    }

    public private(set) lazy var texts = PageTexts(self)
    private(set) lazy var headings = HeadingOrder(self)
    private(set) lazy var headingLevels = HeadingLevels(self)
    private(set) lazy var landmarks = LandmarkGroups(self)
    private(set) lazy var landmarkNames = LandmarkNames(self)
    private(set) lazy var choices = ChoiceGroups(self)
    private(set) lazy var rules = RuleFacts(self)
    /// What the scripts of the page look for; nil where they look for nothing by a selector.
    public private(set) lazy var scriptUse = ScriptUse(rules.scripts, document)
    private(set) lazy var fieldWords = FieldWords(self)
    private(set) lazy var linkTargets = LinkTargets(self)

    /// The language that the page declares, nil when it declares none.
    public var pageLanguage: String? {
        document.root.flatMap { accessibility.language(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The accessible name of an element, white space collapsed.
    func name(of element: Node) -> String { Wording.collapsed(accessibility.name(of: element).text) }

    /// What the visible elements with an access key share.
    struct AccessKey {
        /// The first of them in the page.
        var first: Node
        fileprivate var targets: Set<String> = []
        /// To how many different places the key leads: links to one address count as one.
        var placeCount: Int { targets.count }
    }

    private lazy var accessKeys: [String: AccessKey] = {
        var keys: [String: AccessKey] = [:]
        for element in document.elements {
            guard let key = element["accesskey"], accessibility.isVisible(element) else { continue }
            let target = element["href"] ?? "\u{0}\(element.index)"
            keys[Wording.collapsed(key).lowercased(), default: AccessKey(first: element)].targets.insert(target)
        }
        return keys
    }()

    /// What an element shares with the others that have its access key; nil without one.
    func accessKey(of element: Node) -> AccessKey? {
        element["accesskey"].flatMap { accessKeys[Wording.collapsed($0).lowercased()] }
    }

    /// The names of all parse errors, each once, in alphabetical order.
    private(set) lazy var allParseErrorNames: String = Set(document.parseErrors.map { "\($0.code)" }).sorted()
        .joined(separator: " ")

    /// The names of the parse errors at the bytes of a range, in order.
    func parseErrorNames(in range: Range<Int>) -> [String] {
        let parseErrors = document.parseErrors
        var low = 0
        var high = parseErrors.count
        while low < high {
            let middle = (low + high) / 2
            if parseErrors[middle].offset < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var names: [String] = []
        while low < parseErrors.count, parseErrors[low].offset < range.upperBound {
            names.append("\(parseErrors[low].code)")
            low += 1
        }
        return names
    }

    // MARK: - References

    /// The elements that an attribute names, in the order of the names.
    func references(of element: Node, attribute: String) -> [Node] {
        guard let value = element[attribute] else { return [] }
        switch attribute {
        case "href":
            guard value.hasPrefix("#") else { return [] }
            return fragmentTarget(String(value.dropFirst())).map { [$0] } ?? []
        case "usemap":
            let name = value.hasPrefix("#") ? String(value.dropFirst()) : value
            return document.elements.first { $0.isHTML("map") && ($0["name"] == name || $0["id"] == name) }.map { [$0] }
                ?? []
        default: return Tokens.split(value).compactMap { document.element(id: $0) }
        }
    }

    /// The element that a fragment leads to (HTML Standard, 7.4.6.3): by id, else by the name of an `a`;
    /// as it stands, else percent-decoded.
    func fragmentTarget(_ fragment: String) -> Node? {
        for candidate in [fragment, PercentEncoding.decoded(fragment)] {
            if let target = document.element(id: candidate) ?? anchors[candidate] { return target }
        }
        return fragment.lowercased() == "top" ? document.root : nil
    }

    private lazy var anchors: [String: Node] = {
        var result: [String: Node] = [:]
        for element in document.elements where element.isHTML("a") {
            if let name = element["name"], !name.isEmpty, result[name] == nil { result[name] = element }
        }
        return result
    }()

    /// The id that a link to a missing part of the page can only mean.
    func evidentTarget(of link: Node) -> String? {
        guard let href = link["href"], href.hasPrefix("#"), href.count > 1 else { return nil }
        let fragment = PercentEncoding.decoded(String(href.dropFirst()))
        guard fragmentTarget(fragment) == nil else { return nil }
        let wanted = fragment.lowercased()
        let candidates = Set(document.elementsByID.keys).union(anchors.keys).filter { $0.lowercased() == wanted }
        return candidates.count == 1 ? candidates.first : nil
    }

    /// The elements whose attribute names an id.
    func referrers(to id: String, attribute: String) -> [Node] {
        if let known = referrersByAttribute[attribute] { return known[id] ?? [] }
        var result: [String: [Node]] = [:]
        for element in document.elements {
            guard let value = element[attribute] else { continue }
            for token in Tokens.split(value) { result[token, default: []].append(element) }
        }
        referrersByAttribute[attribute] = result
        return result[id] ?? []
    }
    private var referrersByAttribute: [String: [String: [Node]]] = [:]

    // MARK: - New ids

    /// An element's id, or one made from its name that nothing in the page has.
    func ownOrNewID(_ element: Node) -> String {
        if let id = element["id"], !Tokens.split(id).isEmpty { return id }
        if let known = newIDs[element.index] { return known }
        var stem = (element["name"] ?? "").filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        if stem.isEmpty || !(stem.first?.isLetter ?? false) { stem = element.name }
        return newID(stem, for: element)
    }
    private var newIDs: [Int: String] = [:]
    private var givenIDs: Set<String> = []

    /// An id for an element that nothing in the page has, made from a stem.
    func newID(_ stem: String, for element: Node) -> String {
        if let known = newIDs[element.index] { return known }
        var number = nextNumber[stem] ?? 1
        var id = number == 1 ? stem : "\(stem)-\(number)"
        while isTaken(id) || !givenIDs.insert(id).inserted {
            number += 1
            id = "\(stem)-\(number)"
        }
        nextNumber[stem] = number + 1
        newIDs[element.index] = id
        return id
    }
    private var nextNumber: [String: Int] = [:]

    /// Whether an element has the id, or a style sheet or script waits for one that has.
    private func isTaken(_ id: String) -> Bool {
        document.elementsByID[id] != nil || styleTexts.contains { $0.contains("#" + id) }
            || ["#\(id)", "\"\(id)\"", "'\(id)'"].contains { rules.scripts.mention([$0]) }
    }

    // MARK: - Style sheets

    /// Whether a style sheet contains a text; true where one could not be read.
    func stylesMention(_ text: String) -> Bool { styles.hasMissingSheets || knownStylesMention(text) }

    /// Whether a style sheet that could be read contains a text.
    public func knownStylesMention(_ text: String) -> Bool { styleTexts.contains { $0.contains(text) } }

    private(set) lazy var styleTexts: [String] = document.elements.compactMap { element in
        if element.isHTML("style") || element.hasName("style") { return element.textContent }
        guard element.isHTML("link"), Tokens.split((element["rel"] ?? "").lowercased()).contains("stylesheet"),
            let address = element["href"], let sheet = loader?.load(address, from: nil)
        else { return nil }
        return String(decoding: sheet.bytes, as: UTF8.self)
    }

    // MARK: - Other resources

    /// The title of the page in a frame; empty where it cannot be read or has none.
    func framedTitle(of frame: Node) -> String {
        if let known = framedTitles[frame.index] { return known }
        var title = ""
        let bytes =
            frame["srcdoc"].map { Array($0.utf8) } ?? frame["src"].flatMap { loader?.load($0, from: nil)?.bytes }
        if let bytes, let page = try? Document(bytes), let element = page.elements.first(where: { $0.isHTML("title") })
        {
            title = Wording.collapsed(element.textContent)
        }
        framedTitles[frame.index] = title
        return title
    }
    private var framedTitles: [Int: String] = [:]
}
