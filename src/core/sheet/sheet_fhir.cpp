// SPDX-License-Identifier: MIT
#include "core/sheet/sheet_fhir.h"

#include <nlohmann/json.hpp>

namespace sorespot {
namespace {

using Json = nlohmann::ordered_json;

// Names of code systems, not addresses that anybody opens.
constexpr const char* loinc = "http://loinc.org";
constexpr const char* snomed = "http://snomed.info/sct";
constexpr const char* ucum = "http://unitsofmeasure.org";
constexpr const char* uberon = "http://purl.obolibrary.org/obo/uberon.owl";
constexpr const char* ownRegions = "urn:sorespot:region";
constexpr const char* categories = "http://terminology.hl7.org/CodeSystem/observation-category";
constexpr const char* absentReasons = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

Json coding(const char* system, const std::string& code, const std::string& display = {}) {
    Json result{{"system", system}, {"code", code}};
    if (!display.empty())
        result["display"] = display;
    return result;
}

Json conceptOf(Json codings, const std::string& text = {}) {
    Json result{{"coding", std::move(codings)}};
    if (!text.empty())
        result["text"] = text;
    return result;
}

Json siteOf(const Catalog& catalog, const SidedRegion& place, const std::string& name) {
    const Region* region = catalog.findRegion(place.region);
    Json codings =
        Json::array({coding(ownRegions, place.region, region != nullptr ? region->name : std::string())});
    if (region != nullptr && !region->uberon.empty())
        codings.push_back(coding(uberon, region->uberon));
    return conceptOf(std::move(codings), name);
}

/// R4 has no place for a side beside bodySite except a BodyStructure, which asks for a patient.
Json laterality(Side side, const SheetWords& words) {
    const bool left = side == Side::Left;
    return {{"code", conceptOf(Json::array({coding(snomed, "272741003", "Laterality")}))},
            {"valueCodeableConcept", conceptOf(Json::array({left ? coding(snomed, "7771000", "Left")
                                                                 : coding(snomed, "24028007", "Right")}),
                                               left ? words.left : words.right)}};
}

Json observation(const Catalog& catalog, const SheetPlace& place, const std::string& name,
                 const SheetWords& words, const FhirStamp& stamp) {
    // Preliminary: nobody but the person has looked at it yet.
    Json result{
        {"resourceType", "Observation"},
        {"status", "preliminary"},
        {"category", Json::array({conceptOf(Json::array({coding(categories, "survey", "Survey")}))})},
        {"code", conceptOf(Json::array({coding(
                     loinc, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")}))},
        {"effectiveDateTime", stamp.moment}};
    if (place.severity)
        result["valueQuantity"] = {
            {"value", *place.severity}, {"unit", "{score}"}, {"system", ucum}, {"code", "{score}"}};
    else
        result["dataAbsentReason"] =
            conceptOf(Json::array({coding(absentReasons, "not-asked", "Not Asked")}));
    result["bodySite"] = siteOf(catalog, place.place, name);
    if (place.place.side != Side::Midline)
        result["component"] = Json::array({laterality(place.place.side, words)});
    return result;
}

} // namespace

std::string toFhir(const Catalog& catalog, const Sheet& sheet, const SheetWords& words,
                   const FhirStamp& stamp) {
    Json bundle{{"resourceType", "Bundle"}, {"type", "collection"}, {"timestamp", stamp.moment}};
    for (std::size_t i = 0; i < sheet.places.size(); ++i)
        bundle["entry"].push_back(
            {{"fullUrl", "urn:uuid:" + stamp.newUuid()},
             {"resource", observation(catalog, sheet.places[i], words.places[i], words, stamp)}});
    return bundle.dump(2) + '\n';
}

} // namespace sorespot
