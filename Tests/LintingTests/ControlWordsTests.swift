import HTML
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
            ("https://example.org", "example.org"), (" http://www.example.org/ ", "example.org"),
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
        #expect(ControlFunction.of(names: ["js-hfs-share"], data: ["facebook"], text: "") == "share Facebook")
        #expect(ControlFunction.of(names: ["share-count"], data: ["facebook"], text: "") == "")
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
            (["nav__back-button"], "", "back"), (["back-to-top-button"], "", "top"),
            (["share-button", "share-facebook"], "", "share Facebook"), (["search-button", "share-button"], "", ""),
            (["btn", "btn-primary"], "", ""), (["play-button"], "", "play"), (["display-button"], "", ""),
        ])
    func functions(names: [String], text: String, function: String) {
        #expect(ControlFunction.of(names: names, text: text) == function)
    }

    @Test(
        "A word beside others that change its meaning says nothing",
        arguments: [
            "google-play-link", "play-list-button", "play-store-btn", "next-steps-carousel", "gallery-nextgen",
            "back-office-link", "nav-back-office", "menu-item-search", "search-settings-button", "search-clear-button",
            "voice-search-button", "advanced-search-toggle", "saved-search-link", "close-account-button",
            "cookie-close-settings-button", "cookie-settings-button", "not-close-button", "auto-close-toggle",
            "share-price-link", "file-share-link", "share-count-button", "print-settings-button", "burger-king-link",
            "user-menu-toggle", "sub-menu-toggle", "language-menu__toggle", "pin-to-top-button", "go-to-topics",
            "auto-topup", "pause-subscription-button", "hero-copy-link", "copyright-link", "added-to-cart",
            "remove-from-qty-plus-minus", "remove-add-to-cart", "open-close-button", "feedback-button", "copy",
        ])
    func otherMeanings(name: String) {
        #expect(ControlFunction.of(names: [name], text: "") == "")
    }

    @Test(
        "Words that say where something is leave its meaning",
        arguments: [
            ("search-close", "close"), ("cookie-banner__close-btn", "close"), ("close-menu-button", "close"),
            ("clipboard-copy", "copy"), ("copy-link", "copy"), ("js-copy-code-button", "copy"),
            ("btn-copy-share-link", "copy"), ("go-to-top", "top"), ("scroll-to-top", "top"), ("backToTop", "top"),
            ("single_add_to_cart_button", "add-to-cart"), ("qty-minus", "decrease"), ("quantityPlus", "increase"),
            ("swiper-button-next", "next"), ("owl-prev", "previous"), ("toggle-mobile-menu", "menu"),
            ("user-menu__close-button", "close"), ("search__button", "search"), ("menuToggle_3fGhT", "menu"),
            ("js_post-menu-toggler", "menu"), ("stHeader_Hamburger__1lXru", "menu"),
            ("video-play-button", "play"), ("print-recipe-button", "print"), ("share-this-post-button", "share"),
        ])
    func sameMeaning(name: String, function: String) {
        #expect(ControlFunction.of(names: [name], text: "") == function)
    }

    @Test(
        "A name that speaks of something else beside it takes the certainty",
        arguments: [
            ["cookie-banner__settings", "close-btn"], ["search-toggle", "is-close"], ["search-btn", "filter"],
            ["menu-toggle", "account-nav"], ["accordion-toggle", "menu-toggle-arrow"], ["play-button", "playlist"],
        ])
    func otherNames(names: [String]) {
        #expect(ControlFunction.of(names: names, text: "") == "")
    }

    @Test("What copies is not called sharing, and libraries of slides name the arrow apart")
    func namesTogether() {
        #expect(ControlFunction.of(names: ["copy-link", "share-button"], text: "") == "copy")
        #expect(ControlFunction.of(names: ["splide__arrow", "next"], text: "") == "next")
        #expect(ControlFunction.of(names: ["flickity-prev-next-button", "next"], text: "") == "")
        #expect(ControlFunction.of(names: ["next"], text: "") == "")
        #expect(ControlFunction.of(names: ["close-btn", "cart-drawer"], text: "") == "close")
    }

    @Test(
        "The name of a drawing says what it stands for, and one that is not known says nothing",
        arguments: [
            ("fa-search", "search"), ("fa_search", "search"), ("glyphicon-print", "print"), ("icon--close", "close"),
            ("mdi-magnify", "search"), ("fa-rocket", "?"), ("fa-2x", ""), ("fa", ""), ("search", ""), ("my-search", ""),
        ])
    func icons(className: String, function: String) {
        switch IconFunction.reading(className: className) {
        case .function(let found)?: #expect(found == function)
        case .unknown?: #expect(function == "?")
        case nil: #expect(function == "")
        }
    }

    @Test("Symbols are named with and without the name of their set")
    func symbols() {
        #expect(IconFunction.reading(symbol: "/sprite.svg#icon-print") == .function("print"))
        #expect(IconFunction.reading(symbol: "#Search") == .function("search"))
        #expect(IconFunction.reading(symbol: "#shape-4") == .unknown)
        #expect(IconFunction.reading(symbol: "/search.svg") == .unknown)
    }

    @Test(
        "A control has the function on which all its icons agree",
        arguments: [
            (#"<i class="fa fa-search"></i>"#, "search"),
            (#"<i class="fa fa-search"></i><i class="fa fa-close"></i>"#, ""),
            (#"<span class="icon-print"><i class="fa fa-print"></i></span>"#, "print"),
            (##"<svg class="icon-close"><use href="#icon-print"></use></svg>"##, "print"),
            (##"<svg><use xlink:href="#icon-cart"></use></svg>"##, "cart"), ("", "menu"),
        ])
    func iconsOfControl(content: String, function: String) throws {
        let page = try Document(Array("<button class=\"icon-menu\">\(content)</button>".utf8))
        let button = try #require(page.elements.first { $0.isHTML("button") })
        #expect(IconFunction.of(button) == function)
    }
}
