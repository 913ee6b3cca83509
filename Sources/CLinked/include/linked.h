// What the build and the C library know of the parts that the program is linked from.
#ifndef POOLCPU_CLINKED_H
#define POOLCPU_CLINKED_H

// The Swift packages, as PLACE=VERSION with a space between two.
const char *poolcpu_swift_packages(void);

// Where scripts/build-release found what it linked, as NAME=PLACE=VERSION with a space between two; empty when the
// program was built in another way.
const char *poolcpu_build_record(void);

// The version of the C library that runs, such as 2.36.
const char *poolcpu_libc_version(void);

#endif
