/*
 * The clock of one process, off by as many seconds as SHIFTED_SECONDS says; how time passes stays as it is. For R13:
 *   cc -shared -fPIC -o shifted.so shifted.c && LD_PRELOAD=./shifted.so SHIFTED_SECONDS=900 date
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static time_t shift;
static int (*real_clock)(clockid_t, struct timespec *);

__attribute__((constructor)) static void begin(void) {
    const char *said = getenv("SHIFTED_SECONDS");
    shift = said ? atol(said) : 0;
    real_clock = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
}

int clock_gettime(clockid_t which, struct timespec *now) {
    if (!real_clock) {
        begin();
    }
    int failed = real_clock(which, now);
    if (!failed && (which == CLOCK_REALTIME || which == CLOCK_REALTIME_COARSE)) {
        now->tv_sec += shift;
    }
    return failed;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    struct timespec at;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &at)) {
        return -1;
    }
    now->tv_sec = at.tv_sec;
    now->tv_usec = at.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *now) {
    struct timespec at;
    if (clock_gettime(CLOCK_REALTIME, &at)) {
        return -1;
    }
    if (now) {
        *now = at.tv_sec;
    }
    return at.tv_sec;
}
