#include "linked.h"

#include <gnu/libc-version.h>

const char *poolcpu_swift_packages(void) { return POOLCPU_SWIFT_PACKAGES; }

const char *poolcpu_build_record(void) { return POOLCPU_BUILD_RECORD; }

const char *poolcpu_libc_version(void) { return gnu_get_libc_version(); }
