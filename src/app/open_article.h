// SPDX-License-Identifier: MIT
#pragma once

#include "app/library.h"

namespace sorespot {

/// The article that is being read, and its neighbours. Empty while `article` names none.
class OpenArticle : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::Library* library READ library WRITE setLibrary NOTIFY changed REQUIRED)
    Q_PROPERTY(QString article READ article WRITE setArticle NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* blocks READ blocks CONSTANT)
    Q_PROPERTY(QList<QString> sources READ sources NOTIFY changed)
    Q_PROPERTY(QString previous READ previous NOTIFY changed)
    Q_PROPERTY(QString previousTitle READ previousTitle NOTIFY changed)
    Q_PROPERTY(QString next READ next NOTIFY changed)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)

public:
    using QObject::QObject;

    Library* library() const { return m_library; }
    void setLibrary(Library* library);
    QString article() const { return m_id; }
    void setArticle(const QString& id);

    bool known() const { return find(0) != nullptr; }
    QString title() const { return titleOf(find(0)); }
    QString summary() const;
    QAbstractListModel* blocks() { return &m_blocks; }
    QStringList sources() const;                        ///< One line each.
    QString previous() const { return idOf(find(-1)); } ///< Empty before the first.
    QString previousTitle() const { return titleOf(find(-1)); }
    QString next() const { return idOf(find(1)); } ///< Empty after the last.
    QString nextTitle() const { return titleOf(find(1)); }

signals:
    void changed();

private:
    /// The article so many places after the one that is open; null where there is none.
    const Article* find(int away) const;
    static QString idOf(const Article* article);
    static QString titleOf(const Article* article);
    ArticleBlockRow rowOf(const ArticleBlock& block) const;
    QAbstractItemModel* entriesOf(EntryList list) const;
    void update();

    Library* m_library = nullptr;
    QString m_id;
    GadgetListModel<ArticleBlockRow> m_blocks;
};

} // namespace sorespot
