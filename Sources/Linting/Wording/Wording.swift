/// What can be told of a text from its words alone. All comparisons ignore case and surrounding space.
public enum Wording {
    /// Whether a text says nothing: `kind` is `image`, `link`, `button`, `heading`, `label`, `title` or
    /// `button beside a field`, which says nothing of the field.
    public static func isFiller(_ text: String, kind: String) -> Bool {
        guard let words = FillerWordsData.words[kind] else { return false }
        let plain = collapsed(text).lowercased()
        if words.contains(plain) { return true }
        // “more …”, “[更多]”, “image.”: marks around the word do not make it say more.
        let bare = plain.trimming { $0.isPunctuation || $0.isSymbol || $0.isWhitespace }
        if !bare.isEmpty, words.contains(bare) { return true }
        // “Photo 2”, “图片3”: a number does not make it say more.
        guard kind == "image" else { return false }
        let stem = bare.trimming { $0.isWhitespace || ($0.isASCII && $0.isNumber) }
        if !stem.isEmpty, stem.first == bare.first, words.contains(stem) { return true }
        // “banner图片”: two words of two scripts are written without a space.
        guard let change = bare.dropFirst().firstIndex(where: { $0.isASCII != bare.first?.isASCII }) else {
            return false
        }
        return [bare[..<change], bare[change...]]
            .allSatisfy { words.contains(String($0).trimming(while: \.isWhitespace)) }
    }

    /// Whether a text has a letter, an ideograph or a digit.
    public static func hasWords(_ text: String) -> Bool { text.contains { $0.isLetter || $0.isNumber } }

    /// Whether a text is the name of a file: one word with a file's ending, such as `DSC_0042.jpg`, or a
    /// camera's name without one, such as `IMG_2041`.
    public static func isFileName(_ text: String) -> Bool {
        let plain = collapsed(text).lowercased()
        guard !plain.isEmpty, plain.utf8.count <= 260 else { return false }
        if let dot = plain.lastIndex(of: ".") {
            let ending = String(plain[plain.index(after: dot)...])
            let stem = plain[..<dot]
            if FillerWordsData.imageEndings.contains(ending), !stem.isEmpty, !stem.contains(" ") { return true }
        }
        let parts = plain.split { $0 == "_" || $0 == "-" }
        guard parts.count == 2,
            [
                "img", "dsc", "dscn", "dscf", "pict", "image", "screenshot", "mmexport", "wechatimg", "微信图片", "微信截图",
                "屏幕截图",
            ].contains(parts[0])
        else { return false }
        return parts[1].count >= 3 && parts[1].allSatisfy(\.isNumber)
    }

    /// The file type that the address of a link shows, as a notice names it (`PDF`); empty for a page.
    public static func fileType(ofAddress address: String) -> String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        guard let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? Optional(path.startIndex),
            let dot = path[slash...].lastIndex(of: ".")
        else { return "" }
        return FillerWordsData.fileTypes[path[path.index(after: dot)...].lowercased()] ?? ""
    }

    /// Whether a link's name tells the file type: `Budget (PDF, 2 MB)`.
    public static func names(fileType: String, in text: String) -> Bool {
        let lowered = text.lowercased()
        let aliases: [String: [String]] = [
            "DOC": ["word"], "DOCX": ["word", "doc"], "XLS": ["excel", "表格"], "XLSX": ["excel", "xls", "表格"],
            "PPT": ["powerpoint"], "PPTX": ["powerpoint", "ppt"], "ZIP": ["压缩包", "archive"], "RAR": ["压缩包", "archive"],
        ]
        return ([fileType.lowercased()] + (aliases[fileType] ?? [])).contains { lowered.contains($0) }
    }

    /// Whether a text says that a link opens a new window.
    public static func announcesNewWindow(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return [
            "new window", "new tab", "external", "opens in a new", "新窗口", "新标签", "新页面", "外部链接", "站外", "新开窗口",
        ].contains { lowered.contains($0) }
    }

    /// Whether an address is that of a player that shows a film or plays sound.
    public static func isMediaPlayer(_ address: String) -> Bool {
        let lowered = address.lowercased()
        return FillerWordsData.mediaPlayers.contains { lowered.contains($0) }
    }

    // MARK: - Characters

    /// Whether a text consists of private-use characters, as icon fonts use them, and white space only.
    public static func isPrivateUse(_ text: String) -> Bool {
        var found = false
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            guard scalar.properties.generalCategory == .privateUse else { return false }
            found = true
        }
        return found
    }

    /// Whether a text consists of emoji and white space only.
    public static func isEmojiOnly(_ text: String) -> Bool {
        var found = false
        for character in text where !character.isWhitespace {
            guard isEmoji(character) else { return false }
            found = true
        }
        return found
    }

    /// How many emoji stand in the longest row of them, white space between them or not.
    static func emojiRun(_ text: String) -> Int {
        // All emoji lie above U+2000.
        guard text.utf8.contains(where: { $0 >= 0xE2 }) else { return 0 }
        var longest = 0
        var run = 0
        for character in text where !character.isWhitespace {
            run = isEmoji(character) ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    private static func isEmoji(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first else { return false }
        return first.properties.isEmojiPresentation
            || (first.properties.isEmoji && character.unicodeScalars.contains("\u{FE0F}"))
    }

    /// Whether lines of characters look like a picture: several lines, most of what they hold neither
    /// letters, digits nor Han.
    public static func isTextArt(_ text: String) -> Bool {
        var lines = 0
        var marks = 0
        var letters = 0
        for line in text.split(whereSeparator: \.isNewline) {
            var own = 0
            for character in line where !character.isWhitespace {
                if character.isLetter || character.isNumber { letters += 1 } else { own += 1 }
            }
            if own > 0 { lines += 1 }
            marks += own
        }
        return lines >= 3 && marks >= 10 && marks > letters * 2
    }

    /// Whether Han characters of one word are held apart by white space (WCAG failure F32).
    ///
    /// Only words that are known to be spread out count: `男　女` are two answers, `通　知` is one word.
    public static func isSpacedWord(_ text: String) -> Bool {
        guard let word = joinedWord(text) else { return false }
        return FillerWordsData.spreadWords.contains(word)
    }

    /// The word without the white space between its characters, or nil where the text is not two to four
    /// Han characters, each held apart from the next.
    public static func joinedWord(_ text: String) -> String? {
        // Most texts begin with a letter that shows at once that they are none.
        guard let first = text.utf8.first(where: { $0 > 0x20 }), first >= 0x80 || first == UInt8(ascii: ":") else {
            return nil
        }
        var word = ""
        var gap = false
        var gaps = 0
        for scalar in text.trimming(while: \.isWhitespace).trimming(while: { $0 == ":" || $0 == "：" }).unicodeScalars {
            if scalar.properties.isWhitespace || scalar == "\u{200B}" {
                gap = true
                continue
            }
            guard isHan(scalar) else { return nil }
            if !word.isEmpty, gap { gaps += 1 }
            gap = false
            word.unicodeScalars.append(scalar)
        }
        let count = word.unicodeScalars.count
        return (2...4).contains(count) && gaps == count - 1 ? word : nil
    }

    /// The first run of at least four single letters or digits that white space holds apart, such as
    /// `W E L C O M E`; empty without one. Letters and numbers in their order are an index: `A B C D`.
    public static func spacedLetters(_ text: String) -> String {
        guard mayHaveSpacedLetters(text) else { return "" }
        var run: [Character] = []
        func isWord() -> Bool {
            guard run.count >= 4, run.allSatisfy(\.isNumber) || run.allSatisfy(\.isLetter) else { return false }
            return zip(run, run.dropFirst()).contains { $1 <= $0 }
        }
        for part in text.split(whereSeparator: \.isWhitespace) {
            if part.count == 1, let only = part.first, only.isASCII, only.isLetter || only.isNumber {
                run.append(only)
            } else if isWord() {
                break
            } else {
                run = []
            }
        }
        return isWord() ? run.map(String.init).joined(separator: " ") : ""
    }

    /// Whether four single bytes in a row are held apart by white space. No byte of a letter that is not ASCII counts, so
    /// that what this denies need not be looked at character by character.
    private static func mayHaveSpacedLetters(_ text: String) -> Bool {
        var length = 0
        var singles = 0
        for byte in text.utf8 {
            if byte > 0x20, byte < 0x80 {
                length += 1
                continue
            }
            if length == 1 { singles += 1 } else if length > 1 { singles = 0 }
            if singles >= 4 { return true }
            length = 0
        }
        return singles + (length == 1 ? 1 : 0) >= 4
    }

    /// How many columns a text takes in a fixed-width font: Han and other wide characters take two. White
    /// space at the ends and runs of it count as `collapsed` leaves them.
    public static func columns(_ text: String) -> Int {
        collapsed(text).unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 && isWide($1) ? 2 : 1) }
    }

    /// East Asian Width W or F (UAX #11), by its blocks.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
            || (0x20000...0x323AF).contains(scalar.value)
    }

    // MARK: - Lines

    /// How many lines begin with a number, letter or bullet that was typed by hand.
    public static func typedListLines(_ lines: some Sequence<String>) -> Int {
        lines.count { line in
            let line = line.trimming(while: \.isWhitespace)
            guard let first = line.first else { return false }
            let rest = line.dropFirst()
            if "•·●○■□◆◇★☆▪‣※▶►".contains(first) { return !rest.isEmpty }
            if first == "-" || first == "*" || first == "–" { return rest.first?.isWhitespace == true }
            if let value = first.unicodeScalars.first?.value, (0x2460...0x249B).contains(value) { return true }
            var body = Substring(line)
            let bracket = first == "(" || first == "（"
            if bracket { body = body.dropFirst() }
            let marks = body.prefix { "一二三四五六七八九十百".contains($0) || ($0.isNumber && $0.isASCII) }
            guard !marks.isEmpty, marks.count <= 3, let after = body.dropFirst(marks.count).first else { return false }
            if bracket { return after == ")" || after == "）" }
            if after == "、" { return true }
            let next = body.dropFirst(marks.count + 1).first
            // “3.5 million” is a number, “3. Form” an item.
            return "..)）．".contains(after) && marks.first?.isASCII == true && next?.isNumber != true
        }
    }

    /// Whether at least three lines in a row have words that begin in the same columns, held apart by two
    /// or more spaces or a tab.
    public static func hasWhiteSpaceColumns(_ text: String) -> Bool {
        var previous: Set<Int> = []
        var run = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            var starts: Set<Int> = []
            var column = 0
            var spaces = 0
            for character in line {
                if character == "\t" {
                    spaces += 2
                    column += 8 - column % 8
                    continue
                }
                if character == " " {
                    spaces += 1
                } else {
                    if spaces >= 2, column > spaces { starts.insert(column) }
                    spaces = 0
                }
                column += 1
            }
            run = !starts.isEmpty && !starts.isDisjoint(with: previous) ? run + 1 : (starts.isEmpty ? 0 : 1)
            if run >= 3 { return true }
            previous = starts
        }
        return false
    }

    /// The first date in a text that consists of digits only and can be read in more than one way, such as
    /// `03/04/2024`; empty without one. Numbers parted by dots or hyphens count as a date only with two
    /// digits each: `1.2.3` is a version.
    public static func ambiguousDate(_ text: String) -> String {
        let candidates = text.split { !($0.isASCII && ($0.isNumber || "/.-".contains($0))) }
        for candidate in candidates {
            let plain = String(candidate).trimming { "/.-".contains($0) }
            if isAmbiguousDate(plain) { return plain }
        }
        return ""
    }

    private static func isAmbiguousDate(_ text: String) -> Bool {
        guard let separator = text.first(where: { "/.-".contains($0) }) else { return false }
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }),
            parts[0].count <= 2, parts[1].count <= 2, [2, 4].contains(parts[2].count),
            separator == "/" || (parts[0].count == 2 && parts[1].count == 2)
        else { return false }
        let numbers = parts.compactMap { Int($0) }
        guard numbers[0] != numbers[1] || parts[2].count == 2 else { return false }
        return numbers.count { (1...12).contains($0) } >= 2
            && (parts[2].count == 2 || numbers[0...1].allSatisfy { (1...12).contains($0) })
    }

    /// The text trimmed, with one space for each run of white space (Unicode's White_Space).
    public static func collapsed(_ text: String) -> String {
        var text = text
        if text.withUTF8(isCollapsed) { return text }
        return text.withUTF8 { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            var pendingSpace = false
            var index = 0
            while index < bytes.count {
                let space = spaceLength(bytes, at: index)
                if space > 0 {
                    pendingSpace = !result.isEmpty
                    index += space
                } else {
                    if pendingSpace { result.append(0x20) }
                    pendingSpace = false
                    result.append(bytes[index])
                    index += 1
                }
            }
            return String(decoding: result, as: UTF8.self)
        }
    }

    /// Whether the only white space is single spaces between words: most texts, which then need no copy.
    private static func isCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var follows: UInt8 = 0x20
        for (index, byte) in bytes.enumerated() {
            if byte == 0x20 ? follows == 0x20 : spaceLength(bytes, at: index) > 0 { return false }
            follows = byte
        }
        return bytes.isEmpty || follows != 0x20
    }

    /// How many bytes the white space at a byte takes; 0 where there is none.
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
        func next(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch byte {
        // U+0085 and U+00A0.
        case 0xC2: return next(1) == 0x85 || next(1) == 0xA0 ? 2 : 0
        // U+1680.
        case 0xE1: return next(1) == 0x9A && next(2) == 0x80 ? 3 : 0
        // U+2000 to U+200A, U+2028, U+2029, U+202F and U+205F.
        case 0xE2:
            if next(1) == 0x80 {
                let last = next(2)
                return (0x80...0x8A).contains(last) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
            }
            return next(1) == 0x81 && next(2) == 0x9F ? 3 : 0
        // U+3000.
        case 0xE3: return next(1) == 0x80 && next(2) == 0x80 ? 3 : 0
        default: return 0
        }
    }
}

extension String {
    func trimming(while dropped: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, dropped(first) { rest.removeFirst() }
        while let last = rest.last, dropped(last) { rest.removeLast() }
        return String(rest)
    }
}
