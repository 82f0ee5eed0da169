// SPDX-License-Identifier: MIT
#include "core/catalog/catalog.h"

#include <algorithm>

namespace sorespot {
namespace {

template <typename T>
const T* findById(const std::vector<T>& entries, std::string_view id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [id](const T& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

const Region* Catalog::findRegion(std::string_view id) const {
    return findById(regions, id);
}
const Muscle* Catalog::findMuscle(std::string_view id) const {
    return findById(muscles, id);
}
const HoldProtocol* Catalog::findHoldProtocol(std::string_view id) const {
    return findById(holdProtocols, id);
}
const Condition* Catalog::findCondition(std::string_view id) const {
    return findById(conditions, id);
}
const Tool* Catalog::findTool(std::string_view id) const {
    return findById(tools, id);
}
const BodyMap* Catalog::findBodyMap(std::string_view id) const {
    return findById(bodyMaps, id);
}
const Article* Catalog::findArticle(std::string_view id) const {
    return findById(articles, id);
}

const UrgencyLevel* Catalog::findUrgency(Urgency urgency) const {
    const auto found =
        std::find_if(urgencyLevels.begin(), urgencyLevels.end(),
                     [urgency](const UrgencyLevel& level) { return level.urgency == urgency; });
    return found == urgencyLevels.end() ? nullptr : &*found;
}

} // namespace sorespot
