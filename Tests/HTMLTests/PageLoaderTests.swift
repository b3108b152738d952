import HTML
import Testing

@Suite("Addresses seen from the base of a page")
struct PageLoaderTests {
    @Test(
        "A relative address starts from the base, an absolute one does not",
        arguments: [
            ("dir/", "a.css", "dir/a.css"), ("dir/page", "a.css", "dir/a.css"), ("dir/?q#f", " a.css ", "dir/a.css"),
            ("..", "a.css", "../a.css"), ("/x/", "a.css", "/x/a.css"), ("/x/", "/a.css", "/a.css"),
            ("https://h.example/x/y", "a.css", "https://h.example/x/a.css"),
            ("https://h.example/x/y", "/a.css", "https://h.example/a.css"),
            ("https://h.example", "a.css", "https://h.example/a.css"),
            ("https://h.example/x/", "//cdn.example/a.css", "https://cdn.example/a.css"),
            ("dir/", "https://h.example/a.css", "https://h.example/a.css"), ("dir/", "#f", "#f"),
            ("data:text/html,x", "a.css", "a.css"), ("", "a.css", "a.css"),
        ])
    func join(base: String, reference: String, expected: String) throws {
        let page = try Document(Array("<!doctype html><base><base href='\(base)'><base href=no/>".utf8))
        #expect(page.resolved(reference) == expected)
    }
}
