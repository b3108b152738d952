internal import Glibc

/// What the system says when it refuses a file, in both languages.
public struct SystemError: Error, Hashable, Sendable {
    /// The number that errno(3) names.
    public var code: Int32

    public init(code: Int32) { self.code = code }

    /// What went wrong last on this thread.
    public static var last: SystemError { SystemError(code: errno) }

    public var reason: Localized {
        let name = String(cString: strerror(code))
        // A number that is not in the list keeps the system's own words.
        return Localized(en: name, zh: Self.chinese[code] ?? name)
    }

    public var unreadable: Localized {
        Localized(en: "Cannot be read: \(reason.en).", zh: "无法读取：\(reason.zh)。")
    }

    public var unwritable: Localized {
        Localized(en: "Cannot be written: \(reason.en).", zh: "无法写入：\(reason.zh)。")
    }

    private static let chinese: [Int32: String] = [
        ENOENT: "没有这个文件或文件夹", EACCES: "权限不足", EPERM: "不允许此操作", EISDIR: "这是一个文件夹",
        ENOTDIR: "路径中有一部分不是文件夹", EEXIST: "文件已存在", EROFS: "文件系统是只读的", ENOSPC: "磁盘空间不足",
        EDQUOT: "超出磁盘配额", EFBIG: "文件过大", ELOOP: "符号链接层数过多或形成循环", ENAMETOOLONG: "文件名过长",
        EMFILE: "本程序打开的文件过多", ENFILE: "系统打开的文件过多", ENOMEM: "内存不足", EIO: "读写设备时出错",
        EBUSY: "文件或设备正被占用", ETXTBSY: "文件正在被执行", EINVAL: "参数无效", EXDEV: "不能跨设备移动文件",
        ENXIO: "没有这个设备", ENODEV: "没有这个设备", ESTALE: "网络文件已失效", ETIMEDOUT: "操作超时",
    ]
}
