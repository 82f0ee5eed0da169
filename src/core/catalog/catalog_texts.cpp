// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_texts.h"

namespace sorespot {
namespace {

/// One body for the constant and the other catalog: `Visit` takes what the members are.
template <typename Visit>
class TextWalk {
public:
    explicit TextWalk(const Visit& visit)
        : m_visit(visit) {}

    template <typename AnyCatalog>
    void enter(AnyCatalog& catalog) {
        for (auto& group : catalog.regionGroups)
            one({"region group", group.id}, group.name);
        for (auto& region : catalog.regions) {
            const TextOwner owner{"region", region.id};
            one(owner, region.name);
            one(owner, region.sidedName);
            one(owner, region.definition);
        }
        for (auto& group : catalog.muscleGroups)
            one({"muscle group", group.id}, group.name);
        for (auto& muscle : catalog.muscles)
            enterMuscle({"muscle", muscle.id}, muscle);
        enterSafety(catalog);
        enterCare(catalog);
        for (auto& study : catalog.studies) {
            const TextOwner owner{"study", study.id};
            one(owner, study.topic);
            one(owner, study.study);
            one(owner, study.finding);
            one(owner, study.inWords);
            sources(owner, study.sources);
        }
        for (auto& topic : catalog.articleTopics)
            one({"topic", topic.id}, topic.name);
        for (auto& article : catalog.articles)
            enterArticle({"article", article.id}, article);
        for (auto& prevalence : catalog.prevalence) {
            const TextOwner owner{"prevalence", prevalence.muscle};
            one(owner, prevalence.figure);
            sources(owner, prevalence.sources);
        }
    }

private:
    template <typename AnyMuscle>
    void enterMuscle(const TextOwner& owner, AnyMuscle& muscle) {
        one(owner, muscle.name);
        one(owner, muscle.fmaNote);
        one(owner, muscle.about);
        one(owner, muscle.find);
        for (auto& point : muscle.triggerPoints) {
            one(owner, point.label);
            one(owner, point.location);
            one(owner, point.note);
            for (auto& spot : point.spots) {
                one(owner, spot.label);
                one(owner, spot.searchSource);
            }
        }
        all(owner, muscle.causes);
        all(owner, muscle.otherSymptoms);
        all(owner, muscle.cautions);
        all(owner, muscle.alsoPossible);
        one(owner, muscle.noPressReason);
        if (muscle.press) {
            one(owner, muscle.press->tool);
            one(owner, muscle.press->position);
            all(owner, muscle.press->steps);
        }
        one(owner, muscle.stretch);
        sources(owner, muscle.sources);
    }

    template <typename AnyArticle>
    void enterArticle(const TextOwner& owner, AnyArticle& article) {
        one(owner, article.title);
        one(owner, article.summary);
        for (auto& block : article.blocks) {
            one(owner, block.text);
            all(owner, block.items);
            all(owner, block.columns);
            for (auto& row : block.rows) {
                one(owner, row.name);
                all(owner, row.cells);
            }
        }
        sources(owner, article.sources);
    }

    template <typename AnyCatalog>
    void enterSafety(AnyCatalog& catalog) {
        for (auto& flag : catalog.redFlags) {
            const TextOwner owner{"red flag", flag.id};
            one(owner, flag.name);
            one(owner, flag.question);
            one(owner, flag.signs);
            for (auto& combination : flag.together)
                one(owner, combination.why);
            sources(owner, flag.sources);
        }
        for (auto& level : catalog.urgencyLevels) {
            one({"urgency", {}}, level.name);
            one({"urgency", {}}, level.whatToDo);
        }
        for (auto& condition : catalog.conditions) {
            const TextOwner owner{"question", condition.id};
            one(owner, condition.name);
            one(owner, condition.advice);
            one(owner, condition.question);
            for (auto& rule : condition.rules)
                one(owner, rule.text);
            sources(owner, condition.sources);
        }
        for (auto& area : catalog.bodyAreas)
            one({"area", area.id}, area.name);
        for (auto& ability : catalog.abilities)
            one({"need", ability.id}, ability.name);
    }

    template <typename AnyCatalog>
    void enterCare(AnyCatalog& catalog) {
        for (auto& text : catalog.technique)
            one({"technique", text.id}, text.text);
        sources({"technique", {}}, catalog.techniqueSources);
        for (auto& tool : catalog.tools)
            one({"tool", tool.id}, tool.name);
        for (auto& protocol : catalog.holdProtocols) {
            one({"hold", protocol.id}, protocol.pressure);
            one({"hold", protocol.id}, protocol.reason);
        }
        one({"hold", {}}, catalog.stopRule);
        one({"hold", {}}, catalog.aftercare);
        one({"hold", {}}, catalog.enoughToday);
        sources({"hold", {}}, catalog.holdSources);
    }

    template <typename Text>
    void one(const TextOwner& owner, Text& text) {
        m_visit(owner, text);
    }

    template <typename Texts>
    void all(const TextOwner& owner, Texts& texts) {
        for (auto& text : texts)
            one(owner, text);
    }

    template <typename AnySources>
    void sources(const TextOwner& owner, AnySources& list) {
        for (auto& source : list)
            one(owner, source.note);
    }

    const Visit& m_visit;
};

} // namespace

void forEachText(Catalog& catalog, const ChangeText& visit) {
    TextWalk(visit).enter(catalog);
}

void forEachText(const Catalog& catalog, const ReadCatalogText& visit) {
    TextWalk(visit).enter(catalog);
}

} // namespace sorespot
