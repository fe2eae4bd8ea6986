// `DIR *` across the boundary, as `FILE *` in stdio/stream.h: an opaque object, tagged for ever as one of ours and
// wrapped around the stream as long as that is open.
#include "internal/descriptors.h"
#include "internal/result.h"

#include <dirent.h>

namespace libposix {

namespace {

constexpr napi_type_tag tag = {0x2c8e51d97ab04f63, 0xa4179be05cd2836f};

DIR *directoryOf(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  bool ours = false;
  check(napi_typeof(env, value, &type));
  if (type == napi_null) rangeError("must not be null");
  if (type != napi_object || napi_check_object_type_tag(env, value, &tag, &ours) != napi_ok || !ours)
    typeError("must be a DIR");
  void *directory;
  if (napi_unwrap(env, value, &directory) != napi_ok) rangeError("is a DIR that was closed");
  return static_cast<DIR *>(directory);
}

}  // namespace

template <typename Next>
struct In<DIR *, Next> {
  DIR *c;
  In(napi_env env, napi_value value) : c(directoryOf(env, value)) {}
};

// Nothing is closed when the object is garbage: C would not either.
template <>
napi_value out(napi_env env, DIR *directory) {
  if (!directory) return number(env, -errno);
  Object object(env);
  check(napi_type_tag_object(env, object, &tag));
  check(napi_wrap(env, object, directory, nullptr, nullptr, nullptr));
  return object;
}

namespace {

// Positions are the file system's own numbers, as a rule hashes of 63 bits.
napi_value position(napi_env env, long at) {
  constexpr long exact = 1L << 53;
  if (at >= -exact && at <= exact) return number(env, static_cast<double>(at));
  napi_value result;
  check(napi_create_bigint_int64(env, at, &result));
  return result;
}

}  // namespace

struct Position {
  long at;
};

template <typename Next>
struct In<Position, Next> {
  Position c;
  In(napi_env env, napi_value value) {
    napi_valuetype type;
    bool whole = false;
    int64_t at = 0;
    check(napi_typeof(env, value, &type));
    if (type != napi_bigint) c.at = In<long, void>(env, value).c;
    else if (napi_get_value_bigint_int64(env, value, &at, &whole) == napi_ok && whole) c.at = at;
    else typeError("must be of 64 bits");
  }
};

// The number was closed beneath it, and is that of a loop of Node's by now. The descriptor is what a stream begins
// with.
static void loseNodes([[maybe_unused]] DIR *dirp) {
#ifdef __GLIBC__
  const int fd = dirfd(dirp);
  if (int *first = reinterpret_cast<int *>(dirp); isNodes(fd) && *first == fd) *first = -1;
#endif
}

}  // namespace libposix

HEADER(dirent) {
  FN_AS(opendir, [](NonNull<const char *> name) { return opendir(name); });
  FN_AS(fdopendir, [](int fd) -> DIR * {
    if (!isNodes(fd)) return fdopendir(fd);
    errno = EBADF;
    return nullptr;
  });
  // The entry, null at the end, or -errno.
  FN_AS(readdir, [](DIR *dirp, Value directory) -> napi_value {
    errno = 0;
    const dirent *entry = readdir(dirp);
    if (!entry) return noPointer(directory.env, errno);
    dirent copy{};
    std::memcpy(&copy, entry, std::min<size_t>(entry->d_reclen, sizeof(copy)));
    return bytes(directory.env, &copy, sizeof(copy));
  });
  FN_AS(closedir, [](DIR *dirp, Value directory) {
    void *ignored;
    check(napi_remove_wrap(directory.env, directory.value, &ignored));
    loseNodes(dirp);
    return closedir(dirp);
  });
  FN_AS(rewinddir, [](DIR *dirp) { rewinddir(dirp); });
  FN_AS(telldir, [](DIR *dirp, Value directory) -> napi_value {
    const long at = telldir(dirp);
    return at == -1 ? out<int>(directory.env, -errno) : position(directory.env, at);
  });
  FN_AS(seekdir, [](DIR *dirp, Position loc) { seekdir(dirp, loc.at); });
  FN_AS(dirfd, [](DIR *dirp) { return dirfd(dirp); });
  FN_AS(alphasort, [](NonNull<const dirent *> a, NonNull<const dirent *> b) {
    const dirent *left = a, *right = b;
    return static_cast<double>(alphasort(&left, &right));
  });
  FN_AS(versionsort, [](NonNull<const dirent *> a, NonNull<const dirent *> b) {
    const dirent *left = a, *right = b;
    return static_cast<double>(versionsort(&left, &right));
  });
  FN_AS(IFTODT, [](unsigned mode) { return IFTODT(mode); });
  FN_AS(DTTOIF, [](unsigned dirtype) { return DTTOIF(dirtype); });

  INT(DT_UNKNOWN);
  INT(DT_FIFO);
  INT(DT_CHR);
  INT(DT_DIR);
  INT(DT_BLK);
  INT(DT_REG);
  INT(DT_LNK);
  INT(DT_SOCK);
  INT(DT_WHT);
  STRUCT(dirent) {
    FIELD(d_ino);
    FIELD(d_off);
    FIELD(d_reclen);
    FIELD(d_type);
    FIELD(d_name);
  }
}
