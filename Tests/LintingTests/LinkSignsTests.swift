import HTML
import Testing

@testable import Linting

@Suite("What the code of a link says besides its address")
struct LinkSignsTests {
    /// Asks a link while its page is there: nodes lie in the page's memory.
    private func ask<Answer>(_ link: String, _ question: (LinkSigns) -> Answer) throws -> Answer {
        let page = try Document(Array(link.utf8))
        return try withExtendedLifetime(page) {
            question(LinkSigns(try #require(page.elements.first { $0.isHTML("a") })))
        }
    }

    @Test(
        "A link to a service is named by it where it leads to somebody's pages, or its icon is the service's",
        arguments: [
            ("<a href='https://www.facebook.com/cityhall'><i class='icon'></i></a>", "Facebook"),
            ("<a href='https://www.linkedin.com/company/acme/'><svg></svg></a>", "LinkedIn"),
            ("<a href='https://twitter.com/acme' class='follow-us'><i class='fa fa-twitter'></i></a>", "Twitter"),
            ("<a href='https://apps.apple.com/app/city/id1'><img src='/img/app-store.svg' alt=''></a>", "App Store"),
            ("<a href='https://github.com/acme/widget' class='github-corner'></a>", "GitHub"),
            ("<a href='https://github.com/acme/widget/issues'><i class='icon-bug'></i></a>", nil),
            ("<a href='https://github.com/acme/widget/issues'><svg></svg></a>", nil),
            ("<a href='https://www.youtube.com/watch?v=1'><i></i></a>", nil),
            ("<a href='https://medium.com/search' data-action='open-search'><i></i></a>", nil),
            ("<a href='https://medium.com/'><span class='icon icon--search'></span></a>", nil),
            ("<a href='https://example.org/'><i class='fa fa-facebook'></i></a>", nil),
        ])
    func service(link: String, name: String?) throws {
        #expect(try ask(link) { $0.service } == name.map { .place($0) })
    }

    @Test(
        "An address that hands the page on shares it",
        arguments: [
            "https://www.facebook.com/sharer/sharer.php?u=a", "https://www.facebook.com/share.php?u=a",
        ])
    func shares(address: String) throws {
        #expect(try ask("<a href='\(address)'><i class='fa fa-facebook'></i></a>") { $0.service } == .share("Facebook"))
    }

    @Test(
        "What opens something, or is drawn as something else, is not named by its address",
        arguments: [
            ("<a href='/' class='cart-link'><i class='icon-cart'></i></a>", true),
            ("<a href='/' class='back'><i class='fa fa-arrow-left'></i></a>", true),
            ("<a href='/news/a-b-c-d#' class='x'></a>", true),
            ("<a href='/news/' data-toggle='dropdown'></a>", true),
            ("<a href='/news/' aria-haspopup='false'></a>", false),
            ("<a href='/' class='navbar-brand logo'><img src='/i/logo.png'></a>", false),
        ])
    func elsewhere(link: String, speaks: Bool) throws {
        #expect(try ask(link) { $0.speakOfElse } == speaks)
    }

    @Test(
        "A caption that only says whose an image is does not describe it",
        arguments: [
            ("Photo: Getty Images", true), ("© Reuters", true), ("Image: Amazon.co.jp", true), ("图片来源：新华社", true),
            ("AP Photo/Associated Press", true), ("The old bridge, photographed by night", false),
            ("Photographs of the old bridge", false), ("Image of a heron by the river", false), ("桥", false),
            ("Source of the Danube at Donaueschingen", false),
        ])
    func credit(caption: String, isCredit: Bool) {
        #expect(CreditLine.isOnlyCredit(caption) == isCredit)
    }
}
