/// Captions that say who made or owns an image, and nothing of what it shows.
enum CreditLine {
    static func isOnlyCredit(_ text: String) -> Bool {
        let plain = Wording.collapsed(text).lowercased()
        let words = plain.split { !($0.isLetter || $0.isNumber) }
        guard !words.isEmpty, plain.count < 80 else { return false }
        let begins =
            starts.contains(where: plain.hasPrefix)
            || labels.contains { plain.hasPrefix($0 + ":") || plain.hasPrefix($0 + "：") || plain.hasPrefix($0 + " ©") }
        if begins { return words.count <= 8 }
        let agency = agencies.contains { plain == $0 || plain.hasSuffix("/" + $0) || plain.hasSuffix("/ " + $0) }
        return agency && words.count <= 5
    }

    private static let starts = [
        "©", "(c) ", "copyright", "photo by ", "photograph by ", "picture by ", "image by ", "illustration by ",
        "photo courtesy", "image courtesy", "courtesy of ", "via ", "foto: ", "摄影", "图片来源", "图源", "来源：", "資料來源",
    ]
    private static let labels = [
        "image", "photo", "photos", "picture", "photograph", "photographer", "credit", "photo credit", "image credit",
        "source", "image source", "photo source", "illustration", "foto", "bild", "quelle", "crédit", "crédit photo",
        "photographie", "fuente", "fonte", "图", "图片", "摄", "供图", "照片", "圖", "攝影",
    ]
    private static let agencies = [
        "getty images", "getty", "reuters", "afp", "ap", "ap photo", "associated press", "shutterstock", "istock",
        "unsplash", "pixabay", "pexels", "alamy", "flickr", "dpa", "epa", "bloomberg", "新华社", "视觉中国", "中新社",
    ]
}
