// SPDX-License-Identifier: MIT
#pragma once

#include "app/diary/diary_store.h"
#include "app/diary_keeper.h"
#include "app/diary_rows.h"
#include "app/gadget_list_model.h"
#include "core/drawing/pain_drawing.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace sorespot {

/// The private diary, for the window: keeps the visits of one person in a file of this computer while it is
/// on, and shows what was kept. Off it opens nothing and writes nothing. Where the file cannot be used the
/// program goes on without it and `problemText` says why.
class Diary : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool available READ available CONSTANT) ///< There is a file that it could be kept in.
    Q_PROPERTY(bool on READ on NOTIFY changed)
    Q_PROPERTY(QString file READ file CONSTANT) ///< As people write it.
    Q_PROPERTY(bool deletable READ deletable NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed) ///< Empty while all is well.
    Q_PROPERTY(bool kept READ kept NOTIFY keptChanged) ///< The present visit has an entry in the file.
    /// Whether somebody looks at its page.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* entries READ entries CONSTANT) ///< DiaryEntryRows, the newest first.
    Q_PROPERTY(int hiddenEntries READ hiddenEntries NOTIFY changed)
    /// DiaryPlaceRows of the latest entries, those that came back most often first; empty before the second
    /// entry.
    Q_PROPERTY(QAbstractItemModel* places READ places CONSTANT)
    Q_PROPERTY(int hiddenPlaces READ hiddenPlaces NOTIFY changed)
    Q_PROPERTY(
        QString placesText READ placesText NOTIFY changed) ///< What there is to see in them, as a sentence.
    Q_PROPERTY(QString firstDay READ firstDay NOTIFY changed) ///< Of them,
    Q_PROPERTY(QString lastDay READ lastDay NOTIFY changed)
    Q_PROPERTY(
        QString message READ message NOTIFY messageChanged) ///< What became of the last export or deletion.
    Q_PROPERTY(bool failed READ failed NOTIFY messageChanged)

public:
    static constexpr int entriesAtOnce = 20;
    static constexpr int entriesPictured = 60; ///< More dots than that would run into each other.
    static constexpr int placesPictured = 12;

    /// sorespot/diary.sqlite in the XDG data folder.
    static QString usualFile();

    /// Catalog and session must outlive it. Without a file it stays off.
    Diary(const Catalog& catalog, Session& session, const QString& file, DiaryKeeper::Clock clock = {},
          QObject* parent = nullptr);
    ~Diary() override;

    bool available() const { return !m_store.file().isEmpty(); }
    bool on() const { return m_keeper.on(); }
    void setOn(bool on);
    QString file() const;
    /// There is a file, and nothing says that it is not a diary.
    bool deletable() const;
    QString problemText() const;
    bool kept() const { return m_kept; }
    bool active() const { return m_active; }
    void setActive(bool active);
    QAbstractListModel* entries() { return &m_entryRows; }
    int hiddenEntries() const { return static_cast<int>(m_entries.size()) - m_entryRows.rowCount(); }
    QAbstractListModel* places() { return &m_placeRows; }
    int hiddenPlaces() const { return m_hiddenPlaces; }
    QString placesText() const { return m_placesText; }
    QString firstDay() const { return m_firstDay; }
    QString lastDay() const { return m_lastDay; }
    QString message() const { return m_message; }
    bool failed() const { return m_failed; }

    /// Keeps what is drawn now as the entry of this visit.
    Q_INVOKABLE void keep();
    Q_INVOKABLE void showMore();
    /// Puts the drawing of a row of `entries` on the figure in place of what is there, as one step that can
    /// be undone.
    Q_INVOKABLE bool showDrawing(int row);

    PainDrawing
    drawingOf(const QString& drawing) const; ///< Of a DiaryEntryRow; empty where it cannot be read.

    /// Where an export would go unless the person says otherwise.
    Q_INVOKABLE QUrl suggestedFolder() const;
    Q_INVOKABLE QUrl suggestedFile() const;
    /// Writes all entries as JSON (docs/diary.md); says in `message` what became of it.
    Q_INVOKABLE bool exportTo(const QUrl& file);
    /// Deletes the file; says in `message` what became of it. The next entry begins a new one.
    Q_INVOKABLE void deleteAll();

signals:
    void changed();
    void keptChanged();
    void messageChanged();

private:
    bool use(DiaryTrouble trouble); ///< False, and said, where it is one.
    void write();
    void load();
    void updateRows();
    void updatePlaces();
    void setKept(bool kept);
    void say(const QString& message, bool failed);

    const Catalog& m_catalog;
    Session& m_session;
    DiaryStore m_store;
    DiaryKeeper m_keeper;
    DiaryTrouble m_trouble = DiaryTrouble::None;
    bool m_kept = false;
    bool m_active = false;
    int m_limit = entriesAtOnce;
    std::vector<DiaryEntry> m_entries; // in the order of time, while somebody looks
    GadgetListModel<DiaryEntryRow> m_entryRows;
    GadgetListModel<DiaryPlaceRow> m_placeRows;
    int m_hiddenPlaces = 0;
    QString m_placesText;
    QString m_firstDay;
    QString m_lastDay;
    QString m_message;
    bool m_failed = false;
};

} // namespace sorespot
