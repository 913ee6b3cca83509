// The only place that names libmd's header.
#ifndef POOLCPU_CLIBMD_SHIM_H
#define POOLCPU_CLIBMD_SHIM_H

#include <sys/types.h>

#include <sha2.h>

#endif
