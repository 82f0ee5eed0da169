// SPDX-License-Identifier: MIT
#include "core/sheet/sheet_text.h"
#include "sample_words.h"
#include "support/catch.h"

#include <algorithm>
#include <set>
#include <sstream>

using namespace sorespot;
using namespace sorespot::test;

namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the long text of a sheet says all of it in order") {
    CHECK(longText(sampleWords(1)) == "Title\n1 May\n"
                                      "\nMarked\n- Right knee\n- Nose\n"
                                      "\nNo diagnosis.\n"
                                      "\nCandidates\n"
                                      "\n1. First\nWhy First.\n"
                                      "\nCareful\n- Care for First.\n\nPress\n- Steps of First x.\n"
                                      "\n2. Second\nWhy Second.\n"
                                      "\nCareful\n- Care for Second.\n\nPress\n- Steps of Second x.\n"
                                      "\n3. Third\nWhy Third.\n"
                                      "\nCareful\n- Care for Third.\n\nPress\n- Steps of Third x.\n"
                                      "\nSharp: stop.\n\nAfterwards\nKeep it warm.\n\nSources\n- A book\n");
}

TEST_CASE("a short text that has room for everything has all candidates whole") {
    const std::string text = shortText(sampleWords());
    for (const char* part : {"Title", "1 May", "Right knee", "Nose", "No diagnosis.", "1. First", "2. Second",
                             "3. Third", "Care for Third.", "Steps of Third", "Sharp: stop."})
        CHECK(has(text, part));
    CHECK(!has(text, "See the sheet."));
    CHECK(text.back() != '\n');
}

TEST_CASE("a short text begins with what is urgent, then says what was marked") {
    SheetWords words = sampleWords();
    CHECK(has(shortText(words), "Title\n1 May\nMarked\n- Right knee\n- Nose\nNo diagnosis.\n"));
    words.urgentTitle = "Call now";
    words.urgentAdvice = "An ambulance.";
    words.urgentSign = "Chest pressure.";
    CHECK(has(shortText(words), "Title\n1 May\nCall now\nAn ambulance.\nChest pressure.\nMarked\n"));
}

TEST_CASE("a short text gives up the later candidates first, and never a part of a line") {
    const SheetWords words = sampleWords(200);
    const std::vector<std::string> lines = linesOf(shortText(words, 100000));
    const std::set<std::string> known(lines.begin(), lines.end());
    std::size_t before = 0;
    for (std::size_t room = 60; room < 1200; ++room) {
        const std::string text = shortText(words, room);
        REQUIRE(text.size() <= room);
        for (const std::string& line : linesOf(text)) {
            if (!has(line, "more") && line != words.moreOnSheet)
                REQUIRE(known.count(line) == 1);
        }
        // Candidates stay in order: none is there without the one before it, nor whole after a brief one.
        REQUIRE((has(text, "1. First") || !has(text, "2. Second")));
        REQUIRE((has(text, "2. Second") || !has(text, "3. Third")));
        REQUIRE((has(text, "Steps of First") || !has(text, "Steps of Second")));
        REQUIRE((has(text, "Steps of Second") || !has(text, "Steps of Third")));
        // Whoever is told how to press is told when to stop, and what to be careful with.
        REQUIRE(has(text, "Steps of First") == has(text, "Sharp: stop."));
        REQUIRE(has(text, "Steps of First") == has(text, "Care for First."));
        const auto whole = static_cast<std::size_t>(
            has(text, "Steps of First") + has(text, "Steps of Second") + has(text, "Steps of Third"));
        REQUIRE(whole >= before); // more room, never less
        before = whole;
    }
    CHECK(before == 3);
}

TEST_CASE("a short text says that the sheet says more than it has room for") {
    const std::string text = shortText(sampleWords(200), 600);
    CHECK(has(text, "Steps of First"));
    CHECK(!has(text, "Steps of Third"));
    CHECK(has(text, "See the sheet."));
}

TEST_CASE("many places take a third of a short text and say how many more there are") {
    SheetWords words = sampleWords();
    words.places.clear();
    for (int i = 10; i < 60; ++i)
        words.places.push_back("Place number " + std::to_string(i));
    const std::string text = shortText(words);
    CHECK(text.size() <= qrCodeBytes);
    // 996 / 3 = 332 bytes hold 18 lines of "- Place number 10" and its line break.
    CHECK(has(text, "Place number 27\n"));
    CHECK(!has(text, "Place number 28"));
    CHECK(has(text, "and 32 more"));
    CHECK(has(text, "Steps of Third"));
}

TEST_CASE("what to do at once comes before everything else that a short text says") {
    SheetWords words = sampleWords();
    words.candidates.clear();
    words.urgentTitle = "Emergency";
    words.urgentAdvice = "Call for help.";
    const std::string text = shortText(words);
    CHECK(text.find("Call for help.") < text.find("Right knee"));
    CHECK(!has(text, "Sharp: stop."));
    CHECK(shortText(words, 30) == "Emergency\nCall for help.");
}

TEST_CASE("texts made to be too long for a short text are left out whole") {
    SheetWords words = sampleWords();
    words.title = std::string(5000, 't');
    CHECK(shortText(words) == "No diagnosis.");
    words.lead = std::string(5000, 'l');
    CHECK(shortText(words).empty());
}
