import HTML
import Testing

@Suite("data: URLs")
struct DataURLTests {
    @Test(
        "They hold their bytes, percent-encoded or in base64",
        arguments: [
            ("data:,a%20b", "a b"), ("data:text/css,p{color:red}", "p{color:red}"), ("DATA:;base64,YWI=", "ab"),
            ("data:text/css;BASE64,Y W\nI", "ab"), ("data:text/css;base64,YWI%3D", "ab"), ("data:,%zz%", "%zz%"),
            ("data:,%+1%2b", "%+1+"), ("data:;base64,YW%4Aj", "abc"),
            ("data:,", ""),
        ])
    func bytes(address: String, expected: String) {
        #expect(DataURL.decode(address).map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    @Test("What is no such URL holds nothing", arguments: ["a.css", "data:text/css", "data:;base64,*", "", "data:abc"])
    func others(address: String) {
        #expect(DataURL.decode(address) == nil)
    }
}
