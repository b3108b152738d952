/// Words that stand where a text should say something and say nothing, by what they stand for; lower
/// case, English and Chinese. Collected from WCAG's failures F25 and F30, from authoring tools' defaults
/// and from what city portals show.
enum FillerWordsData {
    static let words: [String: Set<String>] = [
        "image": [
            "image", "images", "img", "picture", "pictures", "pic", "photo", "photos", "photograph", "graphic",
            "graphics",
            "icon", "logo image", "banner", "banner image", "spacer", "space", "blank", "placeholder",
            "placeholder image",
            "image placeholder", "untitled", "alt", "alt text", "alternative text", "image alt", "image alt text",
            "alt tag",
            "insert alt text here", "no alt", "none", "null", "undefined", "nan", "n/a", "todo", "tbd", "test",
            "thumbnail",
            "image description", "image description here", "description", "default", "image here", "picture here",
            "figure",
            "screenshot", "slide", "dot", "bullet", "image1", "image 1", "img1", "photo1", "picture1",
            "picture 1", "click to enlarge", "*", "-", "--", ".", "…", "...", "图", "图片", "图像", "照片",
            "相片", "图标", "插图", "配图", "题图", "缩略图", "占位图", "默认图片", "图片说明", "图片描述", "替代文本", "无",
            "暂无", "未命名", "点击查看大图", "点击放大", "截图", "轮播图", "焦点图", "头图", "图1", "图片1", "图片 1", "bild",
            "foto", "imagen", "imagem", "immagine", "画像", "写真",
        ],
        "link": [
            "click", "click here", "here", "click this", "click me", "link", "this link", "this", "this page", "more",
            "read more", "learn more", "see more", "more info", "more information", "more details", "details", "go",
            "read on", "find out more", "show more", "view more", "...", "…", ">", ">>", "»", "›", "→", "+",
            "点击", "点击这里", "点击此处", "点此", "这里", "此处", "链接", "更多", "更多>>", "更多 >>", "更多>", "更多 >", "更多»", "查看更多", "了解更多",
            "详情", "查看详情",
            "详细", "详细内容", "点击进入", "点击查看", "点我",
        ],
        "button": [
            "button", "btn", "click", "click here", "click me", "submit query", "untitled", "icon", "按钮", "点击", "点击这里",
            "点我", "图标",
        ],
        // Not “Title” or “Section”: these are headings of manuals.
        "heading": [
            "untitled", "lorem ipsum", "your title here", "your heading here", "title here", "heading here",
            "section title here", "在此输入标题", "请输入标题", "无标题", "未命名",
        ],
        // Not “Label” or “Text”: a field may ask for one.
        "label": [
            "input", "input field", "text field", "textfield", "text box", "textbox", "enter text", "enter text here",
            "untitled", "输入框", "文本框", "请输入", "请输入内容", "请选择",
        ],
        "button beside a field": [
            "go", "ok", "submit", "send", "enter", "confirm", "apply", "save", "next", "continue", "add", "yes",
            "start",
            "提交", "确定", "确认", "发送", "保存", "下一步", "继续", "前往", "转到", "进入", "添加", "开始",
        ],
        "title": [
            "title", "untitled", "untitled document", "untitled page", "untitled 1", "new page", "new page 1",
            "document", "page",
            "page title", "home page title", "insert title here", "enter the title of your html document here",
            "your title here",
            "test", "index", "default", "no title", "welcome to nginx!", "apache2 debian default page: it works",
            "react app",
            "vite app", "vite + react", "vite + vue", "vue app", "webpack app", "无标题", "无标题文档", "未命名", "未命名页面", "标题",
            "网页标题", "新建网页", "新建网页 1", "新网页", "测试", "首页标题",
        ],
    ]

    /// Endings of file names, by the type that a link notice names.
    static let fileTypes: [String: String] = [
        "pdf": "PDF", "doc": "DOC", "docx": "DOCX", "xls": "XLS", "xlsx": "XLSX", "ppt": "PPT", "pptx": "PPTX",
        "rtf": "RTF",
        "odt": "ODT", "ods": "ODS", "odp": "ODP", "csv": "CSV", "zip": "ZIP", "rar": "RAR", "7z": "7Z", "gz": "GZ",
        "tar": "TAR",
        "exe": "EXE", "msi": "MSI", "apk": "APK", "dmg": "DMG", "epub": "EPUB", "mp3": "MP3", "mp4": "MP4",
        "wps": "WPS",
        "et": "ET", "dps": "DPS", "ofd": "OFD", "txt": "TXT",
    ]

    /// Endings that mark a text alternative as the name of an image file.
    static let imageEndings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "bmp", "svg", "webp", "avif", "tif", "tiff", "ico", "heic", "jfif", "psd",
    ]

    /// Hosts, or hosts with the beginning of a path, of film and sound players that pages embed.
    static let mediaPlayers: [String] = [
        "youtube.com/embed", "youtube-nocookie.com/embed", "player.vimeo.com", "dailymotion.com/embed",
        "player.twitch.tv",
        "fast.wistia.net/embed", "players.brightcove.net", "w.soundcloud.com/player", "player.bilibili.com",
        "player.youku.com",
        "v.qq.com/txp/iframe", "v.qq.com/iframe", "open.iqiyi.com", "tudou.com/programs", "player.cntv.cn",
        "tv.cctv.com/player",
        "ted.com/talks/embed", "embed.ted.com", "facebook.com/plugins/video", "streamable.com/e",
    ]

    /// Two to four characters of Han that city portals spread out to fill a column or a box.
    static let spreadWords: Set<String> = [
        "通知", "公告", "公示", "通告", "姓名", "性别", "年龄", "民族", "籍贯", "学历", "职务", "职称", "单位", "部门", "电话",
        "手机", "传真", "邮编", "邮箱", "地址", "住址", "网址", "备注", "说明", "标题", "主题", "内容", "目录", "附件", "日期",
        "时间", "地点", "来源", "作者", "编辑", "责编", "审核", "签发", "文号", "索引号", "关键词", "摘要", "正文", "结论", "前言",
        "首页", "主页", "新闻", "动态", "简介", "概况", "机构", "政策", "法规", "服务", "办事", "咨询", "投诉", "建议", "留言",
        "搜索", "查询", "登录", "注册", "提交", "重置", "返回", "确定", "取消", "下载", "打印", "关闭", "合计", "总计", "小计",
        "金额", "数量", "单价", "序号", "编号", "名称", "类别", "类型", "状态", "密码", "用户名", "验证码", "身份证", "联系人",
        "报告", "决定", "命令", "意见", "办法", "规定", "条例", "方案", "计划", "总结", "纪要", "批复", "函件", "决议", "甲方", "乙方",
    ]
}
