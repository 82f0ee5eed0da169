// SPDX-License-Identifier: MIT
#include "app/open_article.h"

#include "app/wording.h"
#include "core/catalog/catalog_words.h"

namespace sorespot {

void OpenArticle::setLibrary(Library* library) {
    if (library == m_library)
        return;
    if (m_library != nullptr)
        m_library->disconnect(this);
    m_library = library;
    if (m_library != nullptr)
        connect(m_library, &Library::retranslated, this, &OpenArticle::update);
    update();
}

void OpenArticle::setArticle(const QString& id) {
    if (id == m_id)
        return;
    m_id = id;
    update();
}

QString OpenArticle::summary() const {
    const Article* article = find(0);
    return article != nullptr ? QString::fromStdString(article->summary) : QString();
}

QStringList OpenArticle::sources() const {
    QStringList lines;
    if (const Article* article = find(0)) {
        for (const Source& source : article->sources)
            lines << wording::sourceLine(source);
    }
    return lines;
}

const Article* OpenArticle::find(int away) const {
    if (m_library == nullptr)
        return nullptr;
    const std::vector<Article>& all = m_library->articles();
    const std::string id = m_id.toStdString();
    const int count = static_cast<int>(all.size());
    for (int i = 0; i < count; ++i) {
        if (all[static_cast<std::size_t>(i)].id == id) {
            const int wanted = i + away;
            return wanted >= 0 && wanted < count ? &all[static_cast<std::size_t>(wanted)] : nullptr;
        }
    }
    return nullptr;
}

QString OpenArticle::idOf(const Article* article) {
    return article != nullptr ? QString::fromStdString(article->id) : QString();
}

QString OpenArticle::titleOf(const Article* article) {
    return article != nullptr ? QString::fromStdString(article->title) : QString();
}

ArticleBlockRow OpenArticle::rowOf(const ArticleBlock& block) const {
    ArticleBlockRow row;
    const std::string_view kind = wordOf(words::blockKind, block.kind);
    row.kind = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
    row.text = QString::fromStdString(block.text);
    row.items = wording::toStrings(block.items);
    row.columns = wording::toStrings(block.columns);
    for (const TableRow& one : block.rows) {
        row.rowNames << QString::fromStdString(one.name);
        row.cells << wording::toStrings(one.cells);
    }
    row.muscle = QString::fromStdString(block.muscle);
    row.point = QString::fromStdString(block.point);
    row.article = QString::fromStdString(block.article);
    if (block.kind == BlockKind::Entries)
        row.entries = entriesOf(block.entries);
    if (block.kind == BlockKind::See && row.article.isEmpty())
        row.text = m_library->muscleName(row.muscle);
    for (const Article& article : m_library->articles()) {
        if (block.kind == BlockKind::See && article.id == block.article)
            row.text = titleOf(&article);
    }
    return row;
}

QAbstractItemModel* OpenArticle::entriesOf(EntryList list) const {
    switch (list) {
    case EntryList::Studies:
        return m_library->evidence();
    case EntryList::Technique:
        return m_library->technique();
    case EntryList::DoNotPress:
        return m_library->doNotPress();
    case EntryList::AskFirst:
        break;
    }
    return m_library->askFirst();
}

void OpenArticle::update() {
    QList<ArticleBlockRow> rows;
    if (const Article* article = find(0)) {
        for (const ArticleBlock& block : article->blocks)
            rows << rowOf(block);
    }
    m_blocks.setRows(rows);
    emit changed();
}

} // namespace sorespot
