// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheet/sheet.h"
#include "core/sheet/sheet_words.h"

#include <functional>
#include <string>

namespace sorespot {

/// What core cannot know by itself.
struct FhirStamp {
    std::string moment; ///< With seconds and zone: "2026-11-21T15:02:00+01:00".
    /// A new random UUID at each call, lower-case, without braces. Tells the observations of a bundle apart,
    /// and nothing about the person.
    std::function<std::string()> newUuid;
};

/// The places as an HL7 FHIR R4 Bundle of type collection for therapists' software, one Observation for each:
/// docs/sheet.md says what stands in which element, and why. Names nobody: there is no subject.
/// `words` are those of the sheet. JSON, indented, with a line break at the end.
std::string toFhir(const Catalog& catalog, const Sheet& sheet, const SheetWords& words,
                   const FhirStamp& stamp);

} // namespace sorespot
