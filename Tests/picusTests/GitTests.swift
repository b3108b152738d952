import Foundation
import Testing

@testable import picus

@Suite("Changed lines")
struct GitTests {
    @Test("The lines of a patch are those of the new file; content that looks like a header is none")
    func patch() {
        let patch = """
            diff --git a/a.html b/a.html
            --- a/a.html
            +++ b/a.html
            @@ -1 +1,2 @@
            --- a
            +++ b/other.html
            +x
            @@ -9,2 +10,0 @@
            -y
            -z
            diff --git "a/\\345\\270\\202.html" "b/\\345\\270\\202.html"
            --- /dev/null
            +++ "b/\\345\\270\\202.html"
            @@ -0,0 +1 @@
            +x
            """
        let lines = GitPatch.lines(of: Data(patch.utf8), top: "/t")
        #expect(lines == ["/t/a.html": [1...2], "/t/市.html": [1...1]])
    }
}
