import Accessibility
import Testing

@Suite("Contradicted languages")
struct LanguageContradictionTests {
    @Test(
        "A few words of another language contradict a declaration",
        arguments: [
            ("Hij ging met de kippen op stok", "fr", "nl"), ("Bonne année !", "nl", "fr"),
            ("Der Hund ist nicht im Haus", "en", "de"),
            ("The town hall is open from eight in the morning.", "fr-CH", "en"), ("居住证办理", "en", "zh"),
            ("请携带身份证到服务大厅办理居住证。", "ja", "zh"),
        ])
    func contradicted(text: String, declared: String, language: String) {
        #expect(LanguageDetector.contradiction(of: text, declared: declared) == language)
    }

    @Test(
        "Names, shared words, code and kindred languages contradict nothing",
        arguments: [
            ("Paul put dire comment on tape", "fr"), ("Paul put dire comment on tape", "en"), ("Bonne année !", "fr"),
            ("Software Download Support Newsletter", "de"), ("Jean-Luc Picard", "en"), ("libpq C Library", "en"),
            ("Wi-Fi LAN IEEE 802.11 TCP/IP", "en"), ("請攜帶身分證到服務中心辦理。", "zh-CN"), ("Om oss Kontakt Nyheter", "nb"),
            ("", "en"), ("Text", "no-such-tag"), ("E-mail E-mail E-mail", "en"), ("Email Email Email", "en"),
        ])
    func notContradicted(text: String, declared: String) {
        #expect(LanguageDetector.contradiction(of: text, declared: declared) == nil)
    }
}
