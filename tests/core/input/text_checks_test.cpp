// SPDX-License-Identifier: MIT
#include "core/catalog/text_forms.h"
#include "core/diagnostic.h"
#include "core/input/text_checks.h"
#include "support/catch.h"

#include <string>

using namespace sorespot;

TEST_CASE("ill formed UTF-8 is found at its first byte") {
    CHECK_FALSE(findInvalidUtf8(""));
    CHECK_FALSE(findInvalidUtf8("plain text of more than eight bytes"));
    CHECK_FALSE(
        findInvalidUtf8("\xC2\x80 \xDF\xBF \xE0\xA0\x80 \xEF\xBF\xBF \xF0\x90\x80\x80 \xF4\x8F\xBF\xBF"));
    CHECK(findInvalidUtf8("12345678\xC0\x80") == 8U);
    CHECK(findInvalidUtf8("a\xE2\x82") == 1U);
    CHECK(findInvalidUtf8("\xED\xBF\xBF") == 0U);
    CHECK(findInvalidUtf8("\xF8\x88\x80\x80\x80") == 0U);
}

TEST_CASE("lengths count code points") {
    CHECK(countCodePoints("") == 0);
    CHECK(countCodePoints("caf\xC3\xA9") == 4);
    CHECK(countCodePoints("\xF0\x9F\x98\x80") == 1);
}

TEST_CASE("control characters and marks of direction are forbidden and others are not") {
    CHECK_FALSE(findForbiddenCharacter("Schultermuskel \xC3\xBC \xE8\x82\xA9 \xD7\x90"));
    CHECK(findForbiddenCharacter("a\tb") == U'\t');
    CHECK(findForbiddenCharacter("a\x7F") == char32_t{0x7F});
    CHECK(findForbiddenCharacter("\xC2\x9F") == char32_t{0x9F});
    CHECK(findForbiddenCharacter("\xE2\x80\xAE") == char32_t{0x202E});
    CHECK(findForbiddenCharacter("\xE2\x81\xA9") == char32_t{0x2069});
    CHECK_FALSE(findForbiddenCharacter("\xE2\x80\xAF\xE2\x81\xAA\xC2\xA0"));
    CHECK(findForbiddenCharacter("a\xFF") == char32_t{0}); // no character at all
    CHECK(codePointName(0x202E) == "U+202E");
}

TEST_CASE("hostile text is made visible") {
    CHECK(visible("a\x1B[2Jb") == "a\\u001b[2Jb");
    CHECK(visible("x\xFFy") == "x\\xffy");
    CHECK(inQuotes("abc") == "\"abc\"");
    CHECK(inQuotes(std::string(100, 'a')) == '"' + std::string(60, 'a') + "...\"");
    CHECK(inQuotes(std::string(59, 'a') + "\xC3\xA9" + "bc") == '"' + std::string(59, 'a') + "...\"");
    CHECK(inQuotes(std::string(70, '\x80')) == "\"...\""); // where no character begins
}

TEST_CASE("a finding reads as file and line and code and pointer and remedy") {
    const Diagnostic finding{Severity::Warning, "a.json", "/x\n/y", 7, "some-code", "Odd.", "Mend it."};
    CHECK(toText(finding) == "a.json:7: warning: Odd. [some-code] at /x\\u000a/y\n    Mend it.");
    CHECK(toText({Severity::Error, "a.json", {}, 0, "some-code", "Bad.", {}}) ==
          "a.json: error: Bad. [some-code]");
}

TEST_CASE("ids and other forms") {
    CHECK(isId("shoulder_front"));
    CHECK(isId("a1"));
    CHECK(isId(std::string(60, 'a')));
    for (const char* bad : {"", "A", "1a", "_a", "{a", "a-b", "a b", "a.1", "a{", "a:", "\xC3\xA4"})
        CHECK_FALSE(isId(bad));
    CHECK_FALSE(isId(std::string(61, 'a')));
    CHECK(hasForm("teres_major.12", TextForm::PointId));
    for (const char* bad : {"teres_major", "teres_major.", "teres_major.0", "teres_major.01", "a.b.1", ".1",
                            "a.123", "a.1x", "a.1:"})
        CHECK_FALSE(hasForm(bad, TextForm::PointId));
    CHECK(hasForm("http://a", TextForm::WebAddress));
    for (const char* bad : {"https://", "ftp://a", "https://a b", "javascript:x", ""})
        CHECK_FALSE(hasForm(bad, TextForm::WebAddress));
    for (const char* good : {"en", "ast", "pt-BR", "zh-hant-TW", "es-419", "de-1996", "en-ABCDEFGH"})
        CHECK(hasForm(good, TextForm::Language));
    for (const char* bad : {"e", "engl", "en-", "-en", "en-x", "EN", "en_GB", "e{", "en-ABCDEFGHI", "en-G.",
                            "en-G:", "en-G[", "en-G{", "en-GB-", "en-GB-x"})
        CHECK_FALSE(hasForm(bad, TextForm::Language));
    CHECK(hasForm("FMA:1", TextForm::FmaId));
    for (const char* bad : {"FMA:", "FMA1", "fma:1", "FMA:123456789", "FMA:1a"})
        CHECK_FALSE(hasForm(bad, TextForm::FmaId));
    CHECK(hasForm("UBERON:0001467", TextForm::UberonId));
    for (const char* bad :
         {"UBERON:", "UBERON:001467", "UBERON:00014670", "UBERON 0001467", "UBERON:000146x"})
        CHECK_FALSE(hasForm(bad, TextForm::UberonId));
    CHECK(hasForm("{side} heel", TextForm::SidedName));
    for (const char* bad : {"heel", "{side} {side}", "{side} {x}", "{ side }", "}side{", "{side} x}"})
        CHECK_FALSE(hasForm(bad, TextForm::SidedName));
    for (const char* good : {"2025-01-01", "1999-12-31", "2024-10-09"})
        CHECK(hasForm(good, TextForm::Date));
    for (const char* bad : {"2025-00-10", "2025-13-10", "2025-10-00", "2025-10-32", "2025-1-01", "2025/10/10",
                            "2025-10-1O", "2025-10-10 ", "25-10-10", ""})
        CHECK_FALSE(hasForm(bad, TextForm::Date));
    for (const char* good : {"0.1.0", "1.2.3", "999999.0.10"})
        CHECK(hasForm(good, TextForm::Version));
    for (const char* bad :
         {"", "1", "1.2", "1.2.3.4", "1..3", ".1.2", "1.2.", "1.2.x", "1.2.1234567", "1.2.3-b"})
        CHECK_FALSE(hasForm(bad, TextForm::Version));
    CHECK(hasForm("Anything {at} all", TextForm::Plain));
}

TEST_CASE("near words are found and far ones are not") {
    const std::vector<std::string> ids{"shoulder_front", "shoulder_back", "knee_inner", "knee_outer", "nose"};
    CHECK(nearestWords("shoulder_frnt", ids, 1) == std::vector<std::string>{"shoulder_front"});
    CHECK(nearestWords("knee", ids).size() == 2);
    CHECK(nearestWords("arm", {"forearm_outer"}).size() == 1); // what it holds is near from three letters on
    CHECK(nearestWords("ar", {"forearm_outer"}).empty());
    CHECK(nearestWords("qqqqqqqqq", ids).empty());
    CHECK(nearestWords(std::string(100'000, 'x'), ids).empty());
    CHECK(didYouMean("noze", ids) == " Did you mean \"nose\"?");
    CHECK(didYouMean("", ids).empty());
}
