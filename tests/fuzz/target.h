// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

// Each target is one file that defines this function, as libFuzzer asks for it: it reads `size` bytes as a
// file that somebody else wrote. It returns 0 whatever they are; a crash, a report of a sanitizer or a broken
// promise (hold.h) is a finding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
