#define _GNU_SOURCE
#include "start.h"

#include <stddef.h>
#include <stdlib.h>

// Swift's own CommandLine reads /proc/self/cmdline or /proc/self/maps, which fails where there is no /proc and
// where no file can be opened, and then there seem to be no arguments. glibc passes what main gets to every
// constructor as well (sysdeps/unix: call_init), in programs that are linked statically, too.
static int count;
static char **values;

__attribute__((constructor)) static void keep_arguments(int argc, char **argv) {
  count = argc;
  values = argv;
}

int poolcpu_argument_count(void) { return values == NULL ? 0 : count; }

const char *poolcpu_argument(int index) {
  return index < 0 || index >= poolcpu_argument_count() ? NULL : values[index];
}

// Where the program is linked statically, Swift's runtime looks for its helper for stack traces in /proc before
// any Swift runs, and ends the program where there is no /proc. It does not look when it is told a place; it
// is not asked for traces, because poolcpu_catch_failures ends with a sentence instead. The priority is that of the
// first constructors that are not the C library's.
__attribute__((constructor(101))) static void spare_runtime_its_search(void) {
  setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/nonexistent", 0);
}
