/// With what a system call can fail.
enum CallFaults {
  /// The errors that are typical for `name`, the most telling first; `nil` for a call that nobody thought of yet.
  static func errors(of name: String) -> [String]? {
    cannotFail.contains(name) ? [] : table[name]
  }

  /// The calls that put an answer in its place: `make test` takes all of them, of others some.
  static let telling: Set<String> = ["write", "fsync", "rename", "fchmod", "fchown", "readlink"]

  /// Calls that always succeed, or whose answer nobody takes.
  private static let cannotFail: Set<String> = [
    "exit_group", "getpid", "geteuid", "getuid", "gettid", "clock_gettime", "time",
  ]

  /// What `man 2` says of each, without what only a mistake in the program could bring.
  ///
  /// ENOENT is not among them: it would tell that a file is not there, which is another truth, not a fault. Nor is EIO
  /// for the msr device, by which Linux says that the CPU lacks a register (docs/hardware.md, "MSRs through Linux"), and
  /// for ioctl, by which KVM says that the time stamp counter does not run evenly.
  private static let table: [String: [String]] = [
    "openat": ["EMFILE", "EIO", "EACCES", "ENOMEM", "EINTR"],
    "open": ["EMFILE", "EIO", "EACCES", "ENOMEM", "EINTR"],
    "read": ["EIO", "ENOMEM", "EINTR"],
    "pread64": ["EPERM", "EINTR"],
    "lseek": ["EIO"],
    "getdents64": ["EIO", "ENOMEM"],
    "newfstatat": ["EIO", "EACCES", "ENOMEM"],
    "fstat": ["EIO", "ENOMEM"],
    "stat": ["EIO", "EACCES", "ENOMEM"],
    "lstat": ["EIO", "EACCES", "ENOMEM"],
    "access": ["EIO", "EACCES"],
    "readlink": ["EIO", "EACCES", "ENOMEM"],
    "write": ["ENOSPC", "EIO", "EINTR", "EDQUOT"],
    "fsync": ["EIO", "ENOSPC", "EINTR"],
    "close": ["EIO", "EINTR"],
    "rename": ["ENOSPC", "EACCES", "EIO", "EROFS"],
    "unlink": ["EIO", "EROFS"],
    "fchmod": ["EPERM", "EIO", "EROFS"],
    "fchown": ["EPERM", "EIO", "EROFS"],
    "fcntl": ["EBADF", "EINTR"],
    "ioctl": ["ENOMEM", "EMFILE", "EBUSY", "EINTR"],
    "mmap": ["ENOMEM"],
    "mremap": ["ENOMEM"],
    "munmap": ["ENOMEM"],
    "brk": ["ENOMEM"],
    "madvise": ["ENOMEM"],
    "getrandom": ["EINTR", "ENOSYS"],
    "uname": ["EFAULT"],
    "futex": ["EINTR"],
    "getcpu": ["EFAULT"],
    "sched_getaffinity": ["EPERM", "EFAULT"],
    "sched_setaffinity": ["EINVAL", "EPERM"],
    "rt_sigaction": ["EINVAL"],
    "rt_sigprocmask": ["EINVAL"],
    "sigaltstack": ["ENOMEM"],
  ]
}
