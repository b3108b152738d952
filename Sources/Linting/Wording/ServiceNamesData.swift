/// Services to whose pages sites link with nothing but an icon, and whose players and maps they embed: the name that
/// each bears itself, by host.
enum ServiceNamesData {
    static let hosts: [String: String] = [
        "facebook.com": "Facebook", "twitter.com": "Twitter", "x.com": "X", "linkedin.com": "LinkedIn",
        "instagram.com": "Instagram", "youtube.com": "YouTube", "youtu.be": "YouTube",
        "youtube-nocookie.com": "YouTube", "pinterest.com": "Pinterest", "reddit.com": "Reddit",
        "tumblr.com": "Tumblr", "github.com": "GitHub", "gitlab.com": "GitLab", "bitbucket.org": "Bitbucket",
        "vimeo.com": "Vimeo", "dailymotion.com": "Dailymotion", "flickr.com": "Flickr", "tiktok.com": "TikTok",
        "whatsapp.com": "WhatsApp", "wa.me": "WhatsApp", "t.me": "Telegram", "telegram.me": "Telegram",
        "snapchat.com": "Snapchat", "soundcloud.com": "SoundCloud", "spotify.com": "Spotify", "medium.com": "Medium",
        "xing.com": "XING", "bsky.app": "Bluesky", "threads.net": "Threads", "discord.gg": "Discord",
        "discord.com": "Discord", "twitch.tv": "Twitch", "apple.news": "Apple News", "news.google.com": "Google News",
        "flipboard.com": "Flipboard",
        "stackoverflow.com": "Stack Overflow", "mastodon.social": "Mastodon", "line.me": "LINE",
        "slideshare.net": "SlideShare",
        "podcasts.apple.com": "Apple Podcasts", "apps.apple.com": "App Store", "itunes.apple.com": "iTunes",
        "play.google.com": "Google Play", "getpocket.com": "Pocket", "vk.com": "VK",
        "weibo.com": "微博", "weibo.cn": "微博", "zhihu.com": "知乎", "bilibili.com": "哔哩哔哩", "douyin.com": "抖音",
        "recaptcha.net": "reCAPTCHA", "calendar.google.com": "Google Calendar", "docs.google.com": "Google Docs",
        "drive.google.com": "Google Drive", "googletagmanager.com": "Google Tag Manager",
        "googlesyndication.com": "Google AdSense",
        "doubleclick.net": "Google DoubleClick", "disqus.com": "Disqus", "typeform.com": "Typeform",
        "calendly.com": "Calendly", "mixcloud.com": "Mixcloud", "bandcamp.com": "Bandcamp", "wistia.com": "Wistia",
        "wistia.net": "Wistia", "codepen.io": "CodePen", "hubspot.com": "HubSpot", "yelp.com": "Yelp",
        "tripadvisor.com": "Tripadvisor", "quora.com": "Quora", "behance.net": "Behance", "dribbble.com": "Dribbble",
        "deezer.com": "Deezer", "substack.com": "Substack", "patreon.com": "Patreon", "goodreads.com": "Goodreads",
        "issuu.com": "Issuu", "scribd.com": "Scribd", "jotform.com": "Jotform", "stripe.com": "Stripe",
        "paypal.com": "PayPal", "trustpilot.com": "Trustpilot", "hotjar.com": "Hotjar", "kaltura.com": "Kaltura",
        "brightcove.net": "Brightcove", "mapbox.com": "Mapbox", "zoom.us": "Zoom", "eventbrite.com": "Eventbrite",
        "youku.com": "优酷", "douban.com": "豆瓣", "b.hatena.ne.jp": "はてなブックマーク", "openstreetmap.org": "OpenStreetMap",
    ]

    /// Hosts that offer several services, with the beginning of the path.
    static let paths: [String: String] = [
        "google.com/maps": "Google Maps", "plus.google.com": "Google+", "maps.google.com": "Google Maps",
        "bing.com/maps": "Bing Maps", "google.com/recaptcha": "reCAPTCHA",
        "docs.google.com/forms": "Google Forms",
        "map.baidu.com": "百度地图", "uri.amap.com": "高德地图", "v.qq.com": "腾讯视频",
    ]
}
