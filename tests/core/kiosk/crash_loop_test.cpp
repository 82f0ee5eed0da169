// SPDX-License-Identifier: MIT
#include "core/kiosk/crash_loop.h"
#include "support/catch.h"

using namespace sorespot;
using namespace std::chrono_literals;

namespace {

/// A start of its own process: all it knows of the others is what they wrote.
bool startsSafe(std::string& file, std::chrono::milliseconds now) {
    CrashLoop loop = CrashLoop::read(file);
    loop.add(now);
    file = loop.toText();
    return loop.isSafeMode();
}

} // namespace

TEST_CASE("the third start within a minute is in safe mode") {
    std::string file;
    CHECK_FALSE(startsSafe(file, 100s));
    CHECK_FALSE(startsSafe(file, 102s));
    CHECK(startsSafe(file, 160s));
    CHECK(startsSafe(file, 162s)); // crashes in safe mode too
}

TEST_CASE("starts that lie apart are no loop") {
    std::string file;
    for (int i = 0; i < 50; ++i)
        CHECK_FALSE(startsSafe(file, i * 31s));
    CHECK(file.size() < 50);
}

TEST_CASE("safe mode ends where it held") {
    std::string file;
    for (int i = 0; i < 3; ++i)
        startsSafe(file, i * 2s);
    CHECK_FALSE(startsSafe(file, 2h));
}

TEST_CASE("starts of before the machine started anew do not count") {
    std::string file;
    startsSafe(file, 5h);
    startsSafe(file, 5h + 1s);
    CHECK_FALSE(startsSafe(file, 20s));
    CHECK_FALSE(startsSafe(file, 22s));
    CHECK(startsSafe(file, 24s));
}

TEST_CASE("a damaged file is no history") {
    for (const char* text : {"\n\n\n", "x\ny\nz\n", "-1\n-2\n-3\n", "1.5\n1 2\n0x7\n",
                             "99999999999999999999\n1s\n", "\xff\xfe\n"}) {
        std::string file = text;
        CHECK_FALSE(startsSafe(file, 30s));
        CHECK(file == "30000\n");
    }
    std::string file = "1000\nnonsense\n2000"; // what can be read counts
    CHECK(startsSafe(file, 30s));
}

TEST_CASE("safe mode is said to staff with the file that was not read") {
    const Diagnostic finding = safeModeFinding("kiosk.json");
    CHECK(finding.severity == Severity::Error);
    CHECK(finding.code == "safe-mode");
    CHECK(finding.file == "kiosk.json");
    CHECK_THAT(finding.message, ContainsSubstring("safe mode"));
    CHECK_FALSE(finding.remedy.empty());
}
