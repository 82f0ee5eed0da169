// SPDX-License-Identifier: MIT
#include "core/sheet/sheet_fhir.h"
#include "sample_words.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <map>
#include <regex>
#include <set>

using namespace sorespot;
using namespace sorespot::test;
using Json = nlohmann::json;

namespace {

/// An element of a type as the R4 specification has it: how often, and of which type.
struct Element {
    int min;
    int max; ///< many for a list, which JSON then writes as an array, also with one entry.
    const char* type;
};
constexpr int many = 1000;

/// The part of R4 that the bundle uses (hl7.org/fhir/R4: bundle, observation, datatypes). An element that is
/// not named here is one the bundle must not have.
const std::map<std::string, std::map<std::string, Element>> types{
    {"Bundle",
     {{"resourceType", {1, 1, "code"}},
      {"type", {1, 1, "code"}},
      {"timestamp", {0, 1, "instant"}},
      {"entry", {0, many, "Bundle.entry"}}}},
    {"Bundle.entry", {{"fullUrl", {0, 1, "uri"}}, {"resource", {0, 1, "Observation"}}}},
    {"Observation",
     {{"resourceType", {1, 1, "code"}},
      {"status", {1, 1, "code"}},
      {"category", {0, many, "CodeableConcept"}},
      {"code", {1, 1, "CodeableConcept"}},
      {"effectiveDateTime", {0, 1, "dateTime"}},
      {"valueQuantity", {0, 1, "Quantity"}},
      {"dataAbsentReason", {0, 1, "CodeableConcept"}},
      {"bodySite", {0, 1, "CodeableConcept"}},
      {"component", {0, many, "Observation.component"}}}},
    {"Observation.component",
     {{"code", {1, 1, "CodeableConcept"}}, {"valueCodeableConcept", {0, 1, "CodeableConcept"}}}},
    {"CodeableConcept", {{"coding", {0, many, "Coding"}}, {"text", {0, 1, "string"}}}},
    {"Coding", {{"system", {0, 1, "uri"}}, {"code", {0, 1, "code"}}, {"display", {0, 1, "string"}}}},
    {"Quantity",
     {{"value", {0, 1, "decimal"}},
      {"unit", {0, 1, "string"}},
      {"system", {0, 1, "uri"}},
      {"code", {0, 1, "code"}}}}};

/// The forms of the primitive types, from the same pages.
const std::map<std::string, std::regex> primitives{
    {"code", std::regex(R"([^\s]+(\s[^\s]+)*)")},
    {"string", std::regex(R"([ \r\n\t\S]+)")},
    {"uri", std::regex(R"(\S+)")},
    {"instant",
     std::regex(
         R"(\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-](0\d|1[0-4]):[0-5]\d))")},
    {"dateTime",
     std::regex(
         R"(\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-](0\d|1[0-4]):[0-5]\d))")}};

std::vector<std::string> faultsOf(const Json& value, const std::string& type, const std::string& path) {
    if (type == "decimal")
        return value.is_number() ? std::vector<std::string>()
                                 : std::vector<std::string>{path + " is no number"};
    if (const auto form = primitives.find(type); form != primitives.end()) {
        const bool good = value.is_string() && std::regex_match(value.get<std::string>(), form->second);
        return good ? std::vector<std::string>() : std::vector<std::string>{path + " is no " + type};
    }
    if (!value.is_object() || value.empty())
        return {path + " is no object with content"};
    std::vector<std::string> faults;
    const auto& elements = types.at(type);
    for (const auto& [key, content] : value.items()) {
        const auto element = elements.find(key);
        if (element == elements.end()) {
            faults.push_back(path + " has the unknown key " + key);
            continue;
        }
        const bool list = element->second.max == many;
        if (list != content.is_array() || (list && content.empty())) {
            faults.push_back(path + '.' + key + (list ? " is no list with entries" : " is a list"));
            continue;
        }
        for (const Json& one : list ? content : Json::array({content})) {
            for (const std::string& fault : faultsOf(one, element->second.type, path + '.' + key))
                faults.push_back(fault);
        }
    }
    for (const auto& [key, element] : elements) {
        if (element.min > 0 && !value.contains(key))
            faults.push_back(path + " lacks " + key);
    }
    // obs-6: a reason for a missing value only where the value is missing.
    if (type == "Observation" && value.contains("valueQuantity") == value.contains("dataAbsentReason"))
        faults.push_back(path + " has a value and a reason for none, or neither");
    return faults;
}

Catalog twoRegions() {
    Catalog catalog;
    Region knee;
    knee.id = "knee_front";
    knee.name = "Front of knee";
    knee.uberon = "UBERON:0001465";
    Region nose;
    nose.id = "nose";
    nose.name = "Nose";
    nose.kind = RegionKind::Midline;
    catalog.regions = {knee, nose};
    return catalog;
}

Json bundleOf(std::vector<SheetPlace> places) {
    Sheet sheet;
    sheet.places = std::move(places);
    SheetWords words = sampleWords();
    words.places.resize(sheet.places.size(), "A place");
    int count = 0;
    const auto uuid = [&count] { return "00000000-0000-4000-8000-00000000000" + std::to_string(++count); };
    return Json::parse(toFhir(twoRegions(), sheet, words, {"2026-11-21T15:02:00+01:00", uuid}));
}

} // namespace

TEST_CASE("the bundle keeps to the structure of FHIR R4") {
    for (const Json& bundle : {bundleOf({}), bundleOf({{{"nose", Side::Midline}}}),
                               bundleOf({{{"knee_front", Side::Right}, 0},
                                         {{"knee_front", Side::Left}, 10},
                                         {{"nose", Side::Midline}},
                                         {{"unknown", Side::Left}}})}) {
        const std::vector<std::string> faults = faultsOf(bundle, "Bundle", "Bundle");
        INFO(bundle.dump(1));
        CHECK(faults == std::vector<std::string>());
    }
}

TEST_CASE("each place is an observation of pain severity, with a value where one was given") {
    const Json bundle = bundleOf({{{"knee_front", Side::Right}, 7}, {{"nose", Side::Midline}}});
    CHECK(bundle["type"] == "collection");
    CHECK(bundle["timestamp"] == "2026-11-21T15:02:00+01:00");
    REQUIRE(bundle["entry"].size() == 2);
    const Json& knee = bundle["entry"][0]["resource"];
    CHECK(knee["resourceType"] == "Observation");
    CHECK(knee["status"] == "preliminary");
    CHECK(knee["effectiveDateTime"] == "2026-11-21T15:02:00+01:00");
    CHECK(knee["code"]["coding"][0] ==
          Json{{"system", "http://loinc.org"},
               {"code", "72514-3"},
               {"display", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"}});
    CHECK(knee["valueQuantity"] == Json{{"value", 7},
                                        {"unit", "{score}"},
                                        {"system", "http://unitsofmeasure.org"},
                                        {"code", "{score}"}});
    const Json& nose = bundle["entry"][1]["resource"];
    CHECK(nose["dataAbsentReason"]["coding"][0]["code"] == "not-asked");
    CHECK(!nose.contains("valueQuantity"));
}

TEST_CASE("a body site has words, our code, and that of UBERON where the catalog has one") {
    const Json bundle = bundleOf({{{"knee_front", Side::Right}}, {{"nose", Side::Midline}}});
    CHECK(bundle["entry"][0]["resource"]["bodySite"] ==
          Json{{"coding",
                {{{"system", "urn:sorespot:region"}, {"code", "knee_front"}, {"display", "Front of knee"}},
                 {{"system", "http://purl.obolibrary.org/obo/uberon.owl"}, {"code", "UBERON:0001465"}}}},
               {"text", "Right knee"}});
    CHECK(bundle["entry"][1]["resource"]["bodySite"]["coding"].size() == 1);
}

TEST_CASE("the side stands in a component with SNOMED's codes, and the midline has none") {
    const Json bundle =
        bundleOf({{{"knee_front", Side::Left}}, {{"knee_front", Side::Right}}, {{"nose", Side::Midline}}});
    const auto side = [&bundle](int entry) {
        return bundle["entry"][entry]["resource"]["component"][0]["valueCodeableConcept"];
    };
    CHECK(side(0)["coding"][0]["code"] == "7771000");
    CHECK(side(0)["text"] == "left");
    CHECK(side(1)["coding"][0]["code"] == "24028007");
    CHECK(side(1)["text"] == "right");
    CHECK(bundle["entry"][0]["resource"]["component"][0]["code"]["coding"][0]["code"] == "272741003");
    CHECK(!bundle["entry"][2]["resource"].contains("component"));
}

TEST_CASE("every entry has an address of its own, and nothing names a person") {
    const Json bundle = bundleOf({{{"knee_front", Side::Left}}, {{"nose", Side::Midline}}});
    std::set<std::string> addresses;
    for (const Json& entry : bundle["entry"]) {
        const std::string url = entry["fullUrl"];
        CHECK(std::regex_match(url, std::regex("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")));
        addresses.insert(url);
        for (const char* key : {"subject", "performer", "identifier", "encounter", "device"})
            CHECK(!entry["resource"].contains(key));
    }
    CHECK(addresses.size() == 2);
}

TEST_CASE("hostile words stand in the bundle as they are") {
    Sheet sheet;
    sheet.places = {{{"nose", Side::Midline}}};
    SheetWords words = sampleWords();
    words.places = {"x\"<img src='a'>\\\xc3\xa9"};
    const Json bundle = Json::parse(
        toFhir(twoRegions(), sheet, words, {"2026-11-21T15:02:00Z", [] { return std::string("u"); }}));
    CHECK(bundle["entry"][0]["resource"]["bodySite"]["text"] == words.places[0]);
}
