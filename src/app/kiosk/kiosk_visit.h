// SPDX-License-Identifier: MIT
#pragma once

#include "app/diary.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/read_aloud.h"
#include "app/language.h"
#include "app/library.h"
#include "app/session.h"
#include "app/take_away.h"

#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace sorespot {

/// What stays from visit to visit.
struct KioskGround {
    Catalog& catalog;
    FigureStore& figure;
    Library& library;
    Language& language;
    Kiosk& kiosk;
    const KioskConfig& config;
    QQuickWindow& window;
    QQmlComponent& screen; ///< KioskScreen.qml
};

/// Everything that a visitor can change, the screen's items among it. The next visitor gets another one:
/// nothing has to be reset, so nothing can be forgotten.
class KioskVisit : public QObject {
    Q_OBJECT

public:
    explicit KioskVisit(const KioskGround& ground, const HoldCues::MakePlayer& makePlayer = systemCuePlayer,
                        const HoldCues::MakeVoice& makeVoice = systemVoice);
    ~KioskVisit() override;

    /// Null where the screen could not be made; the engine has said why.
    QQuickItem* screen() const { return m_screen.get(); }
    Session& session() { return m_session; }
    ReadAloud& reader() { return m_reader; }
    TakeAway& takeAway() { return m_takeAway; }
    HoldCues& cues() { return m_cues; }

    bool reachedCandidate() const { return m_reachedCandidate; }
    bool tookSheet() const { return m_tookSheet; }

private:
    void markFor(int question);
    void soundTheWarning();
    void retranslate();

    KioskGround m_ground;
    Session m_session;
    TakeAway m_takeAway;
    Diary m_diary; // without a file: nobody comes back to a screen in a waiting room
    HoldCues m_cues;
    ReadAloud m_reader;
    HoldCues::MakePlayer m_makePlayer;
    std::unique_ptr<CuePlayer> m_player;  // of the warning
    std::unique_ptr<QQuickItem> m_screen; // destroyed before what it shows
    bool m_reachedCandidate = false;
    bool m_tookSheet = false;
};

} // namespace sorespot
