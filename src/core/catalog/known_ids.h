// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_draft.h"
#include "core/input/findings.h"

#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// The ids of one kind of entry, and the finding about one that is not among them.
class KnownIds {
public:
    /// `kind`: as in "muscle". `where`: where such ids stand, as in "care/tools.json"; empty if anybody finds
    /// them by their kind. Both `unknown` and `findings` have to live longer.
    KnownIds(std::vector<std::string> ids, const FindingCode& unknown, std::string kind,
             const std::string& where, Findings& findings);

    bool has(const std::string& id) const;
    /// That there is no such id. `consequence`: what becomes of the entry without it, beginning with a
    /// semicolon.
    void report(const std::string& id, const Place& place, std::string_view consequence = {}) const;
    /// Reports it where there is none.
    bool isKnown(const std::string& id, const Place& place, std::string_view consequence = {}) const;
    /// Reports every one that is not. `list` is the place of them all.
    bool areKnown(const std::vector<std::string>& ids, const Place& list,
                  std::string_view consequence = {}) const;
    /// Leaves those that are. `list` is the place of them all, as it was read.
    void keepKnown(std::vector<std::string>& ids, const Place& list) const;

private:
    std::vector<std::string> m_ids; ///< Sorted, to be searched.
    const FindingCode& m_unknown;
    std::string m_kind;
    std::string m_remedy;
    Findings& m_findings;
};

/// Muscles, points and other protocols name them.
KnownIds knownProtocols(const CatalogDraft& draft, Findings& findings);

} // namespace sorespot
