import HTML
import Testing

@testable import Linting

@Suite("Words that transforms put into pages")
struct PhrasesTests {
    @Test("Every language has every phrase, and none is empty", arguments: PhrasesData.languages.keys.sorted())
    func complete(language: String) throws {
        let phrases = try #require(PhrasesData.languages[language])
        #expect(Set(phrases.keys) == Set(try #require(PhrasesData.languages["en"]).keys))
        #expect(phrases.values.allSatisfy { Wording.hasWords($0) })
        #expect(phrases["share-on"]?.contains("%") ?? false)
    }

    private static let chinese = "市政务服务中心每个工作日上午九点开始办理各项业务，请携带有效证件前来办理相关手续，谢谢您的配合。"
    private static let traditional = "市政府服務中心每個工作日上午九點開始辦理各項業務，請攜帶有效證件前來辦理相關手續，謝謝您的配合與體諒。"
    private static let french =
        "La mairie est ouverte au public du lundi au vendredi. Veuillez apporter votre carte d’identité et la lettre que nous vous avons envoyée."

    @Test(
        "They are in the language of the text, whatever is declared",
        arguments: [
            ("<html lang=en><p>Open from nine to five.</p><button></button>", "Close"),
            ("<html lang=zh-CN><p>服务</p><button></button>", "关闭"),
            ("<html lang=zh-TW><p>服務</p><button></button>", "關閉"),
            ("<html lang=fr-CA><p>Bonjour</p><button></button>", "Fermer"),
            // Nothing is declared: the text says it.
            ("<p>\(chinese)</p><button></button>", "关闭"), ("<p>\(traditional)</p><button></button>", "關閉"),
            ("<p>\(french)</p><button></button>", "Fermer"), ("<p>服务</p><button></button>", "关闭"),
            ("<p>お知らせ</p><button></button>", "閉じる"), ("<button></button>", "Close"),
            // Declared, and wrong.
            ("<html lang=en><p>\(chinese)</p><button></button>", "关闭"),
            // A part with a language of its own.
            ("<html lang=en><p>Open from nine to five.</p><div lang=de><button></button></div>", "Schließen"),
            // No words are better than words in another language.
            ("<html lang=fi><p>Avoinna</p><button></button>", ""), ("<p>Добро пожаловать</p><button></button>", ""),
        ])
    func language(page: String, word: String) throws {
        let facts = PageFacts(try Document(Array(page.utf8)))
        let button = try #require(facts.document.elements.first { $0.isHTML("button") })
        #expect(facts.rules.phrases.phrase("close", for: button) == word)
    }

    @Test("Every icon stands for something that there is a phrase for")
    func icons() throws {
        let keys = Set(try #require(PhrasesData.languages["en"]).keys)
        #expect(Set(IconFunctionData.drawings.values).subtracting(keys).isEmpty)
    }
}
