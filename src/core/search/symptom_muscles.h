// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

#include <set>
#include <string_view>
#include <vector>

namespace sorespot {

/// Which muscles a symptom may come from. Words, not chances: what a person marks on the figure is ranked by
/// core/ranking.
class SymptomMuscles {
public:
    explicit SymptomMuscles(const Catalog& catalog); ///< Must outlive this.

    /// First those that the symptom names, then those with a main pattern in one of its regions, by how many
    /// of the regions they reach (main pattern before spillover), how little else they reach, and id.
    std::vector<const Muscle*> of(const Symptom& symptom) const;

private:
    struct Reach { ///< The regions to which all points of a muscle send pain.
        const Muscle* muscle = nullptr;
        std::set<std::string_view> essential;
        std::set<std::string_view> spillover;
    };

    const Catalog& m_catalog;
    std::vector<Reach> m_reaches;
};

} // namespace sorespot
