#include "internal/loop/watches.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

#include "internal/descriptors.h"

namespace libposix::loops {

namespace {

int control(int queue, int operation, int fd, uint32_t events, Id id) {
  epoll_event event = {.events = events, .data = {.u64 = id}};
  return epoll_ctl(queue, operation, fd, &event) == 0 ? 0 : -errno;
}

}  // namespace

int Watches::open() {
  queue_ = epoll_create1(EPOLL_CLOEXEC);
  if (queue_ == -1) return -errno;
  hide(queue_);
  return 0;
}

void Watches::close() {
  show(queue_);
  ::close(queue_);
  queue_ = -1;
}

int64_t Watches::add(int fd, uint32_t events, bool inherited, bool own) {
  if (!own && isNodes(fd)) return -EBADF;
  const Id id = ++last_;
  if (int error = control(queue_, EPOLL_CTL_ADD, fd, events, id)) return error;
  // The kernel knows this file of that number, so an older watch was of one that had it before.
  if (auto before = byDescriptor_.find(fd); before != byDescriptor_.end()) lose(before->second);
  all_[id] = {fd, events, inherited};
  byDescriptor_[fd] = id;
  return static_cast<int64_t>(id);
}

int Watches::change(Id id, uint32_t events) {
  auto found = all_.find(id);
  if (found == all_.end() || found->second.fd == -1) return -EBADF;
  const int result = control(queue_, EPOLL_CTL_MOD, found->second.fd, events, id);
  if (result == 0) found->second.events = events;
  return result == 0 ? 0 : -EBADF;
}

void Watches::remove(Id id) {
  auto found = all_.find(id);
  if (found == all_.end()) return;
  const int fd = found->second.fd;
  if (fd != -1) {
    control(queue_, EPOLL_CTL_DEL, fd, 0, id);
    byDescriptor_.erase(fd);
  }
  all_.erase(found);
}

bool Watches::watches(unsigned first, unsigned last) const {
  if (first == last) return byDescriptor_.contains(static_cast<int>(first));
  return std::any_of(byDescriptor_.begin(), byDescriptor_.end(), [&](const auto &watch) {
    const auto fd = static_cast<unsigned>(watch.first);
    return fd >= first && fd <= last;
  });
}

bool Watches::wait(Ready &ready) {
  const int count = epoll_wait(queue_, ready.events, std::size(ready.events), 0);
  ready.count = static_cast<size_t>(std::max(count, 0));
  const auto known = [&](const epoll_event &event) { return has(event.data.u64); };
  return std::all_of(ready.events, ready.events + ready.count, known);
}

void Watches::lose(Id id) {
  Watch &watch = all_[id];
  byDescriptor_.erase(watch.fd);
  watch.fd = -1;
}

// The kernel knows a watch by its file and number together.
bool Watches::isLost(Id id, const Watch &watch) const {
  if (watch.fd == -1) return true;
  return control(queue_, EPOLL_CTL_MOD, watch.fd, watch.events, id) != 0;
}

std::vector<Id> Watches::removeLost() {
  std::vector<Id> lost;
  for (const auto &[id, watch] : all_)
    if (isLost(id, watch)) lost.push_back(id);
  for (Id id : lost) {
    lose(id);
    all_.erase(id);
  }
  return lost;
}

bool Watches::renew(bool alone) {
  int fresh = epoll_create1(EPOLL_CLOEXEC);
  if (fresh == -1 && alone) {
    ::close(queue_);
    fresh = epoll_create1(EPOLL_CLOEXEC);
  }
  if (fresh == -1) return false;
  if (fresh != queue_) {
    dup3(fresh, queue_, O_CLOEXEC);
    ::close(fresh);
  }
  std::vector<Id> lost;
  for (const auto &[id, watch] : all_) {
    if (watch.fd == -1) continue;
    const bool taken = watch.inherited || !alone;
    if (!taken || control(queue_, EPOLL_CTL_ADD, watch.fd, watch.events, id) != 0) lost.push_back(id);
  }
  for (Id id : lost) lose(id);
  return true;
}

}  // namespace libposix::loops
