import Glibc
import Linting
import Testing

@Suite("Paths of files")
struct FilePathsTests {
    @Test(
        "A path is made normal as the system would read it, and hidden names stay",
        arguments: [
            ("/a/b", "/a/b"), ("/", "/"), ("/a/", "/a"), ("/a//b", "/a/b"), ("/a/./b", "/a/b"), ("/a/../b", "/b"),
            ("/..", "/"), ("/.git/a", "/.git/a"), ("/..a/b", "/..a/b"), ("/.../b", "/.../b"), ("/a/.", "/a"),
            ("/a/b/..", "/a"), ("/a/..b", "/a/..b"), ("/文/页.html", "/文/页.html"),
        ])
    func normal(path: String, expected: String) {
        #expect(FilePaths.normalize(path) == expected)
    }

    @Test("Links of folders are resolved for each file, and a folder that is not there stays as it is named")
    func real() throws {
        let folder = FilePaths.real("/tmp/.") + "/picus-paths-\(getpid())"
        mkdir(folder, 0o755)
        mkdir(folder + "/own", 0o755)
        symlink("own", folder + "/link")
        defer {
            unlink(folder + "/link")
            rmdir(folder + "/own")
            rmdir(folder)
        }
        let paths = ["/link/a.html", "/own/b.html", "/link/../own/c.html", "/none/d.html"].map { folder + $0 }
        let real = ["/own/a.html", "/own/b.html", "/own/c.html", "/none/d.html"].map { folder + $0 }
        #expect(FilePaths.real(paths) == real)
        #expect(paths.map { FilePaths.real($0) } == real)
    }

    @Test(
        "Names that are no Unicode come back byte for byte",
        arguments: [[0xC4, 0xE3], [0x61, 0xFF, 0x62], [0xE4, 0xB8, 0xAD]])
    func names(bytes: [UInt8]) {
        #expect(SystemName.bytes(SystemName.text(bytes)) == bytes)
        #expect(SystemName.system(SystemName.text(bytes)).map { UInt8(bitPattern: $0) } == bytes + [0])
    }

    @Test(
        "SHA-256 is that of FIPS 180-4",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func hash(text: String, digest: String) { #expect(ContentHash.hexadecimal(Array(text.utf8)) == digest) }
}
