// The only place that names the C header. Swift cannot call variadic C functions, so what
// needs one is wrapped here.
#ifndef POOLCPU_CLIBCPUID_SHIM_H
#define POOLCPU_CLIBCPUID_SHIM_H

#include <libcpuid.h>

#endif
