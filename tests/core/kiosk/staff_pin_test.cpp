// SPDX-License-Identifier: MIT
#include "core/kiosk/pin_guard.h"
#include "core/kiosk/staff_pin.h"
#include "support/catch.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

using namespace sorespot;
using namespace std::chrono_literals;
using Answer = PinGuard::Answer;

namespace {

/// Of 2468, made by the reference implementation (argon2 -id -t 1 -k 8 -p 1 -l 32), with little memory so
/// that tests are fast.
const std::string hashOf2468 =
    "$argon2id$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$jx5l5toA4Nx7FatpeddSUKGtz9o0Fxz+pa9wHhn3vLc";

struct Guarded {
    std::chrono::milliseconds now{987654321};
    PinGuard guard;

    explicit Guarded(const std::string& hash = hashOf2468)
        : guard(hash, [this] { return now; }) {}
    Guarded(const Guarded&) = delete;
    Guarded& operator=(const Guarded&) = delete;

    void fail(int times) {
        for (int i = 0; i < times; ++i)
            REQUIRE(guard.attempt("1111") == Answer::Wrong);
    }
};

} // namespace

TEST_CASE("a PIN is four to twelve digits") {
    for (const char* pin : {"0000", "1234", "123456789012"})
        CHECK(isPin(pin));
    for (const char* text : {"", "123", "1234567890123", "12 34", "12a4", " 1234", "-1234", "1234\n",
                             "\xD9\xA1\xD9\xA2\xD9\xA3\xD9\xA4"}) {
        INFO(text);
        CHECK_FALSE(isPin(text));
        CHECK_FALSE(hashPin(text));
    }
}

TEST_CASE("a hash fits its PIN and no other") {
    const Result<std::string> hash = hashPin("135790");
    REQUIRE(hash);
    CHECK(isPinHash(*hash));
    CHECK(isPinOf(*hash, "135790"));
    for (const char* pin : {"135791", "13579", "1357900", "", "0000"})
        CHECK_FALSE(isPinOf(*hash, pin));
    CHECK(hash->find("135790") == std::string::npos);
}

TEST_CASE("two hashes of one PIN differ") {
    CHECK(*hashPin("2468") != *hashPin("2468"));
}

TEST_CASE("a hash of the reference implementation is understood") {
    CHECK(isPinHash(hashOf2468));
    CHECK(isPinOf(hashOf2468, "2468"));
    CHECK_FALSE(isPinOf(hashOf2468, "2469"));
    // One that would take the machine too long is not looked at (-t 100).
    CHECK_FALSE(isPinOf("$argon2id$v=19$m=8,t=100,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                        "lJn+9ZMYpSpm/HjCQl3GX2sUS91X4bESA4xNgq8wAVc",
                        "2468"));
}

TEST_CASE("what is no hash fits nothing") {
    const std::string good = hashOf2468;
    std::vector<std::string> bad{
        "", "2468", "$argon2id$", good + "x", good + "\n", " " + good, good.substr(0, good.size() - 1)};
    for (const auto& [from, to] : {std::pair("argon2id", "argon2i"),
                                   {"v=19", "v=16"},
                                   {"m=8", "m=08"},
                                   {"m=8", "m=1000000"},
                                   {"m=8", "m="},
                                   {"m=8", "m=-8"},
                                   {"t=1", "t=100"},
                                   {"t=1", "t=0"},
                                   {"p=1", "p=2"},
                                   {"$m", "m"}}) {
        std::string text = good;
        text.replace(text.find(from), std::string(from).size(), to);
        bad.push_back(text);
    }
    for (const std::string& text : bad) {
        INFO(text);
        CHECK_FALSE(isPinHash(text));
        CHECK_FALSE(isPinOf(text, "2468"));
    }
}

TEST_CASE("the right PIN is right at once and after some wrong ones") {
    Guarded guarded;
    CHECK(guarded.guard.attempt("2468") == Answer::Right);
    guarded.fail(4);
    CHECK(guarded.guard.wait() == 0s);
    CHECK(guarded.guard.attempt("2468") == Answer::Right);
    // The four are forgotten.
    guarded.fail(4);
    CHECK(guarded.guard.wait() == 0s);
}

TEST_CASE("without a PIN nothing is right") {
    Guarded guarded("");
    CHECK(guarded.guard.attempt("") == Answer::Wrong);
    CHECK(guarded.guard.attempt("0000") == Answer::Wrong);
}

TEST_CASE("the pause after wrong PINs grows and does not grow for ever") {
    Guarded guarded;
    guarded.fail(5);
    for (const std::chrono::milliseconds pause :
         {std::chrono::milliseconds(30s), std::chrono::milliseconds(60s), std::chrono::milliseconds(120s),
          std::chrono::milliseconds(240s), std::chrono::milliseconds(480s), std::chrono::milliseconds(900s),
          std::chrono::milliseconds(900s), std::chrono::milliseconds(900s)}) {
        CHECK(guarded.guard.wait() == pause);
        guarded.now += pause;
        CHECK(guarded.guard.wait() == 0s);
        guarded.fail(1);
    }
    for (int i = 0; i < 100; ++i) {
        guarded.now += 15min;
        guarded.fail(1);
    }
    CHECK(guarded.guard.wait() == 900s);
    guarded.now += 15min;
    CHECK(guarded.guard.attempt("2468") == Answer::Right);
    guarded.fail(4);
    CHECK(guarded.guard.wait() == 0s);
}

TEST_CASE("during a pause no PIN is looked at and the pause stays as it is") {
    Guarded guarded;
    guarded.fail(5);
    guarded.now += 29999ms;
    for (int i = 0; i < 10; ++i)
        CHECK(guarded.guard.attempt("2468") == Answer::Wait);
    CHECK(guarded.guard.wait() == 1ms);
    guarded.now += 1ms;
    CHECK(guarded.guard.attempt("2468") == Answer::Right);
}

TEST_CASE("a clock that goes backwards neither ends a pause nor makes it longer") {
    Guarded guarded;
    guarded.fail(5);
    guarded.now -= 8h;
    CHECK(guarded.guard.wait() == 30s);
    guarded.now += 20s;
    CHECK(guarded.guard.wait() == 10s);
    guarded.now += 8h;
    CHECK(guarded.guard.attempt("2468") == Answer::Right);
}
