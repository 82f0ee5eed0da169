// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/diary/diary_entry.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace sorespot {

/// An entry of the diary, in words.
struct DiaryEntryRow {
    Q_GADGET
    Q_PROPERTY(QString date MEMBER date CONSTANT)
    Q_PROPERTY(QString time MEMBER time CONSTANT)
    Q_PROPERTY(QString places MEMBER places CONSTANT)
    Q_PROPERTY(QStringList pressed MEMBER pressed CONSTANT)
    Q_PROPERTY(bool hasDrawing MEMBER hasDrawing CONSTANT)
    Q_PROPERTY(QString drawing MEMBER drawing CONSTANT)

public:
    QString date;
    QString time;
    QString places;          ///< All that hurt, in a row; empty where nothing was marked.
    QStringList pressed;     ///< A sentence for each muscle: how, and what it did.
    bool hasDrawing = false; ///< One that can be shown on the figure.
    QString drawing;         ///< As stored.
};

/// A place over time.
struct DiaryPlaceRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString countText MEMBER countText CONSTANT)
    Q_PROPERTY(QList<double> at MEMBER at CONSTANT)
    Q_PROPERTY(QList<bool> hurt MEMBER hurt CONSTANT)
    Q_PROPERTY(QString spokenText MEMBER spokenText CONSTANT)

public:
    QString name;
    QString countText;  ///< "4 of 6"
    QList<double> at;   ///< Of each entry: where it lies on the axis of time, 0 (first) to 1 (last).
    QList<bool> hurt;   ///< Of each entry.
    QString spokenText; ///< All of it in one, for a screen reader.
};

QDateTime momentOf(const DiaryTime& time); ///< As clocks showed it then.

/// Words of the present language. What the catalog does not know is named by its id.
DiaryEntryRow diaryEntryRow(const Catalog& catalog, const DiaryEntry& entry);

/// The places that hurt most often, at most `most` of them. Precondition: in the order of time.
QList<DiaryPlaceRow> diaryPlaceRows(const Catalog& catalog, const std::vector<DiaryEntry>& entries, int most);

} // namespace sorespot
