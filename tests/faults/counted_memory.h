// SPDX-License-Identifier: MIT
#pragma once

// Replaces operator new and delete of the program it is linked into.
namespace sorespot::faults {

enum class Failing {
    Once,    ///< That one allocation, as where a large piece is not to be had.
    FromThen ///< All from it on, as where the memory is at its end.
};

/// From now on the n-th allocation fails; counted from 1. 0: none does. Spared is what the standard library
/// asks for where it cannot bear a failure. Not for several threads.
void failAt(long n, Failing how);

/// Allocations since the last failAt.
long allocations();

/// Allocations not given back, since the program began.
long held();

} // namespace sorespot::faults
