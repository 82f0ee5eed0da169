// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/pattern_choice.h"
#include "app/rows.h"
#include "core/catalog/catalog.h"
#include "core/ranking/ranker.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace sorespot {

/// Two possible sources held against each other: both on the figure, in two forms, and their reasons side by
/// side. A third one takes the place of the one that was added first.
class Comparison : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool complete READ complete NOTIFY changed)

public:
    /// Keeps a reference to the catalog.
    explicit Comparison(const Catalog& catalog, QObject* parent = nullptr);

    QAbstractListModel* rows() { return &m_rows; }
    int count() const { return static_cast<int>(m_compared.size()); }
    bool complete() const { return m_compared.size() == 2; }

    /// Precondition: `candidate` is of the catalog.
    void toggle(const Candidate& candidate);
    Q_INVOKABLE void clear();
    Q_INVOKABLE bool holds(const QString& muscle, const QString& side) const;

    /// After the list was ranked anew: other reasons, and what is not in it any more cannot be compared.
    void follow(const std::vector<Candidate>& ranked);

    /// What the figure shows while there are two; nothing otherwise.
    PatternChoice first() const;
    PatternChoice second() const;

signals:
    void changed();

private:
    void updateRows();

    const Catalog& m_catalog;
    std::vector<Candidate> m_compared; // at most two
    GadgetListModel<ComparedRow> m_rows;
};

} // namespace sorespot
