/// Computes an element's values from the declarations that won (CSS Cascade 5, section 4).
struct StyleBuilder {
    private let parent: ComputedStyle?
    private let root: ComputedStyle?
    private let cascaded: CascadedValues
    private let variables: VariableResolver
    private let environment: MediaEnvironment
    private let quirks: Bool

    private var inherited: [Value]
    private var reset: [Value]
    private var lengths: LengthContext
    private var isDark: Bool
    private var customProperties: CustomProperties
    /// Shorthands with variables are parsed once for all their longhands.
    private var expansions: [String: Shorthand.Expansion] = [:]

    init(
        _ cascaded: CascadedValues, parent: ComputedStyle?, root: ComputedStyle?, variables: VariableResolver,
        environment: MediaEnvironment, quirks: Bool
    ) {
        self.cascaded = cascaded
        self.parent = parent
        self.root = root
        self.variables = variables
        self.environment = environment
        self.quirks = quirks
        let initial = InitialStyle.shared
        inherited = parent?.inherited ?? initial.inherited
        reset = initial.reset
        isDark = parent?.isDark ?? false
        customProperties = parent?.custom ?? variables.initial
        lengths =
            parent?.lengths
            ?? LengthContext(
                fontSize: 16, rootFontSize: 16, lineHeight: 19.2, rootLineHeight: 19.2, width: environment.width,
                height: environment.height)
    }

    /// - Parameter isBlockified: whether the box must be a block whatever `display` says: the root, flex and
    ///   grid items.
    mutating func build(isBlockified: Bool) -> ComputedStyle {
        resolveCustomProperties()
        var rest: [Property] = []
        for property in cascaded.touched {
            switch property {
            case .fontFamily, .fontSize, .lineHeight, .colorScheme, .color: continue
            default: rest.append(property)
            }
        }
        // What others are relative to comes first.
        applyFontSize()
        applyColorScheme()
        for property in [Property.lineHeight, .color] where cascaded.winners[Int(property.rawValue)] != nil {
            apply(property)
        }
        finishLengths()
        if variables.hasRegistrations, !cascaded.custom.isEmpty {
            customProperties = variables.computed(
                cascaded.custom.keys, customProperties, lengths, current: currentColor(self[.color]), isDark: isDark)
        }
        for property in rest { apply(property) }
        fixDisplay(isBlockified: isBlockified)
        fixOverflow()
        return ComputedStyle(
            inherited: inherited, reset: reset, custom: customProperties, uncertain: uncertain(),
            blockifiesChildren: blockifiesChildren, isDark: isDark, lengths: lengths)
    }

    private func uncertain() -> PropertySet {
        var result = cascaded.uncertain
        if let parent, !parent.uncertain.isEmpty {
            for property in Property.allCases where property.isInherited && parent.uncertain.contains(property) {
                if cascaded.winners[Int(property.rawValue)] == nil { result.insert(property) }
            }
        }
        return result
    }

    // MARK: Access

    private subscript(property: Property) -> Value {
        get {
            let index = Int(property.rawValue)
            return index < Property.inheritedCount ? inherited[index] : reset[index - Property.inheritedCount]
        }
        set {
            let index = Int(property.rawValue)
            if index < Property.inheritedCount {
                if inherited[index] != newValue { inherited[index] = newValue }
            } else {
                if reset[index - Property.inheritedCount] != newValue {
                    reset[index - Property.inheritedCount] = newValue
                }
            }
        }
    }

    private func inheritedValue(_ property: Property) -> Value { parent?[property] ?? InitialStyle.shared[property] }
    private func unsetValue(_ property: Property) -> Value {
        property.isInherited ? inheritedValue(property) : InitialStyle.shared[property]
    }

    // MARK: Specified values

    private enum Specified {
        case value(Value)
        /// Taken over as it is computed.
        case computed(Value)
    }

    private mutating func specified(_ property: Property) -> Specified? {
        guard let winner = cascaded.winners[Int(property.rawValue)] else { return nil }
        return specified(property, cascaded.declaration(winner))
    }

    private mutating func specified(_ property: Property, _ declaration: Declaration) -> Specified {
        switch declaration.value {
        case .value(let value): return .value(value)
        case .wide(let keyword): return wide(property, keyword)
        case .variables(let name, let text):
            // Invalid at computed-value time: as if unset.
            return substituted(property, declaration.target, name, text) ?? .computed(unsetValue(property))
        case .custom: return .computed(unsetValue(property))
        }
    }

    private mutating func wide(_ property: Property, _ keyword: WideKeyword) -> Specified {
        switch keyword {
        case .initial: return .computed(InitialStyle.shared[property])
        case .inherit: return .computed(inheritedValue(property))
        case .unset: return .computed(unsetValue(property))
        case .revert, .revertLayer:
            guard let winner = cascaded.settled(.longhand(property)) else { return .computed(unsetValue(property)) }
            return specified(property, cascaded.declaration(winner))
        }
    }

    private mutating func substituted(
        _ property: Property, _ target: Declaration.Target, _ name: String, _ text: String
    ) -> Specified? {
        let key = name + ":" + text
        let expansion: Shorthand.Expansion
        if let known = expansions[key] {
            expansion = known
        } else {
            guard let replaced = variables.substitute(text, customProperties.values) else { return nil }
            let cursor = TokenCursor(TokenizedText(replaced)).trimmed()
            if let keyword = DeclarationParser.wideKeyword(cursor) { return wide(property, keyword) }
            expansion = DeclarationParser.parse(name, cursor, quirks: quirks) ?? []
            expansions[key] = expansion
        }
        return expansion.last { $0.target == target }.map { .value($0.value) }
    }

    private mutating func resolveCustomProperties() {
        guard !cascaded.custom.isEmpty else {
            customProperties = variables.resolve([:], parent: customProperties)
            return
        }
        var declared: [String: String?] = [:]
        for (name, winner) in cascaded.custom {
            var declaration = cascaded.declaration(winner)
            if case .wide(let keyword) = declaration.value, keyword == .revert || keyword == .revertLayer {
                guard let settled = cascaded.settled(.custom(name)) else { continue }
                declaration = cascaded.declaration(settled)
            }
            switch declaration.value {
            case .custom(let text): declared[name] = .some(text)
            case .wide(.initial): declared[name] = .some(nil)
            // Inherited like every custom property: as it is in the parent.
            default: continue
            }
        }
        customProperties = variables.resolve(declared, parent: customProperties)
    }

    // MARK: Computing

    private mutating func apply(_ property: Property) {
        switch specified(property) {
        case .computed(let value)?: self[property] = value
        case .value(let value)?: self[property] = compute(property, value)
        case nil: break
        }
    }

    private func compute(_ property: Property, _ value: Value) -> Value {
        switch property {
        case .fontWeight:
            return FontMetrics.weight(ValueComputer(lengths).compute(value), parent: inheritedValue(.fontWeight))
        case .fontStretch: return FontMetrics.stretch(ValueComputer(lengths).compute(value))
        case .strokeWidth:
            let computed = ValueComputer(lengths).compute(value)
            return computed.number.map { .length($0, .px) } ?? computed
        case .lineHeight: return ComputedNumbers.lineHeight(value, lengths)
        case .letterSpacing:
            let computed = ValueComputer(lengths).compute(value)
            return computed == .zero ? .normal : computed
        case .textShadow, .boxShadow:
            return ComputedNumbers.shadows(
                ValueComputer(lengths).compute(value), lengths: property == .boxShadow ? 4 : 3)
        case .color:
            if case .color(.current) = value { return inheritedValue(.color) }
            guard case .color(let color) = value else { return value }
            return .color(.absolute(color.resolved(current: currentColor(inheritedValue(.color)), isDark: isDark)))
        case .opacity, .fillOpacity, .strokeOpacity:
            let computed = ValueComputer(lengths).compute(value)
            if case .percentage(let percent) = computed { return .number(max(0, min(1, percent / 100))) }
            return computed.number.map { .number(max(0, min(1, $0))) } ?? computed
        case .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth, .outlineWidth,
            .webkitTextStrokeWidth:
            switch value.keyword {
            case "thin": return .length(1, .px)
            case "medium": return .length(3, .px)
            case "thick": return .length(5, .px)
            default: return ComputedNumbers.snappedWidth(ValueComputer(lengths).compute(value))
            }
        case .wordSpacing where value.isKeyword("normal"): return .zero
        case .textAlign:
            let inherited = inheritedValue(.textAlign)
            switch value.keyword {
            // Header cells are centered where nothing else is said (HTML Standard, 15.3.8).
            case "-internal-th": return inherited.isKeyword("start") ? .keyword("center") : inherited
            // What `center` and `align` do to boxes ends at a table.
            case "-internal-table":
                return inherited.keyword?.hasPrefix("-webkit-") == true ? .keyword("start") : inherited
            case "match-parent":
                let isRightToLeft = inheritedValue(.direction).isKeyword("rtl")
                if inherited.isKeyword("start") { return .keyword(isRightToLeft ? "right" : "left") }
                return inherited.isKeyword("end") ? .keyword(isRightToLeft ? "left" : "right") : inherited
            default: return value
            }
        default:
            if case .color(let color) = value {
                // `currentcolor` stays, so that it follows `color` where it is inherited.
                if color == .current { return value }
                return .color(.absolute(color.resolved(current: currentColor(self[.color]), isDark: isDark)))
            }
            guard case .math = value else { return ValueComputer(lengths).compute(value) }
            return ComputedNumbers.inRange(of: property, ValueComputer(lengths).compute(value))
        }
    }

    private func currentColor(_ value: Value) -> Color {
        guard case .color(.absolute(let color)) = value else { return .black }
        return color
    }

    private mutating func applyFontSize() {
        let before = lengths.fontSize
        let wasFixed = FontMetrics.isFixed(self[.fontFamily])
        apply(.fontFamily)
        let isFixed = FontMetrics.isFixed(self[.fontFamily])
        switch specified(.fontSize) {
        case .computed(let value)?:
            self[.fontSize] = value
            if value != inheritedValue(.fontSize) { lengths.fontBasis = .keyword("medium") }
        case .value(let value)?:
            // em and % are relative to the parent's size, which `lengths` still holds.
            self[.fontSize] = .length(FontMetrics.size(value, parent: before, lengths), .px)
            lengths.fontBasis = FontMetrics.basis(of: value, parent: lengths.fontBasis)
        case nil: break
        }
        if let size = lengths.fontBasis.size(self[.fontSize].pixels ?? before, isFixed: isFixed, wasFixed: wasFixed) {
            self[.fontSize] = .length(size, .px)
        }
        lengths.fontSize = self[.fontSize].pixels ?? before
        if parent == nil {
            lengths.rootFontSize = lengths.fontSize
        }
    }

    private mutating func finishLengths() {
        switch self[.lineHeight] {
        case .number(let factor): lengths.lineHeight = factor * lengths.fontSize
        case .length(let pixels, .px): lengths.lineHeight = pixels
        default: lengths.lineHeight = lengths.fontSize * 1.2
        }
        if parent == nil { lengths.rootLineHeight = lengths.lineHeight }
    }

    private mutating func applyColorScheme() {
        guard cascaded.winners[Int(Property.colorScheme.rawValue)] != nil else { return }
        apply(.colorScheme)
        guard case .text(let text) = self[.colorScheme] else { return }
        let schemes = text.asciiLowercased().split(separator: " ")
        let light = schemes.contains("light")
        let dark = schemes.contains("dark")
        isDark = dark && (!light || environment.colorScheme == "dark")
    }

    // MARK: Adjustments

    private var blockifiesChildren: Bool {
        switch self[.display].keyword {
        case "flex", "inline-flex", "grid", "inline-grid": true
        case "contents": parent?.blockifiesChildren ?? false
        default: false
        }
    }

    /// CSS Display 3, section 2.7, and CSS 2, section 9.7.
    private mutating func fixDisplay(isBlockified: Bool) {
        let isAbsolute = self[.position].isKeyword("absolute") || self[.position].isKeyword("fixed")
        if isAbsolute { self[.float] = .none }
        guard isBlockified || isAbsolute || !self[.float].isKeyword("none") else { return }
        switch self[.display] {
        case .keyword("inline"), .keyword("inline-block"), .keyword("table-row-group"), .keyword("table-header-group"),
            .keyword("table-footer-group"), .keyword("table-row"), .keyword("table-cell"),
            .keyword("table-column-group"), .keyword("table-column"), .keyword("table-caption"), .keyword("ruby-text"):
            self[.display] = .keyword("block")
        case .keyword("inline-flex"): self[.display] = .keyword("flex")
        case .keyword("inline-grid"): self[.display] = .keyword("grid")
        case .keyword("inline-table"): self[.display] = .keyword("table")
        case .keyword("contents") where parent == nil: self[.display] = .keyword("block")
        case .keyword("ruby"): self[.display] = .list([.keyword("block"), .keyword("ruby")])
        case .list(let words) where words.contains(.keyword("list-item")): self[.display] = .keyword("list-item")
        default: break
        }
    }

    /// CSS Overflow 3, section 3.1: visible and clip do not stand beside scrolling values.
    private mutating func fixOverflow() {
        func isStill(_ value: Value) -> Bool { value.isKeyword("visible") || value.isKeyword("clip") }
        for property in [Property.overflowX, .overflowY] where self[property].isKeyword("overlay") {
            self[property] = .auto
        }
        let (x, y) = (self[.overflowX], self[.overflowY])
        guard isStill(x) != isStill(y) else { return }
        let still = isStill(x) ? Property.overflowX : .overflowY
        self[still] = self[still].isKeyword("visible") ? .auto : .keyword("hidden")
    }
}

/// The computed initial values.
struct InitialStyle: Sendable {
    let inherited: [Value]
    let reset: [Value]

    static let shared = InitialStyle()

    private init() {
        let values = Property.allCases.map { property -> Value in
            switch property {
            case .color: return .color(.absolute(.black))
            case .fontSize: return .length(16, .px)
            case .fontWeight: return .number(400)
            case .wordSpacing: return .zero
            case .fill: return .color(.absolute(.black))
            case .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth, .outlineWidth:
                return .length(3, .px)
            default:
                if case .number(0) = property.initial, property != .order { return .zero }
                return property.initial
            }
        }
        inherited = Array(values[..<Property.inheritedCount])
        reset = Array(values[Property.inheritedCount...])
    }

    subscript(property: Property) -> Value {
        let index = Int(property.rawValue)
        return index < Property.inheritedCount ? inherited[index] : reset[index - Property.inheritedCount]
    }
}
