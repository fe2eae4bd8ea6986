#include "internal/database.h"

#include <climits>

#include <grp.h>

namespace libposix {

template <>
napi_value out(napi_env env, DatabaseEntry<group> result) {
  if (!result.found) return noPointer(env, result.error);
  const group &entry = result.members;
  Object object(env);
  object.set("gr_name", entry.gr_name);
  object.set("gr_passwd", entry.gr_passwd);
  object.set("gr_gid", entry.gr_gid);
  List members(env);
  for (char **member = entry.gr_mem; *member; member++) members.add(*member);
  members.add(null(env));
  object.set("gr_mem", members);
  return object;
}

}  // namespace libposix

using namespace libposix;

HEADER(grp) {
  FN_AS(getgrnam, [](Name name) { return find<group>([&](auto... rest) { return getgrnam_r(name, rest...); }); });
  FN_AS(getgrgid, [](gid_t gid) { return find<group>([&](auto... rest) { return getgrgid_r(gid, rest...); }); });
  FN_AS(getgrent, [] { return find<group>([](auto... rest) { return getgrent_r(rest...); }); });
  // lib has checked `result`, and stores the entry there.
  FN_AS(getgrnam_r, [](Name name, NonNull<group *>, NonNull<char *> buf, size_t buflen) {
    return findInto<group>(buf, buflen, [&](auto... rest) { return getgrnam_r(name, rest...); });
  });
  FN_AS(getgrgid_r, [](gid_t gid, NonNull<group *>, NonNull<char *> buf, size_t buflen) {
    return findInto<group>(buf, buflen, [&](auto... rest) { return getgrgid_r(gid, rest...); });
  });
  FN_AS(getgrent_r, [](NonNull<group *>, NonNull<char *> buf, size_t buflen) {
    return findInto<group>(buf, buflen, [](auto... rest) { return getgrent_r(rest...); });
  });
  FN(setgrent);
  FN(endgrent);
  FN_AS(setgroups, [](size_t size, View list) {
    if (list.null() || size > NGROUPS_MAX) return setgroups(size, list.as<gid_t>());
    return setgroups(size, list.holding<gid_t>(size));
  });
  FN_AS(initgroups, [](Name user, gid_t group) { return initgroups(user, group); });
  // -1 is no error with an errno: the groups did not fit, and `ngroups` says how many there are.
  FN_AS(getgrouplist, [](Name user, gid_t group, View groups, Array<int, 1> ngroups) {
    int count = ngroups[0];
    if (count < 0) throw Fault{Fault::Range, "must not be negative: libc takes it for the length of the list", 4};
    gid_t *list = count > 0 ? groups.holding<gid_t>(count) : groups.as<gid_t>();
    double result = getgrouplist(user, group, list, &count);
    ngroups[0] = count;
    return result;
  });
  STRUCT(group) {
    FIELD(gr_name);
    FIELD(gr_passwd);
    FIELD(gr_gid);
    FIELD(gr_mem);
  }
}
