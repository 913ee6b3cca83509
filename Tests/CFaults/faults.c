#define _GNU_SOURCE
#include "faults.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static _Thread_local int is_on, calls, first, last, reason, signal_call, signal_number;

void poolcpu_faults_begin(int index, int count, int error) {
  calls = 0;
  first = index;
  last = index + count;
  reason = error;
  signal_number = 0;
  is_on = 1;
}

void poolcpu_faults_signal(int index, int signal) {
  poolcpu_faults_begin(-1, 0, 0);
  signal_call = index;
  signal_number = signal;
}

int poolcpu_faults_end(void) {
  is_on = 0;
  return calls;
}

static int is_to_fail(void) {
  if (!is_on) return 0;
  int number = calls++;
  if (signal_number != 0 && number == signal_call) kill(getpid(), signal_number);
  if (number < first || number >= last) return 0;
  errno = reason;
  return 1;
}

// The C library's own function of the same name.
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WRAP(type, name, parameters, arguments)  \
  type name parameters {                         \
    static __typeof__(&name) real;               \
    if (real == NULL) real = REAL(name);         \
    return is_to_fail() ? (type)-1 : real arguments; \
  }

WRAP(ssize_t, read, (int file, void *bytes, size_t count), (file, bytes, count))
WRAP(ssize_t, write, (int file, const void *bytes, size_t count), (file, bytes, count))
WRAP(ssize_t, pread, (int file, void *bytes, size_t count, off_t place), (file, bytes, count, place))
WRAP(ssize_t, pwrite, (int file, const void *bytes, size_t count, off_t place),
     (file, bytes, count, place))
WRAP(int, fsync, (int file), (file))
WRAP(int, flock, (int file, int operation), (file, operation))
WRAP(int, fchmod, (int file, mode_t mode), (file, mode))
WRAP(int, mkdir, (const char *path, mode_t mode), (path, mode))
WRAP(int, unlinkat, (int folder, const char *path, int flags), (folder, path, flags))
WRAP(int, renameat, (int from, const char *path, int to, const char *other), (from, path, to, other))
WRAP(int, fstat, (int file, struct stat *info), (file, info))
WRAP(int, lstat, (const char *path, struct stat *info), (path, info))

#define MODE(flags)                                  \
  mode_t mode = 0;                                   \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {           \
    va_list list;                                    \
    va_start(list, flags);                           \
    mode = va_arg(list, mode_t);                     \
    va_end(list);                                    \
  }

int open(const char *path, int flags, ...) {
  static __typeof__(&open) real;
  if (real == NULL) real = REAL(open);
  MODE(flags)
  return is_to_fail() ? -1 : real(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  static __typeof__(&openat) real;
  if (real == NULL) real = REAL(openat);
  MODE(flags)
  return is_to_fail() ? -1 : real(folder, path, flags, mode);
}
