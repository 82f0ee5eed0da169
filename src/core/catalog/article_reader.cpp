// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"

namespace sorespot {
namespace {

void readTable(ObjectReader& item, ArticleBlock& block) {
    block.columns = item.texts("columns", rule::tableColumns, rule::tableColumn);
    const std::size_t columns = block.columns.size();
    block.rows = item.objects("rows", rule::tableRows, [columns](ObjectReader& child) {
        TableRow row;
        row.name = child.text("name", rule::rowName);
        row.cells = child.texts("cells", rule::rowCells, rule::cell);
        if (columns > 0 && !row.cells.empty() && row.cells.size() != columns)
            child.refuse(finding::unevenRow, "cells",
                         "The number of cells is " + std::to_string(row.cells.size()) +
                             ", that of the table's columns " + std::to_string(columns) + '.',
                         "Write one cell for each column.");
        return row;
    });
}

ArticleBlock readBlock(ObjectReader& item) {
    ArticleBlock block;
    block.index = item.index();
    block.kind = item.choice("kind", words::blockKind);
    if (!item.isOneOf("kind", words::blockKind)) { // Nobody can tell what else belongs into it.
        for (const char* key :
             {"text", "items", "columns", "rows", "muscle", "point", "caption", "list", "article"})
            item.ignore(key);
        return block;
    }
    switch (block.kind) {
    case BlockKind::Heading:
        block.text = item.text("text", rule::heading);
        break;
    case BlockKind::Paragraph:
    case BlockKind::Care:
        block.text = item.text("text", rule::paragraph);
        break;
    case BlockKind::List:
    case BlockKind::Steps:
        block.items = item.texts("items", rule::articleItems, rule::articleItem);
        break;
    case BlockKind::Table:
        readTable(item, block);
        break;
    case BlockKind::Picture:
        block.muscle = item.text("muscle", rule::id);
        block.point = item.text("point", rule::pointId);
        block.text = item.text("caption", rule::pictureCaption);
        break;
    case BlockKind::Entries:
        block.entries = item.choice("list", words::entryList);
        break;
    case BlockKind::See:
        (item.has("muscle") ? block.muscle : block.article) =
            item.text(item.has("muscle") ? "muscle" : "article", rule::id);
        break;
    }
    return block;
}

} // namespace

Entries<ArticleTopic> readArticleTopics(ObjectReader& root) {
    readSchemaName(root, FileKind::ArticleTopics);
    readLicence(root);
    auto topics = root.objects("topics", rule::articleTopics, [](ObjectReader& item) {
        Read<ArticleTopic> topic{{}, item.place()};
        topic.value.id = item.text("id", rule::id);
        topic.value.name = item.text("name", rule::name);
        return topic;
    });
    root.finish();
    return topics;
}

std::optional<Read<Article>> readArticle(ObjectReader& root, const std::string& id) {
    Read<Article> article{{}, root.place()};
    readSchemaName(root, FileKind::Article);
    readLicence(root);
    article.value.id = id;
    article.value.file = root.place().file;
    article.value.title = root.text("title", rule::title);
    article.value.summary = root.text("summary", rule::articleSummary);
    article.value.topic = root.text("topic", rule::id);
    article.value.order = root.integer("order", rule::order);
    article.value.blocks = root.objects("blocks", rule::articleBlocks, readBlock);
    article.value.sources = readSources(root);
    if (!root.finish())
        return std::nullopt;
    return article;
}

} // namespace sorespot
