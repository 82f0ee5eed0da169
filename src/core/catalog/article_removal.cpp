// SPDX-License-Identifier: MIT
#include "core/catalog/article_removal.h"

#include <unordered_set>

namespace sorespot {

void removeArticles(Catalog& catalog, const std::function<bool(const Article&)>& goes) {
    std::unordered_set<std::string> gone;
    for (const Article& article : catalog.articles) {
        if (goes(article))
            gone.insert(article.id);
    }
    const auto isGone = [&gone](const std::string& id) { return gone.contains(id); };
    std::erase_if(catalog.articles, [&](const Article& article) { return isGone(article.id); });
    for (Article& article : catalog.articles)
        std::erase_if(article.blocks, [&](const ArticleBlock& block) { return isGone(block.article); });
}

} // namespace sorespot
