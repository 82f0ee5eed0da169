// SPDX-License-Identifier: MIT
#pragma once

#include "app/gadget_list_model.h"
#include "core/catalog/catalog.h"
#include "core/safety/person.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace sorespot {

/// A question about the person, or below it one of the areas that a yes is asked for.
struct AboutYouRow {
    Q_GADGET
    Q_PROPERTY(QString condition MEMBER condition CONSTANT)
    Q_PROPERTY(QString area MEMBER area CONSTANT)
    Q_PROPERTY(QString content MEMBER content CONSTANT)
    Q_PROPERTY(QString asks MEMBER asks CONSTANT)
    Q_PROPERTY(bool marked MEMBER marked CONSTANT)
    Q_PROPERTY(bool shown MEMBER shown CONSTANT)

public:
    QString condition;
    QString area; ///< Empty for the question itself.
    QString content;
    QString asks; ///< Above the first area: what is asked.
    bool marked = false;
    bool shown = false; ///< An area shows only while its question is answered with yes.
};

/// The page "About you": the questions, and what one person said. Kept for the session only.
class AboutYou : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QAbstractItemModel* questions READ questions CONSTANT)
    Q_PROPERTY(bool complete READ complete NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(bool any READ any NOTIFY changed)

public:
    explicit AboutYou(const Catalog& catalog, QObject* parent = nullptr); ///< The catalog must outlive it.

    QAbstractListModel* questions() { return &m_questions; }
    /// False where a question could not be loaded; then nobody can say that none applies.
    bool complete() const { return m_catalog.asksEverything; }
    bool answered() const { return m_person.answered(); }
    bool any() const { return m_person.any(); }
    const Person& person() const { return m_person; }

    /// Says yes to a question, or takes it back; with an area, names it or takes it back.
    Q_INVOKABLE void toggle(const QString& condition, const QString& area = QString());
    Q_INVOKABLE void finish(); ///< What was not said to apply does not.
    void reset();
    /// The catalog was exchanged. Where it asks something that `before` did not, the person is asked again.
    void follow(const Catalog& before);
    void retranslate(); ///< After the catalog's language has changed; no answer does.

signals:
    void changed();

private:
    void update();
    void updateRows();

    const Catalog& m_catalog;
    Person m_person;
    GadgetListModel<AboutYouRow> m_questions;
};

} // namespace sorespot
