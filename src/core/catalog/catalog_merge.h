// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_draft.h"
#include "core/catalog/catalog_words.h"
#include "core/input/text_checks.h"

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace sorespot {

template <typename T>
std::string_view entryId(const T& entry) {
    if constexpr (std::is_same_v<T, UrgencyLevel>)
        return wordOf(words::urgency, entry.urgency);
    else if constexpr (std::is_same_v<T, Prevalence>)
        return entry.muscle;
    else
        return entry.id;
}

/// Adds an entry to the draft. One of an earlier layer with its id is replaced where it stands; one of the
/// same layer stays, and the newcomer is a finding that names both files.
template <typename Entry>
void mergeEntry(std::vector<Entry>& list, Entry entry, int layer, Findings& findings) {
    entry.layer = layer;
    const std::string_view id = entryId(entry.value);
    for (Entry& existing : list) {
        if (entryId(existing.value) != id)
            continue;
        if (existing.layer != layer) {
            existing = std::move(entry);
        } else {
            findings.add(finding::duplicateId, entry.place,
                         "The id " + inQuotes(id) + " is taken: it stands in " + existing.place.file +
                             (existing.place.pointer.empty() ? "" : " at " + existing.place.pointer) +
                             " and again in " + entry.place.file + ". The first was kept.",
                         "Give one of them another id, or remove it.");
        }
        return;
    }
    list.push_back(std::move(entry));
}

template <typename Entry>
void mergeEntries(std::vector<Entry>& list, std::vector<Entry> entries, int layer, Findings& findings) {
    for (Entry& entry : entries)
        mergeEntry(list, std::move(entry), layer, findings);
}

} // namespace sorespot
