// SPDX-License-Identifier: MIT
#pragma once

#include "app/rows.h"
#include "core/catalog/catalog.h"
#include "core/search/search_index.h"

#include <QObject>

#include <memory>
#include <vector>

namespace sorespot {

/// What a search shows as somebody types: the hits, and where one of them leads to several muscles or sides,
/// these in their place. The index is made with the first letter, so that a start does not pay for it.
class SearchList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(QAbstractItemModel* results READ results CONSTANT)
    Q_PROPERTY(QString topic READ topic NOTIFY changed) ///< What was opened; empty while the hits are shown.
    Q_PROPERTY(QString countText READ countText NOTIFY changed) ///< Empty without a query.
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed) ///< Where nothing is found: what to try.

public:
    explicit SearchList(const Catalog& catalog, QObject* parent = nullptr); ///< Catalog must outlive it.
    ~SearchList() override;

    QString query() const { return m_query; }
    void setQuery(const QString& query);
    QAbstractListModel* results() { return &m_results; }
    QString topic() const { return m_topic; }
    QString countText() const;
    QString emptyText() const { return m_emptyText; }

    void setLanguage(const QString& language); ///< "es"; English words are found as well.
    void clear() { setQuery(QString()); }

    /// Follows a row: to its muscle or place, to the safety questions, or to the rows that it stands for.
    Q_INVOKABLE void open(int row);
    /// From what was opened to the hits. False where nothing was.
    Q_INVOKABLE bool back();

signals:
    void queryChanged();
    void changed();
    void musclePicked(const QString& muscle);
    void placePicked(const QString& place); ///< "shin:left", "nose:mid"
    void safetyPicked();

private:
    const SearchIndex& index();
    void find();
    void openMuscles(const SearchSubject& subject);
    void openSides(const SearchSubject& subject);
    SearchRow rowOf(const SearchHit& hit) const;
    SearchRow muscleRow(const Muscle& muscle) const;

    const Catalog& m_catalog;
    std::vector<std::string> m_languages{"en"};
    std::unique_ptr<SearchIndex> m_index;
    QString m_query;
    QString m_topic;
    QString m_emptyText;
    std::vector<const SearchSubject*> m_subjects; ///< Of the rows while the hits are shown.
    GadgetListModel<SearchRow> m_results;
};

} // namespace sorespot
