// The only place that names expat's header.
#ifndef POOLCPU_CEXPAT_SHIM_H
#define POOLCPU_CEXPAT_SHIM_H

#include <expat.h>

#endif
