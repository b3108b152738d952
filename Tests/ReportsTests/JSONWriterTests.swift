import Foundation
import Testing

@testable import Reports

@Suite("JSON output")
struct JSONWriterTests {
    @Test("What is written can be read back")
    func roundTrip() throws {
        var writer = JSONWriter()
        writer.object { writer in
            writer.value("text", "a\"b\\c\n\u{1}\u{2028}中")
            writer.value("none", nil as String?)
            writer.value("number", -3)
            writer.value("ratio", rounded: 4.504)
            writer.value("flag", true)
            writer.array("list") { writer in
                writer.value(nil, "x")
                writer.object { _ in }
                writer.array { _ in }
            }
            writer.object("empty") { _ in }
        }
        let object = try #require(JSONSerialization.jsonObject(with: Data(writer.takeBytes())) as? [String: Any])
        #expect(object["text"] as? String == "a\"b\\c\n\u{1}\u{2028}中")
        #expect(object["none"] is NSNull)
        #expect(object["number"] as? Int == -3)
        #expect(object["ratio"] as? Double == 4.5)
        #expect(object["flag"] as? Bool == true)
        #expect((object["list"] as? [Any])?.count == 3)
    }

    @Test("JSON escapes what would end a string, and what JavaScript takes for the end of a line")
    func escapes() {
        var writer = JSONWriter()
        writer.array { writer in
            writer.value(nil, "\"\\\n\u{1}\u{7F}\u{2028}\u{2029}è市😀")
            writer.value(nil, rounded: 4.055)
        }
        #expect(writer.take() == #"["\"\\\n\u0001\u007f\u2028\u2029è市😀",4.06]"#)
    }
}
