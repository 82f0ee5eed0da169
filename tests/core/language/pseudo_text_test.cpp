// SPDX-License-Identifier: MIT
#include "core/input/text_checks.h"
#include "core/language/pseudo_text.h"
#include "support/catch.h"

using namespace sorespot;

TEST_CASE("a lengthened text is 40 % longer, accented and in brackets") {
    CHECK(lengthenedText("Press here") == "[Þŕéšš ĥéŕé one]");
    CHECK(lengthenedText("").empty());
    for (const std::string text : {"Hand", "Where does it hurt?",
                                   "Tap every place that hurts. Left and right are "
                                   "your own, and so is this."}) {
        const double longer = static_cast<double>(countCodePoints(lengthenedText(text))) /
                              static_cast<double>(countCodePoints(text));
        INFO(text);
        CHECK(longer >= 1.4);
    }
}

TEST_CASE("what is put in later stays as it is") {
    CHECK_THAT(lengthenedText("%1 and %n more of %L2"), ContainsSubstring("%1 áñð %n ɱöŕé öƒ %L2"));
    CHECK_THAT(lengthenedText("Front of the {side} knee"), ContainsSubstring("ţĥé {side} ķñéé"));
    CHECK(mirroredText("the {side} knee") == "\u200F\u202Ethe\u202C {side} \u202Eknee\u202C");
    CHECK(mirroredText("Main: %1.") == "\u200F\u202EMain:\u202C %1.");
    CHECK(lengthenedText("50 % of {") == "[50 % öƒ { one]");
}

TEST_CASE("a mirrored text is one of a language written from right to left") {
    CHECK(mirroredText("a b\nc") == "\u200F\u202Ea\u202C \u202Eb\u202C\n\u202Ec\u202C");
    CHECK(mirroredText("").empty());
    CHECK(mirroredText("end ") == "\u200F\u202Eend\u202C ");
}
