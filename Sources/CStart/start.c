#include "start.h"

#include <stddef.h>

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
