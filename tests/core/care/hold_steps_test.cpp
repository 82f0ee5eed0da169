// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "timed_session.h"

#include <vector>

using namespace sorespot;
using namespace std::chrono_literals;
using Step = HoldSession::Step;

namespace {

/// Every step in turn with how many tenths of a second it took, to the end of the session.
std::vector<std::pair<Step, int>> stepsOf(Timed& timed) {
    std::vector<std::pair<Step, int>> steps;
    timed.session.start();
    for (; timed.session.running(); timed.step(100ms)) {
        if (steps.empty() || steps.back().first != timed.session.step())
            steps.emplace_back(timed.session.step(), 0);
        ++steps.back().second;
    }
    return steps;
}

} // namespace

TEST_CASE("a session leads through every step and back to the next hold") {
    Timed timed(30, 2, 15);
    CHECK(timed.session.step() == Step::Find);
    const std::vector<std::pair<Step, int>> expected{
        {Step::Press, 40},     {Step::Breathe, 260}, {Step::Release, 30}, {Step::Rest, 70},
        {Step::FindAgain, 50}, {Step::Press, 40},    {Step::Breathe, 260}};
    CHECK(stepsOf(timed) == expected);
}

TEST_CASE("short holds and rests give each step a third") {
    Timed timed(6, 2, 6);
    const std::vector<std::pair<Step, int>> expected{
        {Step::Press, 20},     {Step::Breathe, 40}, {Step::Release, 20}, {Step::Rest, 20},
        {Step::FindAgain, 20}, {Step::Press, 20},   {Step::Breathe, 40}};
    CHECK(stepsOf(timed) == expected);
}

TEST_CASE("a pause and a stop keep the step they came in") {
    Timed timed(30, 2, 15);
    timed.session.start();
    timed.run(31s);
    timed.session.pause();
    CHECK(timed.session.step() == Step::Release);
    timed.session.stop();
    CHECK(timed.session.step() == Step::Release);
}

TEST_CASE("a session stopped before it began is still at finding the point") {
    Timed timed;
    timed.session.stop();
    CHECK(timed.session.step() == Step::Find);
}
