// What the kernel hands to a program when it starts, kept before any Swift runs.
#ifndef POOLCPU_CSTART_H
#define POOLCPU_CSTART_H

// The number of arguments, the program's name among them; 0 when the C library told of none.
int poolcpu_argument_count(void);

// Argument number `index`, as bytes that end in 0; below 0 or from the count on it is NULL.
const char *poolcpu_argument(int index);

// From here on a failure inside the program ends it with a sentence and status 2.
void poolcpu_catch_failures(void);

#endif
