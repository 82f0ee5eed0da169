// SPDX-License-Identifier: MIT
#pragma once

#include "app/diary.h"
#include "app/figure/figure_store.h"
#include "app/hold_cues.h"
#include "app/language.h"
#include "app/library.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/take_away.h"

#include <QObject>
#include <QQuickItem>
#include <QTemporaryDir>

namespace sorespot {

/// What the components of the window are given, real objects all: the shipped catalog and figure, a tiny
/// catalog whose holds last a second, and what is left of a catalog and a figure that could not be read. In
/// QML: `objects`.
class TestObjects : public QObject {
    Q_OBJECT
    Q_PROPERTY(sorespot::Session* session READ session CONSTANT)
    Q_PROPERTY(sorespot::Session* tinySession READ tinySession CONSTANT)
    Q_PROPERTY(sorespot::TakeAway* takeAway READ takeAway CONSTANT)
    Q_PROPERTY(sorespot::Library* library READ library CONSTANT)
    Q_PROPERTY(sorespot::Library* damagedLibrary READ damagedLibrary CONSTANT)
    /// Of the shipped catalog: session and library follow it.
    Q_PROPERTY(sorespot::Language* language READ language CONSTANT)
    /// Of the holds of session and of tinySession: no sound comes of them.
    Q_PROPERTY(sorespot::HoldCues* cues READ cues CONSTANT)
    Q_PROPERTY(sorespot::HoldCues* tinyCues READ tinyCues CONSTANT)
    Q_PROPERTY(sorespot::HoldCues* muteCues READ muteCues CONSTANT) ///< Where neither sound nor voice is.
    Q_PROPERTY(QStringList spoken READ spoken)                      ///< What the voice of tinyCues was told.
    Q_PROPERTY(sorespot::Diary* diary READ diary CONSTANT)          ///< Of `session`, in a folder of its own.
    Q_PROPERTY(sorespot::FigureStore* figure READ figure CONSTANT)
    Q_PROPERTY(sorespot::FigureStore* missingFigure READ missingFigure CONSTANT)
    Q_PROPERTY(sorespot::Settings* settings READ settings CONSTANT) ///< Kept nowhere.
    Q_PROPERTY(QStringList components READ components CONSTANT)

public:
    TestObjects();

    Session* session() { return &m_session; }
    Session* tinySession() { return &m_tinySession; }
    TakeAway* takeAway() { return &m_takeAway; } ///< Of `session`.
    Library* library() { return &m_library; }
    Library* damagedLibrary() { return &m_damagedLibrary; }
    Language* language() { return &m_language; }
    HoldCues* cues() { return &m_cues; }
    HoldCues* tinyCues() { return &m_tinyCues; }
    HoldCues* muteCues() { return &m_muteCues; }
    const QStringList& spoken() const { return m_spoken; }
    FigureStore* figure() { return &m_figure; }
    FigureStore* missingFigure() { return &m_missingFigure; }
    Diary* diary() { return &m_diary; }
    Settings* settings() { return &m_settings; }
    QStringList components() const; ///< Every component of the module Sorespot.Ui by name.

    /// What a key that is held down sends: press, several repeats (each a release and a press on X11),
    /// release.
    Q_INVOKABLE void holdKey(QQuickItem* inWindowOf, int key);

    /// The diary with nothing in it, on or off.
    Q_INVOKABLE void newDiary(bool on);
    Q_INVOKABLE void turnDiaryOff() { m_diary.setOn(false); } ///< What is in it stays.
    /// Ends the present visit, marks places ("knee:left") and keeps them, so many days after a fixed one.
    Q_INVOKABLE void keepVisit(const QStringList& places, int day);
    /// Puts something in the diary's place that is none.
    Q_INVOKABLE void spoilDiary();

private:
    LoadedCatalog m_loaded;
    Language m_language;
    const Catalog m_tiny;
    LoadedCatalog m_damaged;
    FigureStore m_figure; // before the sessions that paint on it
    FigureStore m_missingFigure;
    Settings m_settings;
    Session m_session;
    Session m_tinySession;
    TakeAway m_takeAway;
    QTemporaryDir m_diaryFolder;
    int m_day = 0; // as the diary has it
    Diary m_diary;
    QStringList m_spoken;
    HoldCues m_cues;
    HoldCues m_tinyCues;
    HoldCues m_muteCues;
    Library m_library;
    Library m_damagedLibrary;
};

} // namespace sorespot
