import Accessibility
import Testing

@Suite("The language that a text proves")
struct LanguageDetectorTests {
    /// The beginning of the Universal Declaration of Human Rights, article 1, and sentences of everyday pages.
    @Test(
        "Sentences prove their language",
        arguments: [
            (
                "en",
                "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience."
            ),
            (
                "de",
                "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt."
            ),
            (
                "fr",
                "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience."
            ),
            (
                "es",
                "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia."
            ),
            (
                "pt",
                "Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de consciência, não são."
            ),
            (
                "it",
                "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza."
            ),
            (
                "nl",
                "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en geweten."
            ),
            (
                "sv",
                "Alla människor är födda fria och lika i värde och rättigheter. De har utrustats med förnuft och samvete."
            ),
            (
                "fi",
                "Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan. Heille on annettu järki ja omatunto."
            ),
            (
                "pl",
                "Wszyscy ludzie rodzą się wolni i równi w swojej godności i w swoich prawach. Są oni obdarzeni rozumem i sumieniem."
            ),
            (
                "cs",
                "Všichni lidé se rodí svobodní a sobě rovní co do důstojnosti a práv. Jsou nadáni rozumem a svědomím."
            ),
            (
                "hu",
                "Minden emberi lény szabadon születik és egyenlő méltósága és joga van. Az emberek ésszel és lelkiismerettel bírnak."
            ),
            (
                "ro",
                "Toate ființele umane se nasc libere și egale în demnitate și în drepturi. Ele sunt înzestrate cu rațiune și conștiință."
            ),
            (
                "tr",
                "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı."
            ),
            (
                "vi",
                "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền. Mọi con người đều được tạo hóa ban cho."
            ),
            (
                "ru",
                "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью."
            ),
            (
                "uk",
                "Всі люди народжуються вільними і рівними у своїй гідності та правах. Вони наділені розумом і совістю."
            ),
            ("el", "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα."),
            (
                "ar",
                "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق. وقد وهبوا عقلا وضميرا وعليهم أن يعامل بعضهم بعضا."
            ),
            (
                "fa",
                "تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند. همه دارای عقل و وجدان هستند."
            ),
            ("he", "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם. כולם חוננו בתבונה ובמצפון."),
            ("hi", "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।"),
            ("th", "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ"),
            ("ko", "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다."),
            ("ja", "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。"),
            ("zh-Hans", "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。"),
            ("zh-Hant", "人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心，並應以兄弟關係的精神相對待。"),
            ("bo", "འགྲོ་བ་མིའི་རིགས་རྒྱུད་ཡོངས་ལ་སྐྱེས་ཙམ་ཉིད་ནས་ཆེ་མཐོངས་དང༌། ཐོབ་ཐངགི་རང་དབང་འདྲ་མཉམ་དུ་ཡོད་ལ། ཁོང་ཚོ་ལ་ཡོད།"),
            (
                "ug",
                "ھەممە ئادەم زاتىدىنلا ئەركىن، ئىززەت-ھۆرمەت ۋە ھوقۇقتا باپباراۋەر بولۇپ تۇغۇلغان. ئۇلار ئەقىلغە ۋە ۋىجدانغا ئىگە."
            ),
            (
                "mn",
                "Хүн бүр төрж мэндлэхэд эрх чөлөөтэй, адилхан нэр төртэй, ижил эрхтэй байдаг. Оюун ухаан, нандин чанар заяасан хүн гэгч."
            ),
        ])
    func proven(tag: String, text: String) { #expect(LanguageDetector.detect(text)?.tag == tag) }

    @Test(
        "Nothing is claimed where nothing is proven",
        arguments: [
            "", "   ", "42", "OK", "Menu", "2024-11-23 12:00", "iPhone 15 Pro Max 256 GB", "東京都", "会社概要", "株式会社東京",
            "xk qzv brrt plonk wug zzyzx frobnicate", "npm install --save-dev eslint@8.0.0 && make -j4 build/test.o",
            "Barack Obama Angela Merkel Emmanuel Macron",
            "Google Facebook Twitter Instagram LinkedIn YouTube Pinterest",
            // Galician, Norwegian Nynorsk, Croatian, Basque, Cantonese: near to others, or not among those told apart.
            "Todos os seres humanos nacen libres e iguais en dignidade e dereitos e, dotados como están de razón e conciencia, díspoñen.",
            "Svi ljudi rađaju se slobodni i jednaki u dostojanstvu i pravima. Ona su obdarena razumom i sviješću.",
            "Gizon-emakume guztiak aske jaiotzen dira, duintasun eta eskubide berberak dituztela.",
            "人人生而自由，喺尊嚴同權利上一律平等。佢哋有理性同良心，而且應當以兄弟間嘅關係嚟互相對待。",
        ])
    func unproven(text: String) {
        let found = LanguageDetector.detect(text)
        #expect(found == nil, "\(found?.tag ?? "")")
    }

    @Test("A text in two languages has none")
    func mixed() {
        let english =
            "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience. "
        let german =
            "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt. "
        let both = String(repeating: english, count: 6) + String(repeating: german, count: 6)
        #expect(LanguageDetector.detect(both) == nil)
        #expect(LanguageDetector.detect(english + "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。") == nil)
        #expect(LanguageDetector.detect(String(repeating: english, count: 12))?.tag == "en")
    }

    @Test("Addresses, commands and file names do not count")
    func code() {
        let text =
            "Die Datei liegt unter /usr/share/doc/installation-guide/index.en.html und wird mit den anderen Dateien ausgeliefert, wie es sich gehört."
        #expect(LanguageDetector.detect(text)?.tag == "de")
    }

    @Test("A hostile text takes no time", .timeLimit(.minutes(1)))
    func hostile() {
        #expect(LanguageDetector.detect(String(repeating: "a", count: 1_000_000)) == nil)
        #expect(LanguageDetector.detect(String(repeating: "\u{301}", count: 1_000_000)) == nil)
    }
}
