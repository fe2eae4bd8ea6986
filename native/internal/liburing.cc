// The kernel's side of lib/liburing.ts: io_uring_setup, io_uring_enter and io_uring_register, and where memory lies.
// lib fills the submission queue and reads the completion queue itself; what it stores as an address is one that it got
// here.
#include "internal/call.h"
#include "internal/descriptors.h"
#include "internal/loop.h"
#include "internal/interrupt/timeout.h"
#include "internal/mapping.h"
#include "internal/message.h"
#include "internal/ring.h"
#include "internal/given.h"

#include <algorithm>
#include <climits>
#include <cstring>
#include <vector>

#include <sys/mman.h>
#include <sys/random.h>
#include <unistd.h>

namespace libposix {

namespace {

template <typename T>
napi_value external(napi_env env, T *object) {
  napi_value result;
  check(napi_create_external(
      env, object, [](napi_env, void *data, void *) { delete static_cast<T *>(data); }, nullptr, &result));
  return result;
}

template <typename T>
T &objectOf(Value value) {
  void *object;
  check(napi_get_value_external(value.env, value.value, &object));
  return *static_cast<T *>(object);
}

napi_value bufferOver(napi_env env, const Ring::Area &area) {
  napi_value result;
  check(napi_create_external_arraybuffer(env, area.data, area.length, nullptr, nullptr, &result));
  return result;
}

// What a ring uses of memory that mmap gave to JavaScript, from the first use to release().
struct Pin {
  Owner mapping;
  ~Pin() { release(); }
  void release() {
    if (mapping) unuse(*std::exchange(mapping, nullptr));
  }
};

int enterKernel(int fd, unsigned submit, unsigned complete, unsigned flags) {
  return static_cast<int>(interruptible(SYS_io_uring_enter, fd, submit, complete, flags, 0, 0));
}

int registered(int fd, unsigned opcode, const void *argument = nullptr, unsigned count = 0) {
  return static_cast<int>(syscall(SYS_io_uring_register, fd, opcode, argument, count));
}

// The descriptors that Node has for itself do not exist.
std::vector<int> descriptors(const View &fds, unsigned count) {
  const int *given = fds.holding<int>(count);
  // Of none, too, the kernel looks at the address.
  std::vector<int> copy(std::max(count, 1u));
  if (count > 0) std::memcpy(copy.data(), given, count * sizeof(int));
  for (int &fd : copy)
    if (isNodes(fd)) fd = INT_MAX;
  return copy;
}

}  // namespace

}  // namespace libposix

HEADER(internal_liburing) {
  // The ring with its memory, or -errno.
  HELPER(setup, [](Value as, unsigned entries, View p) -> napi_value {
    napi_env env = as.env;
    io_uring_params params;
    std::memcpy(&params, p.holding<io_uring_params>(), sizeof(params));
    auto *ring = new Ring;
    napi_value handle = external(env, ring);
    if (int error = ring->open(env, entries, params)) return out<int>(env, error);
    std::memcpy(p.data(), &params, sizeof(params));
    int seed = 0;
    getrandom(&seed, sizeof(seed), GRND_NONBLOCK);
    Object result(env);
    result.set("handle", handle);
    result.set("fd", ring->fd);
    result.set("own", ring->own);
    result.set("entered", ring->index == -1 ? ring->own : ring->index);
    result.set("enterFlags", ring->index == -1 ? 0 : IORING_ENTER_REGISTERED_RING);
    result.set("seed", seed);
    result.set("queues", bufferOver(env, ring->queues));
    result.set("entries", bufferOver(env, ring->entries));
    result.set("book", bufferOver(env, ring->book));
    return result;
  });
  // Whether no request is left.
  FN_AS(exit, [](Value handle, Value queues, Value entries, Value book) {
    Ring &ring = objectOf<Ring>(handle);
    for (Value buffer : {queues, entries, book}) check(napi_detach_arraybuffer(buffer.env, buffer.value));
    const bool settled = ring.close();
    if (const int fd = std::exchange(ring.fd, -1); fd != -1) {
      takeBack(fd);
      close(fd);
      noteClosed(fd);
    }
    return settled;
  });
  FN_AS(enter, [](int fd, unsigned submit, unsigned complete, unsigned flags) {
    return enterKernel(fd, submit, complete, flags);
  });
  FN_AS(enterFor, [](int fd, unsigned submit, unsigned complete, unsigned flags, const __kernel_timespec *ts,
                     unsigned least, const sigset_t *sigmask) {
    Suspension suspension(sigmask);
    timespec limit = ts ? timespec{ts->tv_sec, ts->tv_nsec} : timespec{};
    Timeout time(ts ? &limit : nullptr);
    return static_cast<int>(insist([&](bool) {
      io_uring_getevents_arg argument = {};
      argument.sigmask = reinterpret_cast<uintptr_t>(suspension.mask());
      argument.sigmask_sz = NSIG / 8;
      // min_wait_usec, since Linux 6.12: before, the header has padding there.
      std::memcpy(&argument.sigmask_sz + 1, &least, sizeof(least));
      argument.ts = reinterpret_cast<uintptr_t>(time.left());
      return libposix::enter(delivered, SYS_io_uring_enter, fd, submit, complete, flags | IORING_ENTER_EXT_ARG,
                             (long)&argument, sizeof(argument));
    }));
  });

  // Where the memory of a view begins.
  HELPER(addressOf, [](View view) { return static_cast<double>(reinterpret_cast<uintptr_t>(view.data())); });
  // Memory that mmap gave stays from here to release(); undefined for any other.
  HELPER(pin, [](Value view) -> napi_value {
    const Owner mapping = use(View::from(view.env, view.value));
    return mapping ? external(view.env, new Pin{mapping}) : undefined(view.env);
  });
  HELPER(release, [](Value pin) { objectOf<Pin>(pin).release(); });
  // What is wrong with control data that is to be sent; an empty text: nothing.
  HELPER(controlFault, [](View control, size_t length) {
    try {
      const std::byte *bytes = control.holding<std::byte>(length);
      holdsNoAddress({bytes, bytes + length});
    } catch (const Fault &fault) {
      return fault.text;
    }
    return std::string();
  });
  HELPER(isNodes, [](int fd) { return isNodes(fd); });

  // io_uring_register(2)
  FN_AS(unregisterFiles, [](int fd) { return registered(fd, IORING_UNREGISTER_FILES); });
  FN_AS(unregisterBuffers, [](int fd) { return registered(fd, IORING_UNREGISTER_BUFFERS); });
  FN_AS(registerEventfd, [](int fd, int eventfd, int async) {
    return registered(fd, async ? IORING_REGISTER_EVENTFD_ASYNC : IORING_REGISTER_EVENTFD, &eventfd, 1);
  });
  FN_AS(unregisterEventfd, [](int fd) { return registered(fd, IORING_UNREGISTER_EVENTFD); });
  FN_AS(enableRings, [](int fd) { return registered(fd, IORING_REGISTER_ENABLE_RINGS); });
  FN_AS(registerPersonality, [](int fd) { return registered(fd, IORING_REGISTER_PERSONALITY); });
  FN_AS(unregisterPersonality,
        [](int fd, unsigned id) { return registered(fd, IORING_UNREGISTER_PERSONALITY, nullptr, id); });
  FN_AS(registerFiles, [](int fd, View fds, unsigned count) {
    return registered(fd, IORING_REGISTER_FILES, descriptors(fds, count).data(), count);
  });
  FN_AS(registerFilesSparse, [](int fd, unsigned count) {
    io_uring_rsrc_register files = {};
    files.nr = count;
    files.flags = IORING_RSRC_REGISTER_SPARSE;
    return registered(fd, IORING_REGISTER_FILES2, &files, sizeof(files));
  });
  FN_AS(updateFiles, [](int fd, unsigned offset, View fds, unsigned count) {
    const std::vector<int> copy = descriptors(fds, count);
    io_uring_files_update files = {};
    files.offset = offset;
    files.fds = reinterpret_cast<uintptr_t>(copy.data());
    return registered(fd, IORING_REGISTER_FILES_UPDATE, &files, count);
  });
  FN_AS(registerFileRange, [](int fd, unsigned offset, unsigned length) {
    io_uring_file_index_range range = {offset, length, 0};
    return registered(fd, IORING_REGISTER_FILE_ALLOC_RANGE, &range, 0);
  });
  FN_AS(registerBuffers, [](int fd, View iovecs, unsigned count, Value bases) {
    return registered(fd, IORING_REGISTER_BUFFERS, Iovecs(iovecs, count, bases, Use::Written).c(), count);
  });
  FN_AS(registerProbe, [](int fd, View probe, unsigned count) {
    const size_t size = sizeof(io_uring_probe) + count * sizeof(io_uring_probe_op);
    return registered(fd, IORING_REGISTER_PROBE, probe.holding<std::byte>(size), count);
  });
  FN_AS(registerWorkers,
        [](int fd, Array<unsigned, 2> values) { return registered(fd, IORING_REGISTER_IOWQ_MAX_WORKERS, values, 2); });
  // The memory of a ring of provided buffers, or -errno.
  FN_AS(registerBufRing, [](Value as, int fd, unsigned entries, uint16_t group, uint16_t flags) -> napi_value {
    const size_t length = entries * sizeof(io_uring_buf);
    void *data = mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (data == MAP_FAILED) return out<int>(as.env, -errno);
    io_uring_buf_reg buffers = {};
    buffers.ring_addr = reinterpret_cast<uintptr_t>(data);
    buffers.ring_entries = entries;
    buffers.bgid = group;
    // flags, since Linux 6.4: before, the header has padding there.
    std::memcpy(&buffers.bgid + 1, &flags, sizeof(flags));
    if (registered(fd, IORING_REGISTER_PBUF_RING, &buffers, 1) == -1) {
      const int error = errno;
      munmap(data, length);
      return out<int>(as.env, -error);
    }
    napi_value result;
    auto unmap = [](napi_env, void *data, void *hint) { munmap(data, reinterpret_cast<size_t>(hint)); };
    check(napi_create_external_arraybuffer(as.env, data, length, unmap, reinterpret_cast<void *>(length), &result));
    return result;
  });
  FN_AS(unregisterBufRing, [](int fd, uint16_t group) {
    io_uring_buf_reg buffers = {};
    buffers.bgid = group;
    return registered(fd, IORING_UNREGISTER_PBUF_RING, &buffers, 1);
  });

  // How many buffers the kernel has taken, or -errno; since Linux 6.8.
  HELPER(bufRingHead, [](int fd, uint16_t group) {
    constexpr unsigned status = 26;  // IORING_REGISTER_PBUF_STATUS
    uint32_t buffers[10] = {group};  // struct io_uring_buf_status
    return registered(fd, status, buffers, 1) == -1 ? -1 : static_cast<int>(buffers[1]);
  });

  STRUCT(io_uring_sqe) {
    FIELD(opcode);
    FIELD(flags);
    FIELD(ioprio);
    FIELD(fd);
    FIELD(off);
    FIELD(addr);
    FIELD(len);
    FIELD(rw_flags);
    FIELD(user_data);
    FIELD(buf_index);
    FIELD(personality);
    FIELD(file_index);
    FIELD(addr3);
  }
  STRUCT(io_uring_buf) {
    FIELD(addr);
    FIELD(len);
    FIELD(bid);
  }
  header.constant("bufRingTail", offsetof(io_uring_buf_ring, tail));
  header.constant("bookUnderWay", +Ring::UnderWay);
  header.constant("bookLost", +Ring::Lost);
  header.constant("bookFirst", +Ring::First);
  header.constant("bookPlaces", Ring::places);
}
