import CLibXML
import HTML

/// What selectors ask of an element most, as hashes: computed once an element.
struct ElementFeatures {
    /// 0: not yet computed.
    var tag: UInt64 = 0
    /// 0: no id.
    var id: UInt64 = 0
    var classStart: UInt32 = 0
    var classCount: UInt32 = 0
    var isHTML = false
    /// Whether attributes are better looked up than searched.
    var hasManyAttributes = false
    /// The names of the element itself and all its ancestors, as a Bloom filter of 256 bits.
    var path = NameFilter()
    var hasPath = false
}

/// A Bloom filter of name hashes with one bit a name.
struct NameFilter {
    private var bits = SIMD4<UInt64>()

    mutating func insert(_ hash: UInt64) { bits[Int(hash >> 8 & 3)] |= 1 << (hash >> 2 & 63) }
    mutating func formUnion(_ other: Self) { bits |= other.bits }
    @inline(__always) func mayContain(_ hash: UInt64) -> Bool { bits[Int(hash >> 8 & 3)] & 1 << (hash >> 2 & 63) != 0 }
}

/// The features of a document's elements.
struct FeatureTable {
    private var table: LazyTable<ElementFeatures>
    private(set) var classes: [UInt64] = []
    /// By where they start: the classes of elements that have many.
    private var largeSets: [UInt32: Set<UInt64>] = [:]
    private static let many = 64
    /// Whether ids and classes are compared without regard to ASCII case (quirks mode).
    let foldsCase: Bool

    init(_ document: Document) {
        table = LazyTable(count: document.nodeCount + 1, initial: ElementFeatures())
        foldsCase = document.mode == .quirks
    }

    /// The features of an element, without its path.
    mutating func features(of node: Node) -> ElementFeatures {
        let index = node.index
        guard index > 0, index < table.count else { return compute(node) }
        let known = table[index]
        if known.tag != 0 { return known }
        let features = compute(node)
        table[index] = features
        return features
    }

    /// The filter of the names of an element and all its ancestors.
    mutating func path(of node: Node) -> NameFilter {
        var pending: [Node] = []
        var filter = NameFilter()
        var next: Node? = node
        while let element = next {
            let features = features(of: element)
            if features.hasPath {
                filter = features.path
                break
            }
            pending.append(element)
            next = element.parentElement
        }
        for element in pending.reversed() {
            var features = features(of: element)
            filter.insert(features.tag)
            if features.id != 0 { filter.insert(features.id) }
            for index in 0..<Int(features.classCount) { filter.insert(classes[Int(features.classStart) + index]) }
            features.path = filter
            features.hasPath = true
            if element.index > 0, element.index < table.count { table[element.index] = features }
        }
        return filter
    }

    func hasClass(_ features: ElementFeatures, _ hash: UInt64) -> Bool {
        if features.classCount > Self.many { return largeSets[features.classStart]?.contains(hash) ?? false }
        let start = Int(features.classStart)
        for index in start..<start + Int(features.classCount) where classes[index] == hash { return true }
        return false
    }

    private mutating func compute(_ node: Node) -> ElementFeatures {
        var features = ElementFeatures()
        features.isHTML = node.pointer.pointee.ns == nil
        features.tag = node.pointer.pointee.name.map { NameHash.hash(Self.bytes($0)) } ?? 1
        features.classStart = UInt32(truncatingIfNeeded: classes.count)
        var next = node.pointer.pointee.properties
        var count = 0
        while let attribute = next {
            next = attribute.pointee.next
            count += 1
            guard attribute.pointee.ns == nil, let name = attribute.pointee.name,
                let value = attribute.pointee.children?.pointee.content
            else { continue }
            if xmlStrEqual(name, "id") != 0 {
                features.id = hash(Self.bytes(value))
            } else if xmlStrEqual(name, "class") != 0 {
                addClasses(Self.bytes(value))
            }
        }
        features.hasManyAttributes = count > Self.many
        features.classCount = UInt32(truncatingIfNeeded: classes.count) - features.classStart
        if features.classCount > Self.many {
            largeSets[features.classStart] = Set(classes[Int(features.classStart)...])
        }
        return features
    }

    private mutating func addClasses(_ value: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < value.count {
            while index < value.count, value[index].isCSSWhitespace { index += 1 }
            let start = index
            while index < value.count, !value[index].isCSSWhitespace { index += 1 }
            if index > start { classes.append(hash(UnsafeBufferPointer(rebasing: value[start..<index]))) }
        }
    }

    private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        foldsCase ? NameHash.foldedHash(bytes) : NameHash.hash(bytes)
    }

    private static func bytes(_ string: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: string, count: Int(xmlStrlen(string)))
    }
}
