/* Preloaded into a writer: records every write, sync and change of names under SHIM_ROOT in one
 * ordered log, from which tests make the disk as a power cut could have left it.
 * Record: op (1 byte), length of the path (2), of a second path or data (8), offset (8); then the
 * path, then data or second path. Integers in the machine's order. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int log_fd = -1;
static const char *root;

__attribute__((constructor)) static void begin(void) {
    root = getenv("SHIM_ROOT");
    const char *path = getenv("SHIM_LOG");
    if (root && path) log_fd = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int under(const char *path) {
    return log_fd >= 0 && path && strncmp(path, root, strlen(root)) == 0;
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return under(path);
}

static void put(const void *bytes, size_t n) {
    const char *at = bytes;
    while (n > 0) {
        ssize_t done = syscall(SYS_write, log_fd, at, n);
        if (done <= 0) abort();
        at += done;
        n -= done;
    }
}

/* Called with the lock held, so that the order of the log is the order of the calls. */
static void note(char op, const char *path, uint64_t offset, const void *data, uint64_t n) {
    unsigned char head[19];
    uint16_t len = strlen(path);
    head[0] = op;
    memcpy(head + 1, &len, 2);
    memcpy(head + 3, &n, 8);
    memcpy(head + 11, &offset, 8);
    put(head, sizeof head);
    put(path, len);
    if (data) put(data, n);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *data, size_t n) {
    char path[PATH_MAX];
    if (log_fd < 0 || !path_of(fd, path)) return syscall(SYS_write, fd, data, n);
    pthread_mutex_lock(&lock);
    off_t at = lseek(fd, 0, (fcntl(fd, F_GETFL) & O_APPEND) ? SEEK_END : SEEK_CUR);
    ssize_t done = syscall(SYS_write, fd, data, n);
    if (done > 0) note('w', path, at, data, done);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite64(int fd, const void *data, size_t n, off64_t at) {
    char path[PATH_MAX];
    if (log_fd < 0 || !path_of(fd, path)) return syscall(SYS_pwrite64, fd, data, n, at);
    pthread_mutex_lock(&lock);
    ssize_t done = syscall(SYS_pwrite64, fd, data, n, at);
    if (done > 0) note('w', path, at, data, done);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite(int fd, const void *data, size_t n, off_t at) { return pwrite64(fd, data, n, at); }

static int syncing(int fd, long number, char op) {
    char path[PATH_MAX];
    if (log_fd < 0 || !path_of(fd, path)) return syscall(number, fd);
    pthread_mutex_lock(&lock);
    int result = syscall(number, fd);
    if (result == 0) note(op, path, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int fsync(int fd) { return syncing(fd, SYS_fsync, 's'); }
int fdatasync(int fd) { return syncing(fd, SYS_fdatasync, 'd'); }

int sync_file_range(int fd, off64_t at, off64_t n, unsigned int flags) {
    char path[PATH_MAX];
    if (log_fd < 0 || !path_of(fd, path)) return syscall(SYS_sync_file_range, fd, at, n, flags);
    pthread_mutex_lock(&lock);
    int result = syscall(SYS_sync_file_range, fd, at, n, flags);
    if (result == 0) note('r', path, at, NULL, n);
    pthread_mutex_unlock(&lock);
    return result;
}

int ftruncate64(int fd, off64_t n) {
    char path[PATH_MAX];
    if (log_fd < 0 || !path_of(fd, path)) return syscall(SYS_ftruncate, fd, n);
    pthread_mutex_lock(&lock);
    int result = syscall(SYS_ftruncate, fd, n);
    if (result == 0) note('t', path, n, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int ftruncate(int fd, off_t n) { return ftruncate64(fd, n); }

static int opening(int dir, const char *name, int flags, mode_t mode) {
    int watched = log_fd >= 0 && dir == AT_FDCWD && under(name);
    if (!watched) return syscall(SYS_openat, dir, name, flags, mode);
    pthread_mutex_lock(&lock);
    int fresh = (flags & O_CREAT) && syscall(SYS_faccessat, AT_FDCWD, name, F_OK) != 0;
    int fd = syscall(SYS_openat, dir, name, flags, mode);
    if (fd >= 0 && fresh) note('c', name, 0, NULL, 0);
    else if (fd >= 0 && (flags & O_TRUNC)) note('t', name, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return fd;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list a; va_start(a, flags); mode = va_arg(a, mode_t); va_end(a); }

int open64(const char *name, int flags, ...) { MODE(flags) return opening(AT_FDCWD, name, flags | O_LARGEFILE, mode); }
int open(const char *name, int flags, ...) { MODE(flags) return opening(AT_FDCWD, name, flags, mode); }
int openat64(int dir, const char *name, int flags, ...) { MODE(flags) return opening(dir, name, flags | O_LARGEFILE, mode); }
int openat(int dir, const char *name, int flags, ...) { MODE(flags) return opening(dir, name, flags, mode); }

int rename(const char *from, const char *to) {
    pthread_mutex_lock(&lock);
    int result = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (result == 0 && under(from)) note('m', from, 0, to, strlen(to));
    pthread_mutex_unlock(&lock);
    return result;
}

int unlink(const char *name) {
    pthread_mutex_lock(&lock);
    int result = syscall(SYS_unlinkat, AT_FDCWD, name, 0);
    if (result == 0 && under(name)) note('u', name, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int mkdir(const char *name, mode_t mode) {
    pthread_mutex_lock(&lock);
    int result = syscall(SYS_mkdirat, AT_FDCWD, name, mode);
    if (result == 0 && under(name)) note('k', name, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}
