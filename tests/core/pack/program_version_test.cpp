// SPDX-License-Identifier: MIT
#include "core/program_version.h"
#include "support/catch.h"

using namespace sorespot;

TEST_CASE("versions are compared number by number") {
    CHECK(isOlder("0.1.0", "0.2.0"));
    CHECK(isOlder("0.9.0", "0.10.0"));
    CHECK(isOlder("1.2.3", "1.2.4"));
    CHECK(isOlder("1.9.9", "2.0.0"));
    CHECK_FALSE(isOlder("1.2.3", "1.2.3"));
    CHECK_FALSE(isOlder("1.10.0", "1.9.0"));
    CHECK_FALSE(isOlder("999999.0.0", "1.999999.999999"));
    CHECK_FALSE(isOlder(programVersion(), programVersion()));
    CHECK(isOlder("0.0.0", programVersion()));
}
