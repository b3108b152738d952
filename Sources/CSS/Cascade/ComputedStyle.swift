/// The computed values of an element or pseudo-element.
///
/// Immutable and shared: elements that the same rules match under the same inherited values have one and
/// the same object.
public final class ComputedStyle {
    /// By ``Property``: the inherited properties, then the others. Both arrays share their storage with
    /// other styles as long as nothing differs.
    let inherited: [Value]
    let reset: [Value]
    let custom: CustomProperties
    /// Properties whose value a container query may change.
    let uncertain: PropertySet
    /// Whether children become blocks: flex and grid containers (CSS Display 3, section 2.7).
    let blockifiesChildren: Bool
    /// Whether the used color scheme is dark.
    let isDark: Bool
    let lengths: LengthContext

    init(
        inherited: [Value], reset: [Value], custom: CustomProperties, uncertain: PropertySet, blockifiesChildren: Bool,
        isDark: Bool, lengths: LengthContext
    ) {
        self.inherited = inherited
        self.reset = reset
        self.custom = custom
        self.uncertain = uncertain
        self.blockifiesChildren = blockifiesChildren
        self.isDark = isDark
        self.lengths = lengths
    }

    subscript(property: Property) -> Value {
        let index = Int(property.rawValue)
        return index < Property.inheritedCount ? inherited[index] : reset[index - Property.inheritedCount]
    }

    /// Whether a container query, which needs layout, decides the property.
    public func isUncertain(_ property: Property) -> Bool { uncertain.contains(property) }

    func isEqual(to other: ComputedStyle) -> Bool {
        custom === other.custom && blockifiesChildren == other.blockifiesChildren && isDark == other.isDark
            && uncertain == other.uncertain && lengths == other.lengths && reset == other.reset
            && inherited == other.inherited
    }
}

/// A set of properties.
struct PropertySet: Hashable, Sendable {
    private var bits = SIMD4<UInt64>()

    static let inherited: PropertySet = {
        var set = PropertySet()
        for property in Property.allCases where property.isInherited { set.insert(property) }
        return set
    }()

    var isEmpty: Bool { bits == SIMD4<UInt64>() }
    func contains(_ property: Property) -> Bool {
        bits[Int(property.rawValue) >> 6] & 1 << (UInt64(property.rawValue) & 63) != 0
    }
    mutating func insert(_ property: Property) {
        bits[Int(property.rawValue) >> 6] |= 1 << (UInt64(property.rawValue) & 63)
    }
    mutating func remove(_ property: Property) {
        bits[Int(property.rawValue) >> 6] &= ~(1 << (UInt64(property.rawValue) & 63))
    }
    func intersection(_ other: Self) -> PropertySet {
        var result = self
        result.bits &= other.bits
        return result
    }
}

/// The custom properties of an element: name with its dashes, and text with all variables replaced.
final class CustomProperties: Sendable {
    let values: [String: String]
    init(_ values: [String: String] = [:]) { self.values = values }
    static let empty = CustomProperties()
}
