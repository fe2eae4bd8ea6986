// The watches of one thread, in its event loop. Two files: loop.cc for what JavaScript asks, turn.cc for what the event
// loop finds.
#pragma once
#include <node_api.h>
#include <uv.h>

#include <unordered_map>
#include <vector>

#include "internal/loop/watches.h"

namespace libposix::loops {

class Loop {
 public:
  explicit Loop(napi_env env) : env_(env) {}

  /** 0, or -errno. */
  int start();
  /** The new watch's id, or -errno. It keeps the event loop alive. */
  int64_t watch(int fd, uint32_t events, bool inherited, napi_value callback);
  /**
   * The same for an eventfd, which is made for it and goes with it: by its descriptor, which the program does not see,
   * other parts of the kernel wake the event loop.
   */
  int64_t watchWaker(int &fd, napi_value callback);
  /** 0, or -errno. */
  int change(Id, uint32_t events);
  void keepAlive(Id, bool);
  void remove(Id);

  int queue() const { return watches_.queue(); }
  /** From any thread: looks for lost watches in the next turn if one of these numbers is watched. */
  void doubt(unsigned first, unsigned last);
  /** In a child of fork. */
  void separate();

 private:
  struct Callback {
    napi_ref function;
    bool keepsAlive;
    int waker = -1;
  };

  void begin(uv_loop_t *loop);
  int64_t add(int fd, uint32_t events, bool inherited, bool own, napi_value callback);
  void poll();
  void look();
  void renew();
  bool lookForLost();
  void lookLater();
  bool tell(Id, uint32_t revents);

  std::vector<Id> takeLost();
  bool takeNewQueue(bool alone);
  void count(bool keepsAlive, int by);
  void end(napi_async_cleanup_hook_handle);
  void closed();

  napi_env env_;
  Watches watches_;
  std::unordered_map<Id, Callback> callbacks_;
  int keepingAlive_ = 0;

  uv_poll_t ready_;
  uv_async_t doubted_;
  uv_prepare_t turn_;
  uv_timer_t later_;
  uv_handle_t *const handles_[4] = {reinterpret_cast<uv_handle_t *>(&ready_),
                                    reinterpret_cast<uv_handle_t *>(&doubted_), reinterpret_cast<uv_handle_t *>(&turn_),
                                    reinterpret_cast<uv_handle_t *>(&later_)};
  size_t open_ = 0;  // of them
  bool looked_ = false;
  napi_async_cleanup_hook_handle hook_ = nullptr;
};

}  // namespace libposix::loops
