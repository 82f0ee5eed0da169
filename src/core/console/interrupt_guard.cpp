// SPDX-License-Identifier: MIT
#include "core/console/interrupt_guard.h"

#include <csignal>

namespace sorespot {
namespace {

// Written by one thread's handler and read by others: a lock-free atomic would do as well, but is not
// promised to be lock-free everywhere. A flag of this kind is never torn.
volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int) {
    stopAsked = 1;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace

InterruptGuard::InterruptGuard()
    : m_interrupt(std::signal(SIGINT, askToStop))
    , m_terminate(std::signal(SIGTERM, askToStop)) {
    stopAsked = 0;
}

InterruptGuard::~InterruptGuard() {
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

bool InterruptGuard::asked() const {
    return stopAsked != 0;
}

} // namespace sorespot
