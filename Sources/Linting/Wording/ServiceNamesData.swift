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
        "youku.com": "优酷", "douban.com": "豆瓣", "b.hatena.ne.jp": "はてなブックマーク", "openstreetmap.org": "OpenStreetMap",
    ]

    /// Hosts that offer several services, with the beginning of the path.
    static let paths: [String: String] = [
        "google.com/maps": "Google Maps", "plus.google.com": "Google+", "maps.google.com": "Google Maps",
        "bing.com/maps": "Bing Maps",
        "map.baidu.com": "百度地图", "uri.amap.com": "高德地图", "v.qq.com": "腾讯视频",
    ]
}
