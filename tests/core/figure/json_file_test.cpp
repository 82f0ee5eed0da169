// SPDX-License-Identifier: MIT
#include "core/figure/json_node.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace sorespot;

namespace {

Result<JsonDocument> read(const std::string& text, JsonComments comments = JsonComments::Allow) {
    const TemporaryFolder folder;
    folder.write("a.json", text);
    return openJson(folder.path() / "a.json", comments);
}

} // namespace

TEST_CASE("Comments are skipped where they are allowed and an error elsewhere") {
    CHECK(read("// first\n{\"a\": 1} // last").has_value());
    CHECK_FALSE(read("// first\n{\"a\": 1}", JsonComments::Refuse).has_value());
}

TEST_CASE("Malformed text is an error with its line") {
    const auto result = read("// a comment\n{\n  \"a\": 1,\n  \"b\": oops\n}");
    REQUIRE_FALSE(result);
    CHECK_THAT(result.error().message, ContainsSubstring("a.json: line 4: This is not valid JSON"));
}

TEST_CASE("A key that stands twice in one object is an error") {
    const auto result = read(R"({"x": {"a": 1, "b": {"a": 2}, "a": 3}})");
    REQUIRE_FALSE(result);
    CHECK_THAT(result.error().message, ContainsSubstring("\"a\" stands twice"));
    CHECK(read(R"({"x": {"a": 1}, "y": [{"a": 2}, {"a": 3}]})").has_value());
}

TEST_CASE("Numbers beyond all range and empty files are errors") {
    CHECK_FALSE(read("[1e999]").has_value());
    CHECK_FALSE(read("").has_value());
}

TEST_CASE("A missing file and a folder are errors") {
    const TemporaryFolder folder;
    CHECK_FALSE(openJson(folder.path() / "none.json", JsonComments::Allow).has_value());
    CHECK_FALSE(openJson(folder.path(), JsonComments::Allow).has_value());
}
