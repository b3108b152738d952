import Testing

@testable import Linting

@Suite("Contents of meta elements and autocomplete")
struct MetaContentTests {
    @Test(
        "Browsers obey a refresh whose number of seconds is valid",
        arguments: [
            ("30", 30.0), ("0; https://example.org", 0), (" 5.9 ,URL='x'", 5), (".5", 0), ("72001 x", 72001), ("7;", 7),
        ])
    func refresh(content: String, delay: Double) {
        #expect(RefreshDirective.delay(content) == delay)
    }

    @Test(
        "Browsers ignore a refresh without a valid number", arguments: ["", "-5", "+5; u", "foo", "0: u", "; 30", "5x"])
    func noRefresh(content: String) {
        #expect(RefreshDirective.delay(content) == nil)
    }

    @Test(
        "The largest zoom factor is read as browsers read it",
        arguments: [
            ("maximum-scale=1.5", 1.5), ("width=device-width; MAXIMUM-SCALE = 2", 2), ("maximum-scale=yes", 1),
            ("maximum-scale=device-width", 10), ("maximum-scale=large", 0.1), ("maximum-scale=1,maximum-scale=3", 3),
            ("maximum-scale=99", 10), ("maximum-scale=.5x", 0.5),
        ])
    func maximumScale(content: String, factor: Double) {
        #expect(ViewportContent(content).maximumScale == factor)
    }

    @Test(
        "A negative or missing factor sets no limit",
        arguments: ["", "maximum-scale=-1", "maximum-scale", "maximum-scale,1"])
    func noMaximumScale(content: String) {
        #expect(ViewportContent(content).maximumScale == nil)
    }

    @Test("user-scalable is yes, no or a number")
    func userScalable() {
        #expect(ViewportContent("user-scalable=no").userScalable == "no")
        #expect(ViewportContent("user-scalable=0").userScalable == "no")
        #expect(ViewportContent("user-scalable=1").userScalable == "yes")
        #expect(ViewportContent("user-scalable=YES").userScalable == "yes")
        #expect(ViewportContent("width=device-width").userScalable == nil)
    }

    @Test(
        "autocomplete takes section, address kind, contact kind, field and webauthn in this order",
        arguments: [
            "name", "section-a billing address-line1", "Work Email", "shipping home tel", "current-password webauthn",
        ])
    func validAutofill(value: String) {
        #expect(AutofillDetail.isValid(value))
    }

    @Test(
        "Other orders, words and lists are no autocomplete value",
        arguments: [
            "badname", "shipping", "work shipping email", "home name", "email invalid", "tel email", "webauthn",
            "section-a",
        ])
    func invalidAutofill(value: String) {
        #expect(!AutofillDetail.isValid(value))
    }

    @Test("A media fragment with an end has a length")
    func fragment() {
        #expect(MediaResource.duration(ofFragment: "a.mp4#t=8,10") == 2)
        #expect(MediaResource.duration(ofFragment: "a.mp4#t=,0:01:30") == 90)
        #expect(MediaResource.duration(ofFragment: "a.mp4#t=25") == nil)
    }

    @Test("The kind of a resource follows from its type, else from its ending")
    func kind() {
        #expect(MediaResource.kind(address: "film", type: "video/mp4; codecs=x") == "video")
        #expect(MediaResource.kind(address: "/a/b.PNG?x=1.html#y", type: "") == "image")
        #expect(MediaResource.kind(address: "/a.b/c", type: "") == "")
        #expect(MediaResource.kind(address: "index.html", type: "") == "document")
    }
}
