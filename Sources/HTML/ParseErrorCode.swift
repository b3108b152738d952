/// The parse errors of the HTML Standard (13.2.2). Errors of the tree construction stage, which the
/// Standard leaves without a name, are named by what was met.
package enum ParseErrorCode: String, CaseIterable, BitwiseCopyable {
    case abruptClosingOfEmptyComment = "abrupt-closing-of-empty-comment"
    case abruptDoctypePublicIdentifier = "abrupt-doctype-public-identifier"
    case abruptDoctypeSystemIdentifier = "abrupt-doctype-system-identifier"
    case absenceOfDigitsInNumericCharacterReference = "absence-of-digits-in-numeric-character-reference"
    case cdataInHTMLContent = "cdata-in-html-content"
    case characterReferenceOutsideUnicodeRange = "character-reference-outside-unicode-range"
    case controlCharacterInInputStream = "control-character-in-input-stream"
    case controlCharacterReference = "control-character-reference"
    case duplicateAttribute = "duplicate-attribute"
    case endTagWithAttributes = "end-tag-with-attributes"
    case endTagWithTrailingSolidus = "end-tag-with-trailing-solidus"
    case eofBeforeTagName = "eof-before-tag-name"
    case eofInCDATA = "eof-in-cdata"
    case eofInComment = "eof-in-comment"
    case eofInDoctype = "eof-in-doctype"
    case eofInScriptHTMLCommentLikeText = "eof-in-script-html-comment-like-text"
    case eofInTag = "eof-in-tag"
    case incorrectlyClosedComment = "incorrectly-closed-comment"
    case incorrectlyOpenedComment = "incorrectly-opened-comment"
    case invalidCharacterSequenceAfterDoctypeName = "invalid-character-sequence-after-doctype-name"
    case invalidFirstCharacterOfTagName = "invalid-first-character-of-tag-name"
    case missingAttributeValue = "missing-attribute-value"
    case missingDoctypeName = "missing-doctype-name"
    case missingDoctypePublicIdentifier = "missing-doctype-public-identifier"
    case missingDoctypeSystemIdentifier = "missing-doctype-system-identifier"
    case missingEndTagName = "missing-end-tag-name"
    case missingQuoteBeforeDoctypePublicIdentifier = "missing-quote-before-doctype-public-identifier"
    case missingQuoteBeforeDoctypeSystemIdentifier = "missing-quote-before-doctype-system-identifier"
    case missingSemicolonAfterCharacterReference = "missing-semicolon-after-character-reference"
    case missingWhitespaceAfterDoctypePublicKeyword = "missing-whitespace-after-doctype-public-keyword"
    case missingWhitespaceAfterDoctypeSystemKeyword = "missing-whitespace-after-doctype-system-keyword"
    case missingWhitespaceBeforeDoctypeName = "missing-whitespace-before-doctype-name"
    case missingWhitespaceBetweenAttributes = "missing-whitespace-between-attributes"
    case missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers =
        "missing-whitespace-between-doctype-public-and-system-identifiers"
    case nestedComment = "nested-comment"
    case noncharacterCharacterReference = "noncharacter-character-reference"
    case noncharacterInInputStream = "noncharacter-in-input-stream"
    case nonVoidHTMLElementStartTagWithTrailingSolidus = "non-void-html-element-start-tag-with-trailing-solidus"
    case nullCharacterReference = "null-character-reference"
    case surrogateCharacterReference = "surrogate-character-reference"
    case unexpectedCharacterAfterDoctypeSystemIdentifier = "unexpected-character-after-doctype-system-identifier"
    case unexpectedCharacterInAttributeName = "unexpected-character-in-attribute-name"
    case unexpectedCharacterInUnquotedAttributeValue = "unexpected-character-in-unquoted-attribute-value"
    case unexpectedEqualsSignBeforeAttributeName = "unexpected-equals-sign-before-attribute-name"
    case unexpectedNullCharacter = "unexpected-null-character"
    case unexpectedQuestionMarkInsteadOfTagName = "unexpected-question-mark-instead-of-tag-name"
    case unexpectedSolidusInTag = "unexpected-solidus-in-tag"
    case unknownNamedCharacterReference = "unknown-named-character-reference"

    // Tree construction.
    case missingDoctype = "missing-doctype"
    case unexpectedDoctype = "unexpected-doctype"
    case unexpectedStartTag = "unexpected-start-tag"
    case unexpectedEndTag = "unexpected-end-tag"
    case unexpectedText = "unexpected-text"
    case unexpectedEndOfFile = "unexpected-end-of-file"
}

/// An error as the parser notes it: 8 bytes.
struct RawParseError {
    var code: ParseErrorCode
    /// A byte of ``Source/text``.
    var offset: UInt32
}
