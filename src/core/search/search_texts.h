// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace sorespot {

/// What a search can lead to, in the order in which equally good hits are listed.
enum class SearchKind { RedFlag, Muscle, Region, Symptom, Cause };

/// Where the matched text stands, the more telling first.
enum class SearchField {
    Name,
    Latin,
    PlainWord,
    Extent, ///< Of a region, in anatomical words.
    Symptom,
    Cause,
};

/// One thing that can be found.
struct SearchSubject {
    SearchKind kind = SearchKind::Muscle;
    /// Of its entry; of a cause or a muscle's own symptom the place where it stands first, such as
    /// "infraspinatus/causes/0".
    std::string id;
    std::string title;
    Urgency urgency = Urgency::Soon;    ///< Of a red flag.
    std::vector<const Muscle*> muscles; ///< Of a symptom or a cause, the likeliest first.
};

/// A text that leads to it.
struct SearchText {
    std::size_t subject = 0; ///< Index of it.
    SearchField field = SearchField::Name;
    std::string text;
};

struct SearchTexts {
    std::vector<SearchSubject> subjects;
    std::vector<SearchText> texts;
    std::vector<std::string> smallWords;
};

/// All texts of a catalog, with the search words of these languages. A symptom is titled in the first of them
/// that names it; one that none of them names cannot be found. Catalog must outlive the result.
SearchTexts textsOf(const Catalog& catalog, std::span<const std::string> languages);

} // namespace sorespot
