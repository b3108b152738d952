import Accessibility
import HTML
import Testing

@Suite("Language tags")
struct LanguageTagTests {
    @Test(
        "Well-formed tags (RFC 5646, appendix A)",
        arguments: [
            "de", "fr", "ja", "i-enochian", "zh-Hant", "zh-Hans", "sr-Cyrl", "zh-cmn-Hans-CN", "cmn-Hans-CN",
            "zh-yue-HK",
            "sr-Latn-RS", "sl-rozaj", "sl-rozaj-biske", "de-CH-1901", "sl-IT-nedis", "hy-Latn-IT-arevela", "de-DE",
            "en-US", "es-419", "de-CH-x-phonebk", "az-Arab-x-AZE-derbend", "x-whatever", "qaa-Qaaa-QM-x-southern",
            "sr-Qaaa-RS", "en-US-u-islamcal", "zh-CN-a-myext-x-private", "en-a-myext-b-another", "EN", "mn-Cyrl-MN",
        ])
    func wellFormed(tag: String) { #expect(LanguageTag(tag) != nil) }

    @Test(
        "Malformed tags",
        arguments: [
            "", " ", "de ", " de", "de_DE", "de-419-DE", "a-DE", "ar-a-aaa-b-bbb-a-ccc", "en-", "-en", "en--US", "en-x",
            "en-a", "e", "english-language-of-england", "123", "de-1901-1901", "中文", "en-US-é",
        ])
    func malformed(tag: String) { #expect(LanguageTag(tag) == nil) }

    @Test("The parts of a tag, in the recommended case")
    func parts() throws {
        let tag = try #require(LanguageTag("ZH-cmn-hans-cn-U-CO-pinyin-x-A-b"))
        #expect(tag.language == "zh")
        #expect(tag.extensionLanguages == ["cmn"])
        #expect(tag.script == "Hans")
        #expect(tag.region == "CN")
        #expect(tag.extensions == ["u-co-pinyin"])
        #expect(tag.privateUse == "a-b")
    }

    @Test(
        "Registered primary languages",
        arguments: ["en", "ZH", "yue", "haw", "qaa", "qtz", "aa", "zu", "zzj", "iw", "mul", "und"])
    func registered(subtag: String) { #expect(LanguageTag.isRegistered(subtag)) }

    @Test("Unregistered primary languages", arguments: ["", "xx", "qua1", "quz1", "em", "english", "qzz1", "zzz", "e"])
    func unregistered(subtag: String) { #expect(!LanguageTag.isRegistered(subtag)) }

    @Test("A grandfathered tag names no registered primary language")
    func grandfathered() throws {
        let tag = try #require(LanguageTag("i-lux"))
        #expect(tag.isGrandfathered)
        #expect(!tag.hasRegisteredLanguage)
    }

    @Test(
        "The declared primary language, leniently",
        arguments: [("zh_CN", "zh"), ("EN-us", "en"), ("", ""), ("x-a", ""), ("de--", "de"), ("12", "")])
    func primary(text: String, expected: String) { #expect(LanguageTag.primaryLanguage(of: text) == expected) }
}

@Suite("The language of a node")
struct NodeLanguageTests {
    @Test("lang is inherited, and lang=\"\" declares that the language is unknown")
    func inherited() throws {
        let page = try Page("<html lang=en><p id=a>a<span lang=de><b id=b>b</b></span><i lang='' ><u id=c>c</u></i>")
        #expect(try page.tree.language(of: page.element("a")) == "en")
        #expect(try page.tree.language(of: page.element("b")) == "de")
        #expect(try page.tree.language(of: page.element("c")) == "")
    }

    @Test("Without lang the last content-language pragma is the language, unless it names several")
    func pragma() throws {
        let page = try Page("<meta http-equiv=Content-Language content=' fr x'><p id=a>a")
        #expect(try page.tree.language(of: page.element("a")) == "fr")
        let several = try Page("<meta http-equiv=Content-Language content='fr, en'><p id=a>a")
        #expect(try several.tree.language(of: several.element("a")) == nil)
    }
}
