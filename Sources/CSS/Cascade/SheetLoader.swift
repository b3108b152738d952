import HTML

/// A sheet and where it comes from.
final class LoadedSheet {
    let sheet: ParsedSheet
    /// The `link` or `style` element that brought it; nil for the user agent's.
    let element: Node?
    /// Nil for the text of a `style` element.
    let location: String?

    init(_ sheet: ParsedSheet, element: Node?, location: String?) {
        self.sheet = sheet
        self.element = element
        self.location = location
    }

    /// The place that was asked for last: mistakes are told in the order of the text, so the text is read once.
    private var last = (offset: 0, line: 1, column: 1)

    /// Line and column of a byte of the sheet's text, from 1.
    func position(of offset: Int) -> SourcePosition {
        if offset < last.offset { last = (0, 1, 1) }
        let bytes = sheet.text.bytes
        let end = min(offset, bytes.count)
        while last.offset < end {
            let byte = bytes[last.offset]
            last.offset += 1
            if byte == 0x0A {
                last.line += 1
                last.column = 1
            } else if last.offset == bytes.count || bytes[last.offset] & 0xC0 != 0x80 {
                // A scalar ends where the next byte continues none.
                last.column += 1
            }
        }
        return SourcePosition(line: last.line, column: last.column)
    }
}

/// A style rule of a page, with what its sheet's imports add.
struct LoadedRule {
    let rule: StyleRule
    let sheet: LoadedSheet
    /// The layer that an import put the sheet in, and the rule's own.
    let layer: String?
    /// Media queries of the `link`, `style` and `@import` around the sheet.
    let media: [MediaQueryList]
}

/// Finds the style sheets of a page and flattens them, imports in their place, into one list of rules.
struct SheetLoader {
    private let document: Document
    private let loader: (any ResourceLoader)?
    private let environment: MediaEnvironment
    private(set) var rules: [LoadedRule] = []
    private(set) var layers = LayerOrder()
    private(set) var registrations: [String: PropertyRegistration] = [:]
    private(set) var diagnostics: [StyleDiagnostic] = []
    private(set) var hasMissingSheets = false
    private let cache: SheetCache
    /// The files whose errors are told already.
    private var reported: Set<String> = []
    private var importsLeft = 1000
    private var sheetNumber = 0
    private static let maximumImportDepth = 32

    init(_ document: Document, loader: (any ResourceLoader)?, environment: MediaEnvironment, cache: SheetCache) {
        self.document = document
        self.loader = loader
        self.environment = environment
        self.cache = cache
        // A part of a page is styled by the page that takes it in; a template may fill in sheets.
        hasMissingSheets = document.mayGetOtherSheets
    }

    mutating func run() {
        var preferredTitle: String?
        for element in document.elements {
            let isStyle = element.hasName("style") && element.namespace != .mathml
            guard isStyle || element.isHTML("link"), !Self.isInNoscript(element) else { continue }
            if !isStyle, !Self.isStyleSheetLink(element) { continue }
            if let type = element["type"]?.asciiLowercased(), !type.isEmpty, type != "text/css" { continue }
            // The first title names the set of sheets that applies (CSSOM, "preferred CSS style sheet set").
            if let title = element["title"], !title.isEmpty {
                let isAlternate = Self.relations(of: element).contains("alternate")
                if isAlternate { continue }
                if preferredTitle == nil { preferredTitle = title }
                if title != preferredTitle { continue }
            }
            let media = element["media"].map { [MediaQueryList($0)] } ?? []
            if isStyle {
                addStyleElement(element, media)
            } else {
                addLink(element, media)
            }
        }
    }

    /// With scripting, which picus assumes, the content of `noscript` is no part of the page.
    private static func isInNoscript(_ element: Node) -> Bool {
        var next = element.parentElement
        var steps = 0
        while let parent = next, steps < 64 {
            if parent.isHTML("noscript") { return true }
            next = parent.parentElement
            steps += 1
        }
        return false
    }

    private static func relations(of link: Node) -> [String] {
        (link["rel"] ?? "").asciiLowercased().split {
            $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\u{C}"
        }
        .map(String.init)
    }

    private static func isStyleSheetLink(_ link: Node) -> Bool {
        relations(of: link).contains("stylesheet") && !link.hasAttribute("disabled") && !(link["href"] ?? "").isEmpty
    }

    private mutating func addStyleElement(_ element: Node, _ media: [MediaQueryList]) {
        var text = ""
        for child in element.children where child.isText { text += child.text }
        sheetNumber += 1
        let sheet = SheetParser.parse(
            TokenizedText(text), quirks: document.mode == .quirks, anonymousPrefix: "\(sheetNumber)-")
        let loaded = LoadedSheet(sheet, element: element, location: nil)
        reportErrors(of: loaded)
        add(loaded, layer: nil, media: media, path: [])
    }

    private mutating func addLink(_ element: Node, _ media: [MediaQueryList]) {
        guard media.allSatisfy({ $0.matches(environment) || $0.mentions(Self.orientationFeatures) }) else { return }
        let reference = (element["href"] ?? "").trimmingASCIIWhitespace()
        guard let loaded = load(reference, from: nil, element: element, written: reference, offset: nil) else { return }
        add(loaded, layer: nil, media: media, path: loaded.location.map { [$0] } ?? [])
    }

    /// Features whose rules are kept though they do not hold: checks ask for them.
    static let orientationFeatures: Set<String> = ["orientation", "aspect-ratio", "device-aspect-ratio"]

    private mutating func add(_ loaded: LoadedSheet, layer: String?, media: [MediaQueryList], path: [String]) {
        func full(_ name: String?) -> String? {
            guard let name else { return layer }
            return layer.map { $0 + "." + name } ?? name
        }
        let applies = media.allSatisfy { $0.matches(environment) }
        for item in loaded.sheet.items {
            switch item {
            case .rule(let rule):
                rules.append(LoadedRule(rule: rule, sheet: loaded, layer: full(rule.layer), media: media))
            case .layers(let names, let condition):
                guard applies, condition?.evaluate(environment) ?? true else { continue }
                for name in names { layers.declare(full(name) ?? name) }
            case .registration(let registration):
                if applies { registrations[registration.name] = registration }
            case .import(let rule):
                addImport(rule, from: loaded, layer: full(rule.layer), media: media, path: path)
            }
        }
    }

    private mutating func addImport(
        _ rule: ImportRule, from sheet: LoadedSheet, layer: String?, media: [MediaQueryList], path: [String]
    ) {
        let media = media + (rule.media.map { [$0] } ?? [])
        guard media.allSatisfy({ $0.matches(environment) || $0.mentions(Self.orientationFeatures) }) else { return }
        guard path.count < Self.maximumImportDepth, importsLeft > 0 else {
            hasMissingSheets = true
            return report(.tooManyImports(reference: rule.reference), sheet, offset: rule.offset)
        }
        importsLeft -= 1
        guard
            let loaded = load(
                rule.reference, from: sheet.location, element: sheet.element, written: rule.reference,
                offset: rule.offset,
                importer: sheet)
        else { return }
        if let location = loaded.location, path.contains(location) {
            return report(.importCycle(reference: rule.reference), sheet, offset: rule.offset)
        }
        add(loaded, layer: layer, media: media, path: path + (loaded.location.map { [$0] } ?? []))
    }
}

// MARK: - Loading

extension SheetLoader {
    private mutating func load(
        _ reference: String, from origin: String?, element: Node?, written: String, offset: Int?,
        importer: LoadedSheet? = nil
    ) -> LoadedSheet? {
        let resource =
            DataURL.isDataURL(reference)
            ? DataURL.decode(reference).map { Resource(bytes: $0, location: reference) }
            : loader?.load(reference, from: origin)
        guard let resource else {
            hasMissingSheets = true
            diagnostics.append(
                StyleDiagnostic(
                    kind: .missingSheet(reference: written), element: element, location: importer?.location,
                    offset: offset, position: offset.flatMap { at in importer.map { $0.position(of: at) } }))
            return nil
        }
        let sheet = cache.sheet(
            resource, encoding: document.source.encoding, quirks: document.mode == .quirks)
        let loaded = LoadedSheet(sheet, element: element, location: resource.location)
        if reported.insert(resource.location).inserted { reportErrors(of: loaded) }
        return loaded
    }

    private mutating func report(_ kind: StyleDiagnostic.Kind, _ sheet: LoadedSheet, offset: Int) {
        diagnostics.append(
            StyleDiagnostic(
                kind: kind, element: sheet.element, location: sheet.location, offset: offset,
                position: sheet.position(of: offset)))
    }

    private mutating func reportErrors(of sheet: LoadedSheet) {
        for error in sheet.sheet.errors { report(.sheetError(error.kind), sheet, offset: error.offset) }
    }
}
