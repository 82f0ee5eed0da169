// SPDX-License-Identifier: MIT
#include "core/catalog/known_ids.h"

#include "core/id_list.h"
#include "core/input/text_checks.h"

#include <algorithm>

namespace sorespot {
namespace {

Place inList(const Place& list, std::size_t index) {
    return {list.file, list.pointer + '/' + std::to_string(index)};
}

} // namespace

KnownIds::KnownIds(std::vector<std::string> ids, const FindingCode& unknown, std::string kind,
                   const std::string& where, Findings& findings)
    : m_ids(std::move(ids))
    , m_unknown(unknown)
    , m_kind(std::move(kind))
    , m_remedy(where.empty() ? "Write the id of a " + m_kind + '.' : "Write the id of one in " + where + '.')
    , m_findings(findings) {
    std::sort(m_ids.begin(), m_ids.end());
}

bool KnownIds::has(const std::string& id) const {
    return std::binary_search(m_ids.begin(), m_ids.end(), id);
}

void KnownIds::report(const std::string& id, const Place& place, std::string_view consequence) const {
    m_findings.add(m_unknown, place,
                   "There is no " + m_kind + ' ' + inQuotes(id) + std::string(consequence) + '.',
                   m_remedy + didYouMean(id, m_ids));
}

bool KnownIds::isKnown(const std::string& id, const Place& place, std::string_view consequence) const {
    if (has(id))
        return true;
    report(id, place, consequence);
    return false;
}

bool KnownIds::areKnown(const std::vector<std::string>& ids, const Place& list,
                        std::string_view consequence) const {
    bool all = true;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (has(ids[i]))
            continue;
        report(ids[i], inList(list, i), consequence);
        all = false;
    }
    return all;
}

void KnownIds::keepKnown(std::vector<std::string>& ids, const Place& list) const {
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (has(ids[i]))
            kept.push_back(std::move(ids[i]));
        else
            report(ids[i], inList(list, i));
    }
    ids = std::move(kept);
}

KnownIds knownProtocols(const CatalogDraft& draft, Findings& findings) {
    return {idsOf(draft.holdProtocols), finding::unknownProtocol, "hold protocol", "care/hold_protocols.json",
            findings};
}

} // namespace sorespot
