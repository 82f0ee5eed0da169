// SPDX-License-Identifier: MIT
#include "core/drawing/drawing_history.h"
#include "support/catch.h"

#include <map>
#include <random>

using namespace sorespot;

namespace {

SidedRegion place(int number) {
    return {"region_" + std::to_string(number), number % 2 == 0 ? Side::Left : Side::Right};
}

BrushStroke stroke(double x) {
    return {View::Back, false, 5, {{x, 0}, {x, 10}}};
}

} // namespace

TEST_CASE("a step that was never meant leaves nothing to redo") {
    DrawingHistory history;
    CHECK_FALSE(history.takeBack());
    history.toggle(place(1));
    history.toggle(place(2));
    CHECK(history.takeBack());
    CHECK(history.drawing().marked().places() == std::vector<SidedRegion>{place(1)});
    CHECK_FALSE(history.canRedo());
    CHECK(history.canUndo());
}

TEST_CASE("exactly a hundred steps can be undone and redone") {
    DrawingHistory history;
    std::vector<PainDrawing> states{history.drawing()};
    for (int i = 0; i < 130; ++i) {
        if (i % 3 == 0)
            REQUIRE(history.add(stroke(i)));
        else
            history.toggle(place(i % 10));
        states.push_back(history.drawing());
    }
    int undone = 0;
    while (history.canUndo()) {
        REQUIRE(history.undo());
        ++undone;
        REQUIRE(history.drawing() == states[states.size() - 1 - static_cast<std::size_t>(undone)]);
    }
    CHECK(undone == 100);
    CHECK_FALSE(history.undo());
    CHECK(history.drawing() == states[30]);
    int redone = 0;
    while (history.canRedo()) {
        REQUIRE(history.redo());
        ++redone;
        REQUIRE(history.drawing() == states[30 + static_cast<std::size_t>(redone)]);
    }
    CHECK(redone == 100);
    CHECK_FALSE(history.redo());
}

TEST_CASE("a new step after undoing drops what could be redone") {
    DrawingHistory history;
    history.toggle(place(1));
    history.toggle(place(2));
    REQUIRE(history.undo());
    CHECK(history.canRedo());
    REQUIRE(history.add(stroke(1)));
    CHECK_FALSE(history.canRedo());
    REQUIRE(history.undo());
    CHECK(history.drawing().marked().places() == std::vector{place(1)});
    CHECK(history.drawing().strokes().empty());
}

TEST_CASE("what changes nothing is no step") {
    DrawingHistory history;
    history.clear();
    history.replace({});
    CHECK_FALSE(history.add({View::Front, false, 0, {{0, 0}}}));
    CHECK_FALSE(history.canUndo());
    history.toggle(place(1));
    REQUIRE(history.undo());
    CHECK_FALSE(history.add({View::Front, false, 5, {}}));
    CHECK(history.canRedo());
}

TEST_CASE("a whole stroke is one step and so is clearing") {
    DrawingHistory history;
    BrushStroke drawn{View::Front, false, 5, {}};
    for (int i = 0; i < 50; ++i)
        extend(drawn, {static_cast<double>(i), 0});
    REQUIRE(history.add(drawn));
    history.toggle(place(1));
    history.clear();
    CHECK(history.drawing().empty());
    REQUIRE(history.undo());
    CHECK_FALSE(history.drawing().marked().empty());
    REQUIRE(history.undo());
    CHECK(*history.drawing().strokes().front() == drawn);
    REQUIRE(history.undo());
    CHECK(history.drawing().empty());
    CHECK_FALSE(history.canUndo());
}

TEST_CASE("after a reset nothing of the last person can be brought back") {
    DrawingHistory history;
    history.toggle(place(1));
    history.toggle(place(2));
    REQUIRE(history.undo());
    history.reset();
    CHECK(history.drawing().empty());
    CHECK_FALSE(history.undo());
    CHECK_FALSE(history.redo());
    CHECK(history.drawing().empty());
}

namespace {

/// What a person did, kept as a list; the drawing is worked out from its beginning each time.
class Replay {
public:
    struct Action {
        enum Kind { Toggle, Stroke, Clear } kind;
        int number;
    };

    void act(Action action) {
        if (action.kind == Action::Clear && isEmpty())
            return;
        m_done.push_back(action);
        m_undone.clear();
        m_undoable = std::min<std::size_t>(m_undoable + 1, 100);
    }
    bool undo() {
        if (m_undoable == 0)
            return false;
        --m_undoable;
        m_undone.push_back(m_done.back());
        m_done.pop_back();
        return true;
    }
    bool redo() {
        if (m_undone.empty())
            return false;
        ++m_undoable;
        m_done.push_back(m_undone.back());
        m_undone.pop_back();
        return true;
    }

    /// Places marked and numbers of the strokes, in order.
    std::pair<std::vector<SidedRegion>, std::vector<int>> drawing() const {
        std::map<SidedRegion, bool> marks;
        std::vector<int> strokes;
        for (const Action& action : m_done) {
            if (action.kind == Action::Toggle)
                marks[place(action.number)] = !marks[place(action.number)];
            if (action.kind == Action::Stroke)
                strokes.push_back(action.number);
            if (action.kind == Action::Clear) {
                marks.clear();
                strokes.clear();
            }
        }
        std::vector<SidedRegion> places;
        for (const auto& [region, isMarked] : marks) {
            if (isMarked)
                places.push_back(region);
        }
        return {places, strokes};
    }

private:
    bool isEmpty() const {
        const auto [places, strokes] = drawing();
        return places.empty() && strokes.empty();
    }

    std::vector<Action> m_done;
    std::vector<Action> m_undone;
    std::size_t m_undoable = 0;
};

} // namespace

TEST_CASE("any sequence of steps and undoing equals doing the remaining steps from the beginning") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        // Some of the sequences hardly undo anything and so pass the bound of a hundred steps.
        const std::mt19937::result_type undoing = seed % 2 == 0 ? 5 : 1;
        DrawingHistory history;
        Replay replay;
        for (int step = 0; step < 600; ++step) {
            const auto what = random() % 20;
            const int number = static_cast<int>(random() % 12);
            if (what < undoing) {
                REQUIRE(history.undo() == replay.undo());
            } else if (what < 2 * undoing) {
                REQUIRE(history.redo() == replay.redo());
            } else if (what == 19 && number == 0) {
                history.clear();
                replay.act({Replay::Action::Clear, 0});
            } else if (what % 2 == 0) {
                history.toggle(place(number));
                replay.act({Replay::Action::Toggle, number});
            } else {
                REQUIRE(history.add(stroke(number)));
                replay.act({Replay::Action::Stroke, number});
            }
            const auto [places, strokes] = replay.drawing();
            REQUIRE(history.drawing().marked().places() == places);
            REQUIRE(history.drawing().strokes().size() == strokes.size());
            for (std::size_t i = 0; i < strokes.size(); ++i)
                REQUIRE(*history.drawing().strokes()[i] == stroke(strokes[i]));
        }
    }
}
