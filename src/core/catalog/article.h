// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/source.h"

#include <string>
#include <vector>

namespace sorespot {

enum class BlockKind {
    Heading,
    Paragraph,
    List,
    Steps,   ///< A list whose order counts.
    Table,   ///< Compares a few things, row by row.
    Picture, ///< A trigger point and its pain on the figure, drawn by the program.
    Care,    ///< A caution.
    Entries, ///< A list that the catalog holds anyway, so that no text stands in two places.
    See,     ///< Another article, or a muscle.
};

/// The lists of the catalog that an article may show.
enum class EntryList { Studies, Technique, DoNotPress, AskFirst };

struct TableRow {
    std::string name;               ///< What is compared.
    std::vector<std::string> cells; ///< As many as the table has columns.
};

/// One part of an article, from top to bottom. What its kind does not have is empty.
struct ArticleBlock {
    BlockKind kind = BlockKind::Paragraph;
    std::string text;                 ///< Heading, Paragraph, Care; of a Picture what stands below it.
    std::vector<std::string> items;   ///< List, Steps
    std::vector<std::string> columns; ///< Table: the things that are compared.
    std::vector<TableRow> rows;       ///< Table
    std::string muscle;               ///< Picture; See where it leads to a muscle.
    std::string point;                ///< Picture: one of that muscle's.
    std::string article;              ///< See where it leads to an article.
    EntryList entries = EntryList::Studies;
    int index = 0; ///< In the list of its file, for findings.
};

/// What articles are listed under.
struct ArticleTopic {
    std::string id;
    std::string name;
};

/// Something to read about trigger points in general.
struct Article {
    std::string id; ///< The file's name.
    std::string title;
    std::string summary; ///< One sentence.
    std::string topic;   ///< Id of an ArticleTopic.
    int order = 0;       ///< Within its topic.
    std::vector<ArticleBlock> blocks;
    Sources sources;
    std::string file; ///< As findings name it.
};

} // namespace sorespot
