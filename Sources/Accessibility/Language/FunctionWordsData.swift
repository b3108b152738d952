/// Articles, prepositions, pronouns and auxiliaries: words that a sentence of a language can hardly do without.
enum FunctionWordsData {
    static let words: [String: Set<String>] = [
        "en": list(
            "the and of to in is was that it for on with as are be this by at from have has had not but or which they were an their been would there what will can he she you we his her its no if all one do does who when how your our about into than then them these those"
        ),
        "de": list(
            "der die das und ist nicht ein eine einen einem einer mit für auf von den dem des zu im in sich auch es ich sie er wir ihr als an aus bei nach wie oder werden wird wurde sind war hat haben kann zum zur über durch nur noch aber"
        ),
        "fr": list(
            "le la les de des du un une et est en que qui dans pour pas sur au aux avec il elle nous vous ils elles ce cette ces son sa ses leur par plus ne se ou mais sont été être avoir ont fait comme tout où je tu mon ma mes"
        ),
        "nl": list(
            "de het een en van in is dat op te voor met zijn niet aan er om ook als bij maar door hij zij ze wij je ik naar dan nog uit deze dit die worden wordt werd heeft hebben kan over geen tot meer of"
        ),
        "es": list(
            "el la los las de del un una unos unas y en que es por con para no se su sus al lo como más pero fue son este esta estos estas ha han le les o sin sobre también entre cuando muy ya yo nos"
        ),
        "it": list(
            "il lo la i gli le di del della dei delle e un una in che è per con non si da al alla sono come più ma anche nel nella su questo questa ha hanno o se ci essere stato tra chi quando suo sua loro"
        ),
        "pt": list(
            "o a os as de do da dos das um uma e em no na nos nas que é por para com não se mais ao à como mas foi são este esta seu sua ou ser quando muito também já pelo pela entre ele ela eu você"
        ),
        "sv": list(
            "och att det i en ett som är av för på med inte till den de har var om vi kan från eller så men ska han hon jag du när också sin än där alla efter vid under"
        ),
        "da": list(
            "og at det i en et som er af for på med ikke til den de har var om vi kan fra eller så men skal han hun jeg du når også sin end der alle efter ved under"
        ),
        "no": list(
            "og å det i en et som er av for på med ikke til den de har var om vi kan fra eller så men skal han hun jeg du når også sin enn der alle etter ved under"
        ),
        "fi": list(
            "ja on ei se että oli hän mutta ovat joka kun myös niin kuin tai jos vain ole sen olla tämä ne hänen mitä siitä kanssa mukaan"
        ),
        "pl": list(
            "i w z na do się nie jest to że o jak ale po co za od przez dla przy są był była było czy tego tym może już oraz jego jej ich które który która"
        ),
        "cs": list(
            "a v na se je že s z do to o k pro jako za ale byl byla bylo jsou si po od ve by také nebo jeho které který která jen už při není"
        ),
        "hu": list(
            "a az és hogy nem is egy van volt ez meg de csak mint már vagy ha lesz még el ki fel azt ezt sem pedig amely aki majd"
        ),
        "tr": list(
            "ve bir bu da de için ile olarak olan çok daha en gibi kadar ne ama var yok değil her sonra o ben sen biz olduğu tarafından"
        ),
        "id": list(
            "yang dan di dari ini untuk dengan pada adalah tidak dalam akan ke itu oleh juga sebagai ada atau karena saya kami telah bisa lebih"
        ),
        "ro": list(
            "și în de la cu pe din este nu a un o care să pentru că mai sau se al ale fi sunt au fost prin ca dar după fără această acest"
        ),
        "ca": list(
            "el la els les de del dels un una i en que és per amb no es al als com més però va són aquest aquesta seu seva o també entre quan"
        ),
    ]

    private static func list(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}
