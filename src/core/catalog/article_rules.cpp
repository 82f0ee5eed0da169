// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rules.h"
#include "core/id_list.h"
#include "core/input/text_checks.h"

#include <algorithm>

namespace sorespot {
namespace {

class BlockCheck {
public:
    BlockCheck(const CatalogDraft& draft, Findings& findings)
        : m_draft(draft)
        , m_muscles(idsOf(draft.muscles))
        , m_articles(idsOf(draft.articles))
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
        return isKnown(id, m_muscles, finding::unknownMuscle, {block.file, block.pointer + "/muscle"},
                       "muscle");
    }
    bool hasArticle(const std::string& id, const Place& block) {
        return isKnown(id, m_articles, finding::unknownArticle, {block.file, block.pointer + "/article"},
                       "article");
    }
    bool hasPoint(const ArticleBlock& block, const Place& place) {
        const auto muscle =
            std::find_if(m_draft.muscles.begin(), m_draft.muscles.end(),
                         [&block](const ReadMuscle& one) { return one.value.id == block.muscle; });
        std::vector<std::string> points;
        for (const TriggerPoint& point : muscle->value.triggerPoints)
            points.push_back(point.id);
        return isKnown(block.point, points, finding::unknownPoint, {place.file, place.pointer + "/point"},
                       "trigger point of " + block.muscle);
    }

    bool isKnown(const std::string& id, const std::vector<std::string>& ids, const FindingCode& code,
                 const Place& place, const std::string& kind) {
        if (std::find(ids.begin(), ids.end(), id) != ids.end())
            return true;
        m_findings.add(code, place, "There is no " + kind + ' ' + inQuotes(id) + "; this part was left out.",
                       "Write the id of one." + didYouMean(id, ids));
        return false;
    }

    const CatalogDraft& m_draft;
    std::vector<std::string> m_muscles;
    std::vector<std::string> m_articles;
    Findings& m_findings;
};

void dropWithoutTopic(CatalogDraft& draft, Findings& findings) {
    const std::vector<std::string> topics = idsOf(draft.articleTopics);
    std::erase_if(draft.articles, [&](const Read<Article>& article) {
        const std::string& id = article.value.topic;
        if (std::find(topics.begin(), topics.end(), id) != topics.end())
            return false;
        findings.add(finding::unknownTopic, {article.place.file, "/topic"},
                     "There is no topic " + inQuotes(id) + "; the article was left out.",
                     "Write the id of one in learn/topics.json." + didYouMean(id, topics));
        return true;
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
