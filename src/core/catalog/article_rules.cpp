// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rules.h"
#include "core/catalog/known_ids.h"
#include "core/id_list.h"

#include <algorithm>

namespace sorespot {
namespace {

class BlockCheck {
public:
    BlockCheck(const CatalogDraft& draft, Findings& findings)
        : m_draft(draft)
        , m_muscles(idsOf(draft.muscles), finding::unknownMuscle, "muscle", {}, findings)
        , m_articles(idsOf(draft.articles), finding::unknownArticle, "article", "the folder learn", findings)
        , m_findings(findings) {}

    void apply(Read<Article>& article) {
        std::erase_if(article.value.blocks, [&](const ArticleBlock& block) {
            return !resolves(block, {article.place.file, "/blocks/" + std::to_string(block.index)});
        });
    }

private:
    bool resolves(const ArticleBlock& block, const Place& place) {
        if (block.kind == BlockKind::Picture)
            return hasMuscle(block.muscle, place) && hasPoint(block, place);
        if (block.kind != BlockKind::See)
            return true;
        return block.article.empty() ? hasMuscle(block.muscle, place) : hasArticle(block.article, place);
    }

    bool hasMuscle(const std::string& id, const Place& block) {
        return m_muscles.isKnown(id, {block.file, block.pointer + "/muscle"}, leftOut);
    }
    bool hasArticle(const std::string& id, const Place& block) {
        return m_articles.isKnown(id, {block.file, block.pointer + "/article"}, leftOut);
    }
    bool hasPoint(const ArticleBlock& block, const Place& place) {
        const auto muscle =
            std::find_if(m_draft.muscles.begin(), m_draft.muscles.end(),
                         [&block](const ReadMuscle& one) { return one.value.id == block.muscle; });
        const KnownIds points(idsOf(muscle->value.triggerPoints), finding::unknownPoint, "trigger point",
                              muscle->place.file, m_findings);
        return points.isKnown(block.point, {place.file, place.pointer + "/point"}, leftOut);
    }

    static constexpr std::string_view leftOut = "; this part was left out";

    const CatalogDraft& m_draft;
    KnownIds m_muscles;
    KnownIds m_articles;
    Findings& m_findings;
};

void dropWithoutTopic(CatalogDraft& draft, Findings& findings) {
    const KnownIds topics(idsOf(draft.articleTopics), finding::unknownTopic, "topic", "learn/topics.json",
                          findings);
    std::erase_if(draft.articles, [&](const Read<Article>& article) {
        return !topics.isKnown(article.value.topic, {article.place.file, "/topic"},
                               "; the article was left out");
    });
}

} // namespace

void checkArticles(CatalogDraft& draft, Findings& findings) {
    dropWithoutTopic(draft, findings);
    BlockCheck check(draft, findings);
    for (Read<Article>& article : draft.articles)
        check.apply(article);
}

} // namespace sorespot
