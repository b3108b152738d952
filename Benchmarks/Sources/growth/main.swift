// Whether the parser's time grows in step with its input on hostile pages.
//
//     swift run -c release growth [SIZE]
//
// Each page is made for a size and for four times that size; a factor well above 4 is worse than linear.
import HTML

func page(_ parts: String...) -> [UInt8] { Array(parts.joined().utf8) }
func times(_ part: String, _ count: Int) -> String { String(repeating: part, count: count) }
func numbered(_ count: Int, _ part: (Int) -> String) -> String {
    var result = ""
    for index in 0..<count { result += part(index) }
    return result
}

let pages: [(name: String, make: (Int) -> [UInt8])] = [
    ("nested div", { page(times("<div>", $0)) }),
    ("nested div in button", { page("<p><button>", times("<div>", $0)) }),
    ("nested span, stray end tags", { page(times("<span>", $0), times("</x>", $0)) }),
    ("nested unknown, stray end tags", { page(times("<x>", $0), times("</p>", $0)) }),
    ("attributes", { page("<div ", numbered($0) { "a\($0) " }, ">") }),
    ("equal attributes", { page("<div ", times("a ", $0), ">") }),
    ("less-than signs", { page(times("<", $0 * 10)) }),
    ("ampersands", { page(times("&", $0 * 4)) }),
    ("unclosed references", { page(times("&am", $0 * 2)) }),
    ("unclosed b", { page(times("<b>", $0)) }),
    ("unclosed b with attributes", { page(numbered($0) { "<b id=\($0)>" }) }),
    ("unclosed b, then end tags", { page(numbered($0) { "<b id=\($0)>" }, times("</b>", $0)) }),
    ("unclosed a", { page(times("<a>", $0)) }),
    ("a and div", { page(times("<a><div>", $0)) }),
    ("a over many div", { page("<a>", times("<div>", $0), times("</a>", $0)) }),
    ("a and span over div", { page("<a>", times("<span><div>", $0), times("</a>", $0)) }),
    (
        "b over span over div",
        { page(numbered($0) { "<b id=\($0)>" }, times("<span>", $0), "<div>", times("</b>", $0)) }
    ),
    ("b over div", { page(numbered($0) { "<b id=\($0)>" }, times("<div>", $0), times("</b>", $0)) }),
    ("p and b with attributes", { page(numbered($0) { "<p><b id=\($0)>x" }) }),
    ("i before b", { page(numbered($0) { "<i id=\($0)>" }, numbered($0) { "<b id=\($0)>" }, times("</i>", $0)) }),
    ("nested tables", { page(times("<table><tr><td>", $0)) }),
    ("tables in div", { page(times("<div>", $0), times("<table></table>", $0)) }),
    ("text in table", { page("<table>", times("x<tr>", $0)) }),
    ("text and cells in table", { page("<table>", times("x<td>y", $0)) }),
    ("elements in table", { page("<table>", times("<b>x<tr>", $0)) }),
    ("nested svg, stray end tags", { page("<svg>", times("<g>", $0), times("</x>", $0)) }),
    ("svg and html", { page(times("<svg><desc>", $0), times("</x>", $0)) }),
    ("list items", { page("<ul>", times("<div>", $0), "<span>", times("<li></li>", $0)) }),
    ("list items without end", { page(times("<li>x", $0)) }),
    ("forms", { page(times("<form><div></form>", $0)) }),
    ("templates", { page(times("<template>", $0)) }),
    ("templates with tables", { page(times("<template><table>", $0), times("x", $0)) }),
    ("html attributes", { page(numbered($0) { "<html a\($0)>" }) }),
    ("body attributes", { page("<body>", numbered($0) { "<body a\($0)>" }) }),
    ("body ends", { page(times("<rp>", $0), times("</body>x", $0)) }),
    ("distinct elements", { page(numbered($0) { "<x\($0)>" }) }),
    ("comments", { page(times("<!--", $0)) }),
    ("comment ends", { page("<!--", times("--!", $0)) }),
    ("CDATA", { page("<svg>", times("<![CDATA[", $0), times("]]", $0)) }),
    ("doctypes", { page(times("<!doctype html>", $0)) }),
    ("framesets", { page(times("<frameset>", $0)) }),
    ("selects", { page(times("<select><option>", $0)) }),
    ("selected contents", { page("<select><button><selectedcontent></button>", times("<option selected>x", $0)) }),
    ("nested options", { page("<select><selectedcontent></selectedcontent>", times("<div><option selected>", $0)) }),
    ("rcdata", { page("<title>", times("</titl", $0)) }),
    ("script", { page("<script><!--", times("<script ", $0), times("</script ", $0)) }),
    ("carriage returns", { page(times("\r", $0 * 4)) }),
    ("NUL", { page(times("\0", $0 * 4)) }),
    ("headings", { page(times("<h1>", $0)) }),
    ("ruby", { page("<ruby>", times("<rt><rp>", $0)) }),
    ("nobr", { page(times("<nobr><div>", $0)) }),
    ("objects", { page(times("<object><b>", $0), times("</object>", $0)) }),
    ("long attribute", { page("<div a=\"", times("&amp;\n", $0), "\">") }),
]

func seconds(_ bytes: [UInt8]) throws -> Double {
    let start = ContinuousClock.now
    let document = try Document(bytes)
    if document.map.pieces.last?.range.upperBound != bytes.count { print("the pieces do not cover the page") }
    return (ContinuousClock.now - start) / .seconds(1)
}

let size = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 50_000
let only = CommandLine.arguments.dropFirst(2).first
for (name, make) in pages where only == nil || only == name {
    // The shortest of some runs, so that the machine's other work does not count.
    let (smallPage, largePage) = (make(size), make(size * 4))
    let small = try (0..<5).map { _ in try seconds(smallPage) }.min() ?? 0
    let large = try (0..<3).map { _ in try seconds(largePage) }.min() ?? 0
    let factor = large / small
    let mark = factor > 8 && large > 0.2 ? "  <-- not linear" : ""
    print("\(name): \(Int(small * 1000)) ms, \(Int(large * 1000)) ms, factor \((factor * 10).rounded() / 10)\(mark)")
}
