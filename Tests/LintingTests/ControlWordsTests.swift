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
        "Class names tell what a control does where they agree",
        arguments: [
            (["site-header__close-button"], "", "close"), (["close"], "×", "close"), (["close"], "", ""),
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
