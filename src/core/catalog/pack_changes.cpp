// SPDX-License-Identifier: MIT
#include "core/catalog/pack_changes.h"

#include "core/catalog/article_removal.h"
#include "core/catalog/catalog_texts.h"
#include "core/catalog/muscle_removal.h"
#include "core/id_list.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace sorespot {
namespace {

const char* const decide = "Decide which is meant, or change the names of the packs: the later one counts.";

/// The ids of one kind of entry that are hidden in the end.
class Hiding {
public:
    Hiding(std::string kind, const FindingCode& unknown, const std::unordered_map<std::string, int>& layers,
           Findings& findings)
        : m_kind(std::move(kind))
        , m_unknown(unknown)
        , m_layers(layers)
        , m_findings(findings) {}

    void add(const HiddenEntry& entry, const PackChanges& from, const std::vector<std::string>& known) {
        const Place place{from.file, entry.pointer};
        const auto layer = m_layers.find(entry.id);
        if (layer == m_layers.end()) {
            m_findings.add(m_unknown, place, "There is no " + m_kind + ' ' + inQuotes(entry.id) + " to hide.",
                           "Write the id of one." + didYouMean(entry.id, known));
            return;
        }
        if (layer->second > from.layer) {
            m_findings.add(finding::packConflict, place,
                           "The " + m_kind + ' ' + inQuotes(entry.id) +
                               " is hidden here and brought by a later pack; it is shown.",
                           decide);
            return;
        }
        if (layer->second > 0)
            m_findings.add(finding::packConflict, place,
                           "The " + m_kind + ' ' + inQuotes(entry.id) +
                               " is brought by a pack and hidden here.",
                           decide);
        hidden.insert(entry.id);
    }

    std::set<std::string> hidden;

private:
    std::string m_kind;
    const FindingCode& m_unknown;
    const std::unordered_map<std::string, int>& m_layers;
    Findings& m_findings;
};

/// Changes of texts by what they change.
class TextChanges {
public:
    explicit TextChanges(Findings& findings)
        : m_findings(findings) {}

    void add(const TextChange& change, const PackChanges& from) {
        const Place place{from.file, change.pointer};
        const auto [at, isNew] = m_changes.try_emplace({change.kind, change.id, change.from});
        if (!isNew && at->second.change->to != change.to)
            m_findings.add(finding::packConflict, place,
                           "This text is changed in " + at->second.place.file + " as well; this one counts.",
                           decide);
        at->second = {&change, place, false};
    }

    void apply(Catalog& catalog) {
        if (m_changes.empty())
            return;
        forEachText(catalog, [this](const TextOwner& owner, std::string& text) {
            const auto found = m_changes.find({std::string(owner.kind), std::string(owner.id), text});
            if (found == m_changes.end() || found->second.change->to.empty())
                return;
            text = found->second.change->to;
            found->second.isUsed = true;
        });
        for (Muscle& muscle : catalog.muscles) {
            for (auto* list : {&muscle.causes, &muscle.otherSymptoms, &muscle.cautions, &muscle.alsoPossible})
                std::erase_if(*list, [&](const std::string& text) { return isTakenAway(muscle.id, text); });
        }
        for (const auto& [key, one] : m_changes) {
            if (!one.isUsed)
                m_findings.add(
                    finding::unknownText, one.place,
                    "The catalog has no such text there: " + inQuotes(one.change->from) + '.',
                    one.change->to.empty()
                        ? "Copy it from the lists of causes, symptoms and cautions of the muscle as it "
                          "is now."
                        : "Copy it from the entry as it is now; perhaps it was reworded since.");
        }
    }

private:
    struct One {
        const TextChange* change = nullptr;
        Place place;
        bool isUsed = false;
    };

    bool isTakenAway(const std::string& muscle, const std::string& text) {
        const auto found = m_changes.find({"muscle", muscle, text});
        if (found == m_changes.end() || !found->second.change->to.empty())
            return false;
        found->second.isUsed = true;
        return true;
    }

    std::map<std::tuple<std::string, std::string, std::string>, One> m_changes; ///< By kind, id and old text.
    Findings& m_findings;
};

void addCaution(const AddedCaution& caution, const PackChanges& from, Catalog& catalog, Findings& findings) {
    const auto muscle = std::find_if(catalog.muscles.begin(), catalog.muscles.end(),
                                     [&](const Muscle& one) { return one.id == caution.muscle; });
    if (muscle == catalog.muscles.end()) {
        findings.add(finding::unknownMuscle, {from.file, caution.pointer + "/muscle"},
                     "There is no muscle " + inQuotes(caution.muscle) + '.',
                     "Write the id of a muscle." + didYouMean(caution.muscle, idsOf(catalog.muscles)));
        return;
    }
    auto& cautions = muscle->cautions;
    if (std::find(cautions.begin(), cautions.end(), caution.text) == cautions.end())
        cautions.push_back(caution.text);
}

} // namespace

void applyPackChanges(const std::vector<PackChanges>& changes, const EntryLayers& layers, Catalog& catalog,
                      Findings& findings) {
    Hiding muscles("muscle", finding::unknownMuscle, layers.muscles, findings);
    Hiding articles("article", finding::unknownArticle, layers.articles, findings);
    TextChanges texts(findings);
    for (const PackChanges& pack : changes) {
        for (const HiddenEntry& entry : pack.muscles)
            muscles.add(entry, pack, idsOf(catalog.muscles));
        for (const HiddenEntry& entry : pack.articles)
            articles.add(entry, pack, idsOf(catalog.articles));
        for (const TextChange& change : pack.texts)
            texts.add(change, pack);
    }
    if (!muscles.hidden.empty())
        removeMuscles(catalog, [&](const Muscle& muscle) { return muscles.hidden.contains(muscle.id); });
    if (!articles.hidden.empty())
        removeArticles(catalog, [&](const Article& article) { return articles.hidden.contains(article.id); });
    texts.apply(catalog);
    for (const PackChanges& pack : changes) {
        for (const AddedCaution& caution : pack.cautions)
            addCaution(caution, pack, catalog, findings);
    }
}

} // namespace sorespot
