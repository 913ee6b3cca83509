// System calls that fail when a test says so: the definitions here stand before the C library's in the program
// that they are linked into. Only the thread that asks is concerned.
#ifndef POOLCPU_CFAULTS_H
#define POOLCPU_CFAULTS_H

// From here on call number `index` of this thread (from 0), and `count` - 1 after it, fail with `error`.
void poolcpu_faults_begin(int index, int count, int error);

// From here on call number `index` of this thread (from 0) is preceded by `signal`, sent to this process.
void poolcpu_faults_signal(int index, int signal);

// No call fails any more, and no signal comes. The number of calls that were made, or would have been with faults.
int poolcpu_faults_end(void);

#endif
