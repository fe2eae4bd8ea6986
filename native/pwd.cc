#include "internal/database.h"

#include <pwd.h>

namespace libposix {

template <>
napi_value out(napi_env env, DatabaseEntry<passwd> result) {
  if (!result.found) return noPointer(env, result.error);
  const passwd &entry = result.members;
  Object object(env);
  object.set("pw_name", entry.pw_name);
  object.set("pw_passwd", entry.pw_passwd);
  object.set("pw_uid", entry.pw_uid);
  object.set("pw_gid", entry.pw_gid);
  object.set("pw_gecos", entry.pw_gecos);
  object.set("pw_dir", entry.pw_dir);
  object.set("pw_shell", entry.pw_shell);
  return object;
}

}  // namespace libposix

using namespace libposix;

HEADER(pwd) {
  FN_AS(getpwnam, [](Name name) { return find<passwd>([&](auto... rest) { return getpwnam_r(name, rest...); }); });
  FN_AS(getpwuid, [](uid_t uid) { return find<passwd>([&](auto... rest) { return getpwuid_r(uid, rest...); }); });
  FN_AS(getpwent, [] { return find<passwd>([](auto... rest) { return getpwent_r(rest...); }); });
  // lib has checked `result`, and stores the entry there.
  FN_AS(getpwnam_r, [](Name name, NonNull<passwd *>, NonNull<char *> buf, size_t buflen) {
    return findInto<passwd>(buf, buflen, [&](auto... rest) { return getpwnam_r(name, rest...); });
  });
  FN_AS(getpwuid_r, [](uid_t uid, NonNull<passwd *>, NonNull<char *> buf, size_t buflen) {
    return findInto<passwd>(buf, buflen, [&](auto... rest) { return getpwuid_r(uid, rest...); });
  });
  FN_AS(getpwent_r, [](NonNull<passwd *>, NonNull<char *> buf, size_t buflen) {
    return findInto<passwd>(buf, buflen, [](auto... rest) { return getpwent_r(rest...); });
  });
  FN(setpwent);
  FN(endpwent);
  STRUCT(passwd) {
    FIELD(pw_name);
    FIELD(pw_passwd);
    FIELD(pw_uid);
    FIELD(pw_gid);
    FIELD(pw_gecos);
    FIELD(pw_dir);
    FIELD(pw_shell);
  }
}
