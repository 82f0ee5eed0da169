// SPDX-License-Identifier: MIT
#pragma once

#include <sys/resource.h>

namespace sorespot::test {

/// While it lives no file and no folder can be opened, and those that are open stay so: also for root, whom
/// no permission keeps out.
class NoOpenFiles {
public:
    NoOpenFiles() {
        getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoOpenFiles() { setrlimit(RLIMIT_NOFILE, &m_before); }
    NoOpenFiles(const NoOpenFiles&) = delete;
    NoOpenFiles& operator=(const NoOpenFiles&) = delete;

private:
    rlimit m_before{};
};

} // namespace sorespot::test
