import HTML
import Testing

@Suite("Values that come down the tree")
struct InheritedValueTests {
    @Test("Each element is computed once, from the top down")
    func once() throws {
        let document = try Document(Array("<!doctype html><div><p><b>x</b><i>y".utf8))
        var depths: [Int: Int] = [:]
        var order: [String] = []
        func depth(_ element: Node?) -> Int {
            InheritedValue.find(element, above: 0, known: { depths[$0.index] }) {
                order.append($0.name)
                depths[$0.index] = $1 + 1
                return $1 + 1
            }
        }
        let elements = document.elements.map(\.self)
        let bold = try #require(elements.first { $0.name == "b" })
        let italic = try #require(elements.first { $0.name == "i" })
        #expect(depth(bold) == 5)
        #expect(order == ["html", "body", "div", "p", "b"])
        #expect(depth(italic) == 5)
        #expect(order == ["html", "body", "div", "p", "b", "i"])
        #expect(depth(nil) == 0)
    }

    @Test("A hundred thousand nested elements take no stack")
    func deep() throws {
        let document = try Document(Array(String(repeating: "<div>", count: 100_000).utf8))
        let deepest = try #require(document.elements.map(\.self).last)
        let depth = InheritedValue.find(deepest, above: 0, known: { _ in nil }) { $1 + 1 }
        #expect(depth == 100_002)
    }
}
