import Linting
import Testing

@Test(
    "Texts that say nothing are known",
    arguments: [
        ("image", "Image", true), ("image", "图片", true), ("image", "[image]", true), ("image", "Town hall", false),
        ("image", "1", false), ("image", "照片1", true), ("image", "banner图片", true), ("image", "VR图片", false),
        ("image", "Photo 2", true), ("image", "Town hall 2", false),
        ("link", "更多>>", true), ("link", "Read more…", true), ("link", "Read more about fees", false),
        ("title", "Untitled Document", true), ("title", "Fees", false), ("none", "image", false),
    ])
func filler(kind: String, text: String, expected: Bool) {
    #expect(Wording.isFiller(text, kind: kind) == expected)
}

@Test(
    "File names are told from names with a dot",
    arguments: [
        ("DSC_0042.jpg", true), ("banner_02.PNG", true), ("IMG_2041", true), ("微信图片_20230412", true),
        ("Node.js", false), ("Town hall", false),
        ("Photo of the mayor.jpg", false), ("a.b", false), ("", false),
    ])
func fileNames(text: String, expected: Bool) {
    #expect(Wording.isFileName(text) == expected)
}

@Test(
    "The type of a linked file comes from its address",
    arguments: [("/a/b.pdf", "PDF"), ("b.PDF?x=1#p", "PDF"), ("/a.pdf/b", ""), ("https://a.doc", "DOC"), ("x", "")])
func fileTypes(address: String, expected: String) {
    #expect(Wording.fileType(ofAddress: address) == expected)
}

@Test(
    "Only words that are known to be spread out count as spaced",
    arguments: [
        ("通　知", true), ("姓\u{A0}\u{A0}名", true), ("姓  名：", true), ("王 明", false), ("男　女", false), ("通知", false),
        ("通 知", true), ("男 女", false), ("a　b", false), ("", false),
    ])
func spacedWords(text: String, expected: Bool) {
    #expect(Wording.isSpacedWord(text) == expected)
}

@Test("Typed numbers and bullets begin items, figures do not")
func typedLists() {
    #expect(Wording.typedListLines(["1. Passport", "2. Photo", "3.5 million"]) == 2)
    #expect(Wording.typedListLines(["一、身份证", "（二）照片", "③ 申请表"]) == 3)
    #expect(Wording.typedListLines(["- a", "-5 degrees", "• b", "12 Main Street"]) == 2)
}

@Test("Columns of white space and pictures of characters are seen")
func layouts() {
    #expect(Wording.hasWhiteSpaceColumns("Name      Fee\nPassport  30\nPermit    12\nVisa      60"))
    #expect(!Wording.hasWhiteSpaceColumns("one line\n  and another\nand a third"))
    #expect(Wording.isTextArt("  /\\_/\\  \n ( o.o ) \n  > ^ <  \n /|   |\\ "))
    #expect(!Wording.isTextArt("let x = 1\nprint(x)\nreturn x"))
}

@Test("Dates of two-digit numbers are ambiguous, others are not")
func dates() {
    #expect(Wording.ambiguousDate("03/04/05") == "03/04/05")
    #expect(Wording.ambiguousDate("截止日期：03/04/2024。") == "03/04/2024")
    for text in ["2024-03-04", "1.5", "Version 1.2.3", "13/04/2024", "192.168.1.2", "1/2"] {
        #expect(Wording.ambiguousDate(text) == "", "\(text)")
    }
}

@Test("Letters and digits that are spaced out are told from an index")
func spacedLetters() {
    #expect(Wording.spacedLetters("W E L C O M E") == "W E L C O M E")
    #expect(Wording.spacedLetters("Phone: 5 5 5 1 2, please") == "5 5 5 1")
    for text in ["A B C D E", "1 2 3 4 5", "I am a b c", "x = 1", ""] {
        #expect(Wording.spacedLetters(text) == "", "\(text)")
    }
}

@Test("A Chinese character takes two columns")
func columns() {
    #expect(Wording.columns(" 收费 A\n标准 ") == 11)
}

@Test("Icon characters and emoji are told from text")
func characters() {
    #expect(Wording.isPrivateUse("\u{E001} "))
    #expect(!Wording.isPrivateUse("a\u{E001}"))
    #expect(Wording.isEmojiOnly("🔍"))
    #expect(!Wording.isEmojiOnly("1") && !Wording.isEmojiOnly("🔍 Search") && !Wording.isEmojiOnly(""))
}

@Test(
    "A field's purpose is named only when it is unmistakable",
    arguments: [
        ("email", "email", "", "email"), ("text", "x", "Your e-mail", "email"), ("text", "mail", "Subject", ""),
        ("", "", "姓名", "name"), ("text", "phone", "Phone number", "tel"), ("password", "email", "E-mail", ""),
    ])
func fieldPurposes(type: String, name: String, label: String, expected: String) {
    #expect(FieldPurpose.autocomplete(type: type, name: name, id: "", label: label) == expected)
}

@Test(
    "White space is collapsed and trimmed, and what has none to collapse stays as it is",
    arguments: [
        ("", ""), (" ", ""), ("a b", "a b"), (" a b", "a b"), ("a b ", "a b"), ("a  b", "a b"), ("a\nb", "a b"),
        ("a\u{A0}b", "a b"), ("通\u{3000}知", "通 知"), ("\u{2003}a\u{2028}", "a"), ("é ü", "é ü"), ("\t\r\n", ""),
    ])
func collapsed(text: String, expected: String) {
    #expect(Wording.collapsed(text) == expected)
}
