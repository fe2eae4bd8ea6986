// Results that are objects and lists, made with node-addon-api.
#pragma once
#include "call.h"

namespace libposix {

// In a worker that is being ended every Node-API call may fail, and node-addon-api says so by an exception of its own.
napi_value made(auto body) {
  try {
    return body();
  } catch (const Napi::Error &) {
    throw Fault{Fault::Pending, "Node-API failed"};
  }
}

}  // namespace libposix
