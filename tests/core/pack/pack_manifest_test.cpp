// SPDX-License-Identifier: MIT
#include "pack_samples.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

/// The code of the only finding about a pack with one piece of its manifest exchanged, or "".
std::string verdictOn(const std::string& from, const std::string& to) {
    const SamplePack pack("clinic");
    replaceInFile(pack / "pack.json", from, to);
    const LoadedCatalog loaded = loadWith({pack.path()});
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.size() < 2);
    return loaded.findings.empty() ? std::string() : loaded.findings.front().code;
}

} // namespace

TEST_CASE("a manifest is read as its schema says") {
    CHECK(verdictOn("\"clinic\"", "\"clinic\"") == "");
    CHECK(verdictOn("\"clinic\"", "\"Clinic\"") == "bad-id");
    CHECK(verdictOn("\"1.0.0\"", "\"1.0\"") == "bad-format");
    CHECK(verdictOn("\"1.0.0\"", "\"1.0.0-beta\"") == "bad-format");
    CHECK(verdictOn("\"1.0.0\"", "\"1.0.1234567\"") == "bad-format");
    CHECK(verdictOn("\"format\": 1", "\"format\": 2") == "unsupported-format");
    CHECK(verdictOn("\"format\": 1", "\"format\": \"1\"") == "wrong-type");
    CHECK(verdictOn("\"minimum_program\": \"0.1.0\",", "") == "missing-key");
    CHECK(verdictOn("\"format\": 1,", "\"format\": 1") == "syntax-error");
    CHECK(verdictOn("\"licence\": \"CC0-1.0\",", "") == "missing-key");
    CHECK(verdictOn("[\"en\"]", "[]") == "list-too-short");
    CHECK(verdictOn("[\"en\"]", "[\"English\"]") == "bad-format");
    CHECK(verdictOn("[\"en\"]", "[\"en\", \"es\"]") == "missing-file");
}

TEST_CASE("a pack for a newer program is left out") {
    CHECK(verdictOn("\"minimum_program\": \"0.1.0\"", "\"minimum_program\": \"999.0.0\"") == "newer-program");
    CHECK(verdictOn("\"minimum_program\": \"0.1.0\"", "\"minimum_program\": \"0.0.9\"") == "");

    const SamplePack pack("clinic", {{"catalog/muscles/neck/scalenus.json", muscleNamed("Other")}});
    CHECK(loadWith({pack.path()}).catalog.findMuscle("scalenus")->name == "Other");
    replaceInFile(pack / "pack.json", "\"0.1.0\"", "\"999.0.0\"");
    CHECK(loadWith({pack.path()}).catalog.findMuscle("scalenus")->name == "Scalenus");
}

TEST_CASE("an unknown key leaves a pack in use") {
    const SamplePack pack("clinic");
    replaceInFile(pack / "pack.json", "\"title\"", "\"colour\": \"blue\", \"title\"");
    const LoadedCatalog loaded = loadWith({pack.path()});
    CHECK(findCode(loaded.findings, "unknown-key"));
    CHECK(loaded.packs.size() == 1);
}

TEST_CASE("a path is a pack by its outside") {
    const SamplePack pack("clinic");
    CHECK(isPack(pack.path()));
    CHECK(isPack("somewhere/clinic.zip"));
    CHECK(isPack("somewhere/CLINIC.ZIP"));
    CHECK_FALSE(isPack(testData() / "valid" / "minimal"));
    CHECK_FALSE(isPack("somewhere/clinic.json"));
}
