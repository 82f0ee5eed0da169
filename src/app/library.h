// SPDX-License-Identifier: MIT
#pragma once

#include "app/rows.h"
#include "core/catalog/catalog_loader.h"

#include <QObject>

#include <memory>
#include <vector>

namespace sorespot {

/// The part of the catalog that is the same for everybody: the list of muscles, the articles, the evidence,
/// when not to press, and what the loader had to leave out.
class Library : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QAbstractItemModel* muscles READ muscles CONSTANT)
    Q_PROPERTY(QAbstractItemModel* evidence READ evidence CONSTANT)
    Q_PROPERTY(QAbstractItemModel* doNotPress READ doNotPress CONSTANT)
    Q_PROPERTY(QAbstractItemModel* askFirst READ askFirst CONSTANT)
    Q_PROPERTY(QAbstractItemModel* technique READ technique CONSTANT)
    Q_PROPERTY(QAbstractItemModel* topics READ topics CONSTANT)
    Q_PROPERTY(QAbstractItemModel* findings READ findings CONSTANT)
    Q_PROPERTY(QString findingsText READ findingsText NOTIFY retranslated)
    Q_PROPERTY(QString stopRule READ stopRule NOTIFY retranslated)
    Q_PROPERTY(QString aftercare READ aftercare NOTIFY retranslated)
    Q_PROPERTY(QString enoughToday READ enoughToday NOTIFY retranslated)

public:
    explicit Library(const LoadedCatalog& loaded, QObject* parent = nullptr); ///< Copies what it needs.

    QAbstractListModel* muscles() { return &m_muscles; }
    QAbstractListModel* evidence() { return &m_evidence; }
    QAbstractListModel* doNotPress() { return &m_doNotPress; }
    QAbstractListModel* askFirst() { return &m_askFirst; }
    QAbstractListModel* technique() { return &m_technique; }
    QAbstractListModel* topics() { return &m_topics; }
    QAbstractListModel* findings() { return &m_findings; }
    QString findingsText() const; ///< One line; empty where everything was loaded.
    QString stopRule() const { return m_stopRule; }
    QString aftercare() const { return m_aftercare; }
    QString enoughToday() const { return m_enoughToday; }
    /// By topic, as they are read one after the other.
    const std::vector<Article>& articles() const { return m_articles; }
    /// A muscle of which an article has a picture; null for others.
    const Muscle* pictured(const QString& muscle) const;
    QString muscleName(const QString& muscle) const;
    Q_INVOKABLE QString muscleAt(int row) const { return m_muscles.rows().value(row).muscle; }

    /// Says everything anew after the language has changed: of the catalog it was made of.
    void retranslate(const LoadedCatalog& loaded);
    /// The same for another catalog.
    void exchange(const LoadedCatalog& loaded);
    /// Packs were changed to something worse than what is shown; that stays, and this is what is wrong.
    void refuse(const Diagnostics& findings);

signals:
    void retranslated();

private:
    void fillFindings(const Diagnostics& found);
    void fillTopics(const Catalog& catalog);

    GadgetListModel<MuscleRow> m_muscles;
    GadgetListModel<NoteRow> m_evidence;
    GadgetListModel<NoteRow> m_doNotPress;
    GadgetListModel<NoteRow> m_askFirst;
    GadgetListModel<NoteRow> m_technique;
    std::vector<Article> m_articles;
    std::vector<Muscle> m_pictured;
    std::vector<std::unique_ptr<GadgetListModel<ArticleRow>>> m_articlesByTopic;
    GadgetListModel<TopicRow> m_topics;
    GadgetListModel<NoteRow> m_findings;
    bool m_refused = false; ///< The findings are about packs that are not shown.
    QString m_stopRule;
    QString m_aftercare;
    QString m_enoughToday;
};

} // namespace sorespot
