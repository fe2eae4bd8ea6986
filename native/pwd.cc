#include "internal/reentrant.h"

#include <vector>

#include <pwd.h>

namespace libposix {

namespace {

// An entry with the memory of its texts; or the errno for which there is none, 0: it was not found.
struct User {
  passwd entry;
  std::vector<char> texts;
  int error;
  bool found;
};

template <typename Search>
User search(Search call) {
  User user{{}, std::vector<char>(1024), 0, false};
  passwd *result = nullptr;
  while ((user.error = call(&user.entry, user.texts.data(), user.texts.size(), &result)) == ERANGE)
    user.texts.resize(user.texts.size() * 2);
  user.found = result != nullptr;
  if (user.error == ENOENT) user.error = 0;  // glibc's word for the end of the list
  return user;
}

}  // namespace

static napi_value membersOf(napi_env env, const passwd &entry) {
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

template <>
napi_value out(napi_env env, User user) {
  return user.found ? membersOf(env, user.entry) : noPointer(env, user.error);
}

template <>
napi_value out(napi_env env, Found<passwd> result) {
  return result.found ? membersOf(env, result.entry) : number(env, result.error);
}

}  // namespace libposix

using namespace libposix;

HEADER(pwd) {
  FN_AS(getpwnam,
        [](NonNull<const char *> name) { return search([&](auto... rest) { return getpwnam_r(name, rest...); }); });
  FN_AS(getpwuid, [](uid_t uid) { return search([&](auto... rest) { return getpwuid_r(uid, rest...); }); });
  FN_AS(getpwent, [] { return search([](auto... rest) { return getpwent_r(rest...); }); });
  // lib has checked what comes last, and stores the result there.
  FN_AS(getpwnam_r, [](NonNull<const char *> name, NonNull<passwd *>, NonNull<char *> buf, size_t buflen, Rest) {
    return found<passwd>(buf, buflen, [&](auto... rest) { return getpwnam_r(name, rest...); });
  });
  FN_AS(getpwuid_r, [](uid_t uid, NonNull<passwd *>, NonNull<char *> buf, size_t buflen, Rest) {
    return found<passwd>(buf, buflen, [&](auto... rest) { return getpwuid_r(uid, rest...); });
  });
  FN_AS(getpwent_r, [](NonNull<passwd *>, NonNull<char *> buf, size_t buflen, Rest) {
    return found<passwd>(buf, buflen, [](auto... rest) { return getpwent_r(rest...); });
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
