#include "internal/result.h"

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

template <>
napi_value out(napi_env env, User user) {
  if (!user.found) return noPointer(env, user.error);
  Object object(env);
  object.set("pw_name", user.entry.pw_name);
  object.set("pw_passwd", user.entry.pw_passwd);
  object.set("pw_uid", user.entry.pw_uid);
  object.set("pw_gid", user.entry.pw_gid);
  object.set("pw_gecos", user.entry.pw_gecos);
  object.set("pw_dir", user.entry.pw_dir);
  object.set("pw_shell", user.entry.pw_shell);
  return object;
}

}  // namespace libposix

using namespace libposix;

HEADER(pwd) {
  FN_AS(getpwnam,
        [](NonNull<const char *> name) { return search([&](auto... rest) { return getpwnam_r(name, rest...); }); });
  FN_AS(getpwuid, [](uid_t uid) { return search([&](auto... rest) { return getpwuid_r(uid, rest...); }); });
  FN_AS(getpwent, [] { return search([](auto... rest) { return getpwent_r(rest...); }); });
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
