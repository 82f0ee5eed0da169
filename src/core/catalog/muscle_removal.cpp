// SPDX-License-Identifier: MIT
#include "core/catalog/muscle_removal.h"

#include <unordered_set>

namespace sorespot {

void removeMuscles(Catalog& catalog, const std::function<bool(const Muscle&)>& goes) {
    std::unordered_set<std::string> gone;
    for (const Muscle& muscle : catalog.muscles) {
        if (goes(muscle))
            gone.insert(muscle.id);
    }
    const auto isGone = [&gone](const std::string& id) { return gone.contains(id); };
    std::erase_if(catalog.muscles, [&](const Muscle& muscle) { return isGone(muscle.id); });
    std::erase_if(catalog.prevalence, [&](const Prevalence& one) { return isGone(one.muscle); });
    for (Article& article : catalog.articles)
        std::erase_if(article.blocks, [&](const ArticleBlock& block) { return isGone(block.muscle); });
    for (Condition& condition : catalog.conditions) {
        for (PressRule& rule : condition.rules)
            std::erase_if(rule.muscles, isGone);
    }
    for (Symptom& symptom : catalog.symptoms)
        std::erase_if(symptom.muscles, isGone);
    for (SearchWords& words : catalog.searchWords)
        std::erase_if(words.muscles, [&](const SearchWordsOf& one) { return isGone(one.id); });
}

} // namespace sorespot
