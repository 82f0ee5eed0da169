// SPDX-License-Identifier: MIT
// A configuration as it stands in a file, alone and beside a catalog.
#include "catalog_samples.h"
#include "core/kiosk/kiosk_reader.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

const std::string hash =
    "$argon2id$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$jx5l5toA4Nx7FatpeddSUKGtz9o0Fxz+pa9wHhn3vLc";

/// A folder with a configuration in it and what that may name.
struct Folder : TemporaryFolder {
    explicit Folder(const std::string& json) {
        write("kiosk.json", json);
        write("logo.svg", "<svg><path/></svg>");
        writeFile(*this / "pack/catalog.json", "{}");
    }
    KioskReading read(const KioskConfig& defaults = {}) const {
        return readKioskConfig(*this / "kiosk.json", defaults);
    }
    /// Beside the smallest catalog and a program that speaks two languages.
    KioskReading readBeside() const {
        const MinimalCatalog minimal;
        const Catalog catalog = minimal.load().catalog;
        const KioskSurroundings around{catalog, {"en", "es"}};
        return readKioskConfig(*this / "kiosk.json", {}, &around);
    }
};

/// "code at /pointer" of each finding.
std::vector<std::string> shortly(const Diagnostics& findings) {
    std::vector<std::string> result;
    for (const Diagnostic& finding : findings)
        result.push_back(finding.code + " at " + finding.pointer);
    return result;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("an empty configuration is the safe one") {
    const KioskReading reading = Folder("{}").read();
    CHECK(reading.findings.empty());
    CHECK(reading.config == KioskConfig());
    CHECK(reading.config.idleSeconds == 90);
    CHECK(reading.config.warningSeconds == 30);
    CHECK(reading.config.theme == KioskTheme::Contrast);
    CHECK(reading.config.textSize == 2);
    CHECK_FALSE(reading.config.print);
    CHECK_FALSE(reading.config.countVisits);
    CHECK(reading.config.staffPin.empty());
    CHECK(reading.config.openingHours == OpeningHours::always());
    CHECK(reading.config.shows("anything"));
}

TEST_CASE("every key is read") {
    const Folder folder(R"({"$schema": "/usr/share/kiosk.schema.json",
        "clinic": {"name": "Lake Clinic", "logo": "logo.svg"}, "languages": ["es", "en"],
        "idle_seconds": 120, "warning_seconds": 45, "screen_width_mm": 217.5,
        "look": {"theme": "dark", "text_size": 4, "reduced_motion": true},
        "screens": {"muscles": false, "learn": false, "take": false, "hold": false}, "print": true,
        "muscles": {"only": ["infraspinatus", "scalenus"], "hide": ["scalenus"]}, "packs": ["pack"],
        "questions": [{"texts": {"en": "Why?", "es": "Por qué?"}, "regions": ["nose", "shoulder_front"]}],
        "opening_hours": {"monday": ["08:00-12:00", "14:00-18:00"], "sunday": []},
        "sound": {"on": false, "volume_percent": 0},
        "speech": {"on": false, "rate_percent": 150, "volume_percent": 100},
        "count_visits": true, "staff_pin": ")" +
                        hash + "\"}");
    const auto& [config, findings] = folder.read();
    INFO(allText(findings));
    CHECK(findings.empty());
    CHECK(config.clinicName == "Lake Clinic");
    CHECK(config.logo == folder / "logo.svg");
    CHECK(config.languages == Words{"es", "en"});
    CHECK(config.idleSeconds == 120);
    CHECK(config.warningSeconds == 45);
    CHECK(config.screenWidthMm == 217.5);
    CHECK(config.theme == KioskTheme::Dark);
    CHECK(config.textSize == 4);
    CHECK(config.reducedMotion);
    CHECK(config.screens == KioskScreens{false, false, false, false});
    CHECK(config.print);
    CHECK(config.shows("infraspinatus"));
    CHECK_FALSE(config.shows("scalenus"));
    CHECK_FALSE(config.shows("soleus"));
    CHECK(config.packs == std::vector<std::filesystem::path>{folder / "pack"});
    REQUIRE(config.questions.size() == 1);
    CHECK(config.questions[0].textIn("es") == "Por qué?");
    CHECK(config.questions[0].textIn("de") == "Why?");
    CHECK(config.questions[0].regions == Words{"nose", "shoulder_front"});
    CHECK(config.openingHours.days[0] == std::vector<OpenSpan>{{480, 720}, {840, 1080}});
    for (std::size_t day = 1; day < daysOfWeek; ++day)
        CHECK(config.openingHours.days[day].empty());
    CHECK_FALSE(config.sound);
    CHECK(config.soundVolume == 0);
    CHECK_FALSE(config.speech);
    CHECK(config.speechRate == 150);
    CHECK(config.speechVolume == 100);
    CHECK(config.countVisits);
    CHECK(config.staffPin == hash);
}

TEST_CASE("a question is shown in English where it lacks a language or else in one it has") {
    const KioskQuestion question{{{"de", "Warum?"}, {"en", "Why?"}}, {"nose"}};
    CHECK(question.textIn("de") == "Warum?");
    CHECK(question.textIn("es") == "Why?");
    const KioskQuestion spanish{{{"es", "Por qué?"}}, {"nose"}};
    CHECK(spanish.textIn("en") == "Por qué?");
}

TEST_CASE("a bad value costs nothing but itself") {
    struct Sample {
        const char* json;
        const char* finding;
    };
    for (const Sample& sample : {
             Sample{R"({"idle": 5})", "unknown-key at /idle"},
             Sample{R"({"idle_seconds": 19})", "out-of-range at /idle_seconds"},
             Sample{R"({"idle_seconds": 1801})", "out-of-range at /idle_seconds"},
             Sample{R"({"idle_seconds": "90"})", "wrong-type at /idle_seconds"},
             Sample{R"({"warning_seconds": 19})", "out-of-range at /warning_seconds"},
             Sample{R"({"warning_seconds": 30.5})", "wrong-type at /warning_seconds"},
             Sample{R"({"screen_width_mm": 99})", "out-of-range at /screen_width_mm"},
             Sample{R"({"look": []})", "wrong-type at /look"},
             Sample{R"({"look": {"theme": "black"}})", "unknown-value at /look/theme"},
             Sample{R"({"look": {"text_size": 0}})", "out-of-range at /look/text_size"},
             Sample{R"({"screens": {"learn": "no"}})", "wrong-type at /screens/learn"},
             Sample{R"({"screens": {"home": false}})", "unknown-key at /screens/home"},
             Sample{R"({"print": 1})", "wrong-type at /print"},
             Sample{R"({"clinic": {"name": ""}})", "empty-text at /clinic/name"},
             Sample{R"({"clinic": {"logo": "gone.svg"}})", "bad-picture at /clinic/logo"},
             Sample{R"({"clinic": {"logo": "kiosk.json"}})", "bad-picture at /clinic/logo"},
             Sample{R"({"languages": []})", "list-too-short at /languages"},
             Sample{R"({"languages": ["English"]})", "bad-format at /languages/0"},
             Sample{R"({"packs": ["gone"]})", "missing-pack at /packs/0"},
             Sample{R"({"packs": "pack"})", "wrong-type at /packs"},
             Sample{R"({"muscles": {"only": ["A"]}})", "bad-id at /muscles/only/0"},
             Sample{R"({"muscles": {"only": ["a"], "hide": ["a"]}})", "nothing-left at /muscles"},
             Sample{R"({"questions": []})", "list-too-short at /questions"},
             Sample{R"({"opening_hours": {}})", "never-open at /opening_hours"},
             Sample{R"({"opening_hours": {"monday": []}})", "never-open at /opening_hours"},
             Sample{R"({"opening_hours": null})", "wrong-type at /opening_hours"},
             Sample{R"({"sound": {"volume_percent": 101}})", "out-of-range at /sound/volume_percent"},
             Sample{R"({"speech": {"rate_percent": 49}})", "out-of-range at /speech/rate_percent"},
             Sample{R"({"count_visits": "yes"})", "wrong-type at /count_visits"},
             Sample{R"({"staff_pin": ""})", "empty-text at /staff_pin"},
             Sample{R"({"$schema": "muscle.schema.json"})", "wrong-schema at /$schema"},
             Sample{R"([])", "wrong-type at "},
         }) {
        const Folder folder(sample.json);
        const KioskReading reading = folder.read();
        INFO(sample.json);
        CHECK(shortly(reading.findings) == Words{sample.finding});
        CHECK(reading.config == KioskConfig());
        for (const Diagnostic& finding : reading.findings) {
            CHECK(finding.line == (finding.pointer.empty() ? 0 : 1));
            CHECK(finding.file == (folder / "kiosk.json").generic_string());
            CHECK_FALSE(finding.remedy.empty());
        }
    }
}

TEST_CASE("a group's name that is nearly right is told, also where no such group stands") {
    const Diagnostics findings = Folder(R"({"spech": {"on": false}})").read().findings;
    REQUIRE(shortly(findings) == Words{"unknown-key at /spech"});
    CHECK_THAT(findings[0].remedy, ContainsSubstring("\"speech\""));
}

TEST_CASE("what is good beside a bad value counts") {
    const KioskReading reading =
        Folder(R"({"idle_seconds": 5, "warning_seconds": 60, "look": {"theme": 1, "text_size": 3},
                   "languages": ["es", "es", "", "en"], "packs": ["gone", "pack", "pack"],
                   "muscles": {"hide": ["Bad", "good"]}})")
            .read();
    CHECK(reading.findings.size() == 7);
    CHECK(reading.config.idleSeconds == 90);
    CHECK(reading.config.warningSeconds == 60);
    CHECK(reading.config.theme == KioskTheme::Contrast);
    CHECK(reading.config.textSize == 3);
    CHECK(reading.config.languages == Words{"es", "en"});
    CHECK(reading.config.packs.size() == 1);
    CHECK(reading.config.hiddenMuscles == Words{"good"});
}

TEST_CASE("a file that cannot be read leaves the values that were there") {
    KioskConfig defaults;
    defaults.clinicName = "As before";
    defaults.idleSeconds = 45;
    for (const char* text : {"", "{", "{\"idle_seconds\": 50,}", "\xff", "// comment\n{}"}) {
        const KioskReading reading = Folder(text).read(defaults);
        INFO(text);
        CHECK(reading.findings.size() == 1);
        CHECK(reading.config == defaults);
    }
    const TemporaryFolder empty;
    const KioskReading reading = readKioskConfig(empty / "gone.json", defaults);
    CHECK(shortly(reading.findings) == Words{"unreadable at "});
    CHECK(reading.config == defaults);
}

TEST_CASE("values of a file go over those that were there") {
    KioskConfig defaults;
    defaults.questions = {{{{"en", "Why?"}}, {"nose"}}};
    defaults.hiddenMuscles = {"soleus"};
    defaults.languages = {"es"};
    defaults.packs = {"/somewhere"};
    const KioskReading kept = Folder(R"({"idle_seconds": 60})").read(defaults);
    CHECK(kept.config.questions == defaults.questions);
    CHECK(kept.config.hiddenMuscles == defaults.hiddenMuscles);
    CHECK(kept.config.packs == defaults.packs);
    const KioskReading nothingGood =
        Folder(R"({"languages": ["English"], "questions": [{}], "muscles": {"only": ["A"], "hide": ["B"]}})")
            .read(defaults);
    CHECK(nothingGood.config == defaults);
    const KioskReading emptied = Folder(R"({"muscles": {"hide": []}, "packs": []})").read(defaults);
    CHECK(emptied.findings.empty());
    CHECK(emptied.config.hiddenMuscles.empty());
    CHECK(emptied.config.packs.empty());
}

TEST_CASE("of a key that stands twice the first value counts and a group with one is left out") {
    const KioskReading reading = Folder(R"({"idle_seconds": 60, "idle_seconds": 70,
                   "sound": {"on": false, "on": true}, "opening_hours": {"monday": [], "monday": []}})")
                                     .read();
    CHECK(shortly(reading.findings) == Words{"duplicate-key at /idle_seconds",
                                             "duplicate-key at /opening_hours/monday",
                                             "duplicate-key at /sound/on"});
    CHECK(reading.config.idleSeconds == 60);
    CHECK(reading.config.sound);
    CHECK(reading.config.openingHours == OpeningHours::always());
}

TEST_CASE("a PIN written plainly opens nothing and is repeated nowhere") {
    for (const char* json : {R"({"staff_pin": "24682"})", R"({"staff_pin": 24682})"}) {
        const KioskReading reading = Folder(json).read();
        CHECK(shortly(reading.findings) == Words{"bad-format at /staff_pin"});
        CHECK(allText(reading.findings).find("24682") == std::string::npos);
        CHECK_THAT(reading.findings[0].remedy, ContainsSubstring("kiosk-pin"));
        CHECK(reading.config.staffPin.empty());
    }
}

TEST_CASE("a day whose hours cannot be read is open and a day left out is closed") {
    const KioskReading reading =
        Folder(R"({"opening_hours": {"monday": ["8-18"], "tuesday": ["08:00-08:00", "09:00-10:00"],
                   "wednesday": "08:00-18:00", "thursday": ["22:00-06:00"], "friday": []}})")
            .read();
    CHECK(shortly(reading.findings) == Words{"bad-format at /opening_hours/monday/0",
                                             "bad-format at /opening_hours/tuesday/0",
                                             "wrong-type at /opening_hours/wednesday"});
    const auto& days = reading.config.openingHours.days;
    CHECK(days[0] == std::vector<OpenSpan>{{0, 1440}});
    CHECK(days[1] == std::vector<OpenSpan>{{540, 600}});
    CHECK(days[2] == std::vector<OpenSpan>{{0, 1440}});
    CHECK(days[3] == std::vector<OpenSpan>{{1320, 1800}});
    CHECK(days[4].empty());
    CHECK(days[5].empty());
}

TEST_CASE("a question that is not whole is left out alone") {
    const KioskReading reading = Folder(R"({"questions": [
            {"texts": {"en": "Good?"}, "regions": ["nose"]},
            {"texts": {}, "regions": ["nose"]},
            {"texts": {"en": ""}, "regions": ["nose"]},
            {"texts": {"English": "Why?"}, "regions": ["nose"]},
            {"texts": {"en": "Why?"}, "regions": []},
            {"texts": {"en": "Why?"}}]})")
                                     .read();
    CHECK(shortly(reading.findings) ==
          Words{"missing-key at /questions/1/texts", "empty-text at /questions/2/texts/en",
                "bad-format at /questions/3/texts/English", "list-too-short at /questions/4/regions",
                "missing-key at /questions/5"});
    REQUIRE(reading.config.questions.size() == 1);
    CHECK(reading.config.questions[0].textIn("en") == "Good?");
}

TEST_CASE("names that the program does not have are left out") {
    const KioskReading reading =
        Folder(R"({"languages": ["es", "de"], "muscles": {"only": ["infraspinatus", "infraspinatos"]},
                   "questions": [{"texts": {"es": "A?", "fr": "B?"}, "regions": ["nose", "knee"]},
                                 {"texts": {"es": "A?"}, "regions": ["knee"]},
                                 {"texts": {"fr": "B?"}, "regions": ["nose"]}]})")
            .readBeside();
    CHECK(shortly(reading.findings) ==
          Words{"unknown-language at /languages/1", "unknown-muscle at /muscles/only/1",
                "unknown-language at /questions/0/texts/fr", "unknown-region at /questions/0/regions/1",
                "unknown-region at /questions/1/regions/0", "nothing-left at /questions/1/regions",
                "unknown-language at /questions/2/texts/fr", "nothing-left at /questions/2/texts"});
    CHECK_THAT(findCode(reading.findings, "unknown-muscle")->remedy, ContainsSubstring("infraspinatus"));
    CHECK_THAT(findCode(reading.findings, "unknown-language")->remedy, ContainsSubstring("en, es"));
    CHECK(reading.config.languages == Words{"es"});
    CHECK(reading.config.onlyMuscles == Words{"infraspinatus"});
    REQUIRE(reading.config.questions.size() == 1);
    CHECK(reading.config.questions[0].texts.size() == 1);
    CHECK(reading.config.questions[0].regions == Words{"nose"});
}

TEST_CASE("where every muscle is hidden all are shown") {
    const KioskReading reading =
        Folder(R"({"muscles": {"hide": ["infraspinatus", "scalenus"]}})").readBeside();
    CHECK(shortly(reading.findings) == Words{"nothing-left at /muscles"});
    CHECK(reading.config.shows("scalenus"));
}

TEST_CASE("a question is asked in every language that is offered") {
    const std::string questions = R"("questions": [{"texts": {"en": "Why?"}, "regions": ["nose"]}])";
    const KioskReading all = Folder('{' + questions + '}').readBeside();
    CHECK(shortly(all.findings) == Words{"untranslated at /questions/0/texts"});
    CHECK(all.findings[0].severity == Severity::Warning);
    CHECK(all.config.questions.size() == 1);
    CHECK(Folder("{\"languages\": [\"en\"], " + questions + '}').readBeside().findings.empty());
}
