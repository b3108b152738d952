import Testing

@testable import Linting

/// What addresses and class names say.
@Suite("Words of addresses and class names")
struct ControlWordsTests {
    @Test(
        "The last part of an address is a title where it spells one out",
        arguments: [
            ("/news/2026/town-hall-opens-new-garden/", "Town hall opens new garden"),
            ("https://example.org/a/12345-how-to-register-a-dog.html?x=1", "How to register a dog"),
            ("/mayor-visits-the-old-harbour-17263548", "Mayor visits the old harbour"),
            ("/an-easy-beginner-set-and-forget-plan-for-the-new-gard-1710000", ""), ("/town-hall/", ""),
            ("/IMG-2026-WA-0001.jpg", ""), ("/a/b3f1-77aa-90cd-eeff-1122/", ""), ("town-hall-opens-new-garden", ""),
            ("/", ""), ("", ""),
        ])
    func titles(address: String, title: String) {
        #expect(AddressWords.title(of: address) == title)
    }

    @Test(
        "Pages of wikis and of persons are called by their addresses",
        arguments: [
            ("/wiki/Town_hall", "Town hall"), ("/wiki/File:Old_harbour.jpg", "File:Old harbour.jpg"),
            ("https://example.org/author/anna-weber/index.html", "Anna Weber"), ("/user/anna_w", "anna_w"),
            ("/u/anna-w-93?tab=posts", "anna-w-93"), ("/user/login", ""), ("/authors/", ""), ("/news/anna-weber", ""),
            ("/wiki/%E5%B8%82", ""), ("/profile/4711", ""), ("/wiki/", ""), ("", ""),
        ])
    func pageNames(address: String, name: String) {
        #expect(AddressWords.pageName(of: address) == name)
    }

    @Test(
        "The root of another site is its home page",
        arguments: [
            ("https://example.org", "example.org"), (" http://www.example.org/ ", "www.example.org"),
            ("https://example.org/?utm_source=a&utm_medium=b", "example.org"), ("https://example.org/?page=2", ""),
            ("https://example.org/news", ""), ("https://example.org/#top", ""), ("https://1.2.3.4/", ""), ("/", ""),
            ("https://user@example.org/", ""), ("https://localhost/", ""),
        ])
    func homePages(address: String, host: String) {
        #expect(AddressWords.homePageHost(of: address) == host)
    }

    @Test("The data of a control says which service it shares on")
    func sharedService() {
        #expect(ControlFunction.of(names: ["js-share"], data: ["facebook", "nav"], text: "") == "share Facebook")
        #expect(ControlFunction.of(names: ["js-share"], data: ["facebook", "twitter"], text: "") == "")
        #expect(ControlFunction.of(names: ["js-follow"], data: ["facebook"], text: "") == "")
    }

    @Test(
        "Class names tell what a control does where they agree",
        arguments: [
            (["site-header__close-button"], "", "close"), (["close"], "×", "close"), (["close"], "", ""),
            (["js-dialog-close"], "", "close"), (["is-close"], "", ""),
            (["headerHamburger_x1"], "", "menu"), (["menu-toggle", "js-toggle"], "", "menu"),
            (["search-btn"], "", "search"), (["search-close-button"], "", "close"), (["carousel-next"], "", "next"),
            (["nav__back-button"], "", "back"), (["back-to-top-button"], "", ""),
            (["share-button", "share-facebook"], "", "share Facebook"), (["search-button", "share-button"], "", ""),
            (["btn", "btn-primary"], "", ""), (["play-button"], "", "play"), (["display-button"], "", ""),
        ])
    func functions(names: [String], text: String, function: String) {
        #expect(ControlFunction.of(names: names, text: text) == function)
    }
}
