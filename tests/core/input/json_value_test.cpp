// SPDX-License-Identifier: MIT
#include "core/input/json_reader.h"
#include "core/input/json_value.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace sorespot;
using namespace std::string_literals;

namespace {

JsonDocument parsed(std::string_view text) {
    Findings findings;
    return parseJson(text, "sample.json", findings).value();
}

} // namespace

TEST_CASE("a value says what it is and is empty as anything else") {
    const JsonDocument document =
        parsed(R"([null, true, -7, 18446744073709551615, 0.5, "knee", [1], {"a": 2}])");
    const auto values = document.root->items();
    REQUIRE(values.size() == 8);
    CHECK(values[0].isNull());
    CHECK((values[1].isBoolean() && values[1].boolean()));
    CHECK((values[2].isWholeNumber() && values[2].number() == -7));
    CHECK((values[3].isWholeNumber() && values[3].number() == 18446744073709551615.0));
    CHECK((values[4].isNumber() && !values[4].isWholeNumber() && values[4].number() == 0.5));
    CHECK((values[5].isText() && values[5].text() == "knee"));
    CHECK((values[6].isList() && values[6].size() == 1 && values[6].items()[0].number() == 1));
    CHECK((values[7].isObject() && values[7].size() == 1 && values[7].find("a")->number() == 2));
    for (const JsonValue& value : values) {
        INFO(value.written());
        CHECK(value.isNull() + value.isBoolean() + value.isNumber() + value.isText() + value.isList() +
                  value.isObject() ==
              1);
        CHECK((value.isBoolean() || !value.boolean()));
        CHECK((value.isNumber() || value.number() == 0));
        CHECK((value.isText() || value.text().empty()));
        CHECK((value.isList() || value.items().empty()));
        CHECK((value.isObject() || value.members().empty()));
        CHECK((value.isObject() || value.find("a") == nullptr));
    }
}

TEST_CASE("members are found by key, and stand in its order") {
    std::string text;
    for (int i = 999; i >= 0; --i)
        text += (text.empty() ? "{\"" : ",\"") + std::to_string(i) + "\":" + std::to_string(i);
    const JsonDocument document = parsed(text + '}');
    REQUIRE(document.root->size() == 1000);
    for (int i = 0; i < 1000; ++i)
        CHECK(document.root->find(std::to_string(i))->number() == i);
    for (const char* missing : {"", "-1", "1000", "50 ", "zzz"})
        CHECK(document.root->find(missing) == nullptr);
    for (std::size_t i = 1; i < 1000; ++i)
        CHECK(document.root->members()[i - 1].key < document.root->members()[i].key);
}

TEST_CASE("what is written is what was read") {
    for (const std::string text :
         {R"({"b":[1,-2,2.5,1e300,[],{}],"a":{"":null,"q\"\\":"\u00e9\n\ud83d\ude00"},"c":[true,false]})",
          "18446744073709551615", "-9223372036854775808", R"("\u0000\u001f/")", "[[[[0.1]]]]"}) {
        const auto expected = nlohmann::json::parse(text);
        CHECK(nlohmann::json::parse(parsed(text).root->written()) == expected);
        CHECK(parsed(text).root->written() == expected.dump());
    }
}

TEST_CASE("of a doubled key the first value stays and each doubled one has a finding") {
    Findings findings;
    const auto document =
        parseJson(R"({"x": [0, {"k": 1, "j": 2, "k": 3, "k": 4}], "x": 5})", "sample.json", findings);
    REQUIRE(document);
    CHECK(document->root->written() == R"({"x":[0,{"j":2,"k":1}]})");
    CHECK(document->ambiguousObjects == std::vector{""s, "/x/1"s, "/x/1"s});
    CHECK(findings.take().size() == 3);
}

TEST_CASE("a document keeps its values after the text and the first copy of it are gone") {
    JsonDocument copy;
    {
        const std::string text = R"({"name": ")" + std::string(500, 'x') + R"("})";
        copy = parsed(text);
    }
    CHECK(copy.root->find("name")->text() == std::string(500, 'x'));
}
