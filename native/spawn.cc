#include <spawn.h>

#include "internal/call.h"
#include "internal/newer.h"
#include "internal/nonblocking.h"
#include "internal/strings.h"

namespace libposix {

namespace {

// The actions that libc keeps for a posix_spawn_file_actions_t. JavaScript has an opaque object instead of their
// address, and garbage collection frees what the program forgot.
struct Actions {
  posix_spawn_file_actions_t *list;
  operator posix_spawn_file_actions_t *() const { return list; }
};

constexpr napi_type_tag tag = {0x3c8a5d1be7f24960, 0xa1740c9e52d86bf3};

void destroy(napi_env, void *list, void *) {
  posix_spawn_file_actions_destroy(static_cast<posix_spawn_file_actions_t *>(list));
  delete static_cast<posix_spawn_file_actions_t *>(list);
}

struct NewActions {};

}  // namespace

template <>
napi_value out(napi_env env, NewActions) {
  Object object(env);
  auto *list = new posix_spawn_file_actions_t;
  posix_spawn_file_actions_init(list);
  check(napi_wrap(env, object, list, destroy, nullptr, nullptr));
  check(napi_type_tag_object(env, object, &tag));
  return object;
}

namespace {

Actions actionsOf(napi_env env, napi_value value) {
  bool ours = false;
  void *list;
  if (isNull(env, value)) return {nullptr};
  if (napi_check_object_type_tag(env, value, &tag, &ours) != napi_ok || !ours)
    typeError("must be initialised by posix_spawn_file_actions_init()");
  check(napi_unwrap(env, value, &list));
  return {static_cast<posix_spawn_file_actions_t *>(list)};
}

}  // namespace

template <typename Next>
struct In<Actions, Next> {
  Actions c;
  In(napi_env env, napi_value value) : c(actionsOf(env, value)) {}
  bool null() const { return c.list == nullptr; }
};

}  // namespace libposix

using namespace libposix;

HEADER(spawn) {
  FN_AS(posix_spawn, [](pid_t *pid, NonNull<const char *> path, Actions actions, const posix_spawnattr_t *attributes,
                        NonNull<Strings> argv, Strings envp) {
    unblockStdio();
    return posix_spawn(pid, path, actions, attributes, argv.pointer, envp);
  });
  FN_AS(posix_spawnp, [](pid_t *pid, NonNull<const char *> file, Actions actions, const posix_spawnattr_t *attributes,
                         NonNull<Strings> argv, Strings envp) {
    unblockStdio();
    return posix_spawnp(pid, file, actions, attributes, argv.pointer, envp);
  });

  FN_AS(posix_spawn_file_actions_init, [] { return NewActions{}; });
  FN_AS(posix_spawn_file_actions_destroy, [](NonNull<Actions> actions) {
    int result = posix_spawn_file_actions_destroy(actions.pointer);
    posix_spawn_file_actions_init(actions.pointer);
    return result;
  });
  FN_AS(posix_spawn_file_actions_addopen,
        [](NonNull<Actions> actions, int fd, NonNull<const char *> path, int oflag, mode_t mode) {
          return posix_spawn_file_actions_addopen(actions.pointer, fd, path, oflag, mode);
        });
  FN_AS(posix_spawn_file_actions_addclose,
        [](NonNull<Actions> actions, int fd) { return posix_spawn_file_actions_addclose(actions.pointer, fd); });
  FN_AS(posix_spawn_file_actions_adddup2, [](NonNull<Actions> actions, int fd, int newfd) {
    return posix_spawn_file_actions_adddup2(actions.pointer, fd, newfd);
  });
  FN_AS(posix_spawn_file_actions_addchdir_np, [](NonNull<Actions> actions, NonNull<const char *> path) {
    return newer(posix_spawn_file_actions_addchdir_np, actions.pointer, path.pointer);
  });
  FN_AS(posix_spawn_file_actions_addfchdir_np, [](NonNull<Actions> actions, int fd) {
    return newer(posix_spawn_file_actions_addfchdir_np, actions.pointer, fd);
  });
  FN_AS(posix_spawn_file_actions_addclosefrom_np, [](NonNull<Actions> actions, int from) {
    return newer(posix_spawn_file_actions_addclosefrom_np, actions.pointer, from);
  });
  FN_AS(posix_spawn_file_actions_addtcsetpgrp_np, [](NonNull<Actions> actions, int tcfd) {
    return newer(posix_spawn_file_actions_addtcsetpgrp_np, actions.pointer, tcfd);
  });

  using Attributes = NonNull<posix_spawnattr_t *>;
  using ConstAttributes = NonNull<const posix_spawnattr_t *>;
  FN_AS(posix_spawnattr_init, [](Attributes attr) { return posix_spawnattr_init(attr); });
  FN_AS(posix_spawnattr_destroy, [](Attributes attr) { return posix_spawnattr_destroy(attr); });
  FN_AS(posix_spawnattr_getflags,
        [](ConstAttributes attr, NonNull<short *> flags) { return posix_spawnattr_getflags(attr, flags); });
  FN_AS(posix_spawnattr_setflags, [](Attributes attr, short flags) { return posix_spawnattr_setflags(attr, flags); });
  FN_AS(posix_spawnattr_getpgroup,
        [](ConstAttributes attr, NonNull<pid_t *> pgroup) { return posix_spawnattr_getpgroup(attr, pgroup); });
  FN_AS(posix_spawnattr_setpgroup,
        [](Attributes attr, pid_t pgroup) { return posix_spawnattr_setpgroup(attr, pgroup); });
  FN_AS(posix_spawnattr_getsigdefault,
        [](ConstAttributes attr, NonNull<sigset_t *> set) { return posix_spawnattr_getsigdefault(attr, set); });
  FN_AS(posix_spawnattr_setsigdefault,
        [](Attributes attr, NonNull<const sigset_t *> set) { return posix_spawnattr_setsigdefault(attr, set); });
  FN_AS(posix_spawnattr_getsigmask,
        [](ConstAttributes attr, NonNull<sigset_t *> set) { return posix_spawnattr_getsigmask(attr, set); });
  FN_AS(posix_spawnattr_setsigmask,
        [](Attributes attr, NonNull<const sigset_t *> set) { return posix_spawnattr_setsigmask(attr, set); });
  FN_AS(posix_spawnattr_getschedpolicy,
        [](ConstAttributes attr, NonNull<int *> policy) { return posix_spawnattr_getschedpolicy(attr, policy); });
  FN_AS(posix_spawnattr_setschedpolicy,
        [](Attributes attr, int policy) { return posix_spawnattr_setschedpolicy(attr, policy); });
  FN_AS(posix_spawnattr_getschedparam, [](ConstAttributes attr, NonNull<struct sched_param *> param) {
    return posix_spawnattr_getschedparam(attr, param);
  });
  FN_AS(posix_spawnattr_setschedparam, [](Attributes attr, NonNull<const struct sched_param *> param) {
    return posix_spawnattr_setschedparam(attr, param);
  });

  INT(POSIX_SPAWN_RESETIDS);
  INT(POSIX_SPAWN_SETPGROUP);
  INT(POSIX_SPAWN_SETSIGDEF);
  INT(POSIX_SPAWN_SETSIGMASK);
  INT(POSIX_SPAWN_SETSCHEDPARAM);
  INT(POSIX_SPAWN_SETSCHEDULER);
  INT(POSIX_SPAWN_USEVFORK);
  INT(POSIX_SPAWN_SETSID);

  STRUCT_AS(posix_spawnattr_t, posix_spawnattr_t) {}
  STRUCT_AS(posix_spawn_file_actions_t, posix_spawn_file_actions_t) { FIELD(__actions); }
}
