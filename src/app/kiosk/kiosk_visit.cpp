// SPDX-License-Identifier: MIT
#include "app/kiosk/kiosk_visit.h"

#include "app/kiosk/direct_print.h"

#include <QQmlEngine>

namespace sorespot {
namespace {

HoldCues::MakePlayer atVolume(const HoldCues::MakePlayer& make, int percent) {
    return [make, percent] {
        std::unique_ptr<CuePlayer> player = make();
        player->setVolume(percent / 100.0);
        return player;
    };
}

HoldCues::MakeVoice atManner(const HoldCues::MakeVoice& make, int rate, int volume) {
    return [make, rate, volume] {
        std::unique_ptr<Voice> voice = make();
        voice->setManner(rate / 100.0, volume / 100.0);
        return voice;
    };
}

} // namespace

KioskVisit::KioskVisit(const KioskGround& ground, const HoldCues::MakePlayer& makePlayer,
                       const HoldCues::MakeVoice& makeVoice)
    : m_ground(ground)
    , m_session(ground.catalog, &ground.figure)
    , m_takeAway(ground.catalog, m_session, &ground.figure)
    , m_diary(ground.catalog, m_session, QString())
    , m_cues(*m_session.hold(), atVolume(makePlayer, ground.config.soundVolume),
             atManner(makeVoice, ground.config.speechRate, ground.config.speechVolume))
    , m_reader(ground.window, ground.config.speechRate, ground.config.speechVolume, makeVoice)
    , m_makePlayer(atVolume(makePlayer, ground.config.soundVolume)) {
    m_session.setOffersHold(ground.config.screens.hold);
    m_cues.setSound(ground.config.sound);
    m_takeAway.setPrinter(directPrint());
    m_session.search()->setLanguage(ground.language.current());

    connect(&ground.language, &Language::changed, this, &KioskVisit::retranslate);
    connect(&ground.kiosk, &Kiosk::begun, this, &KioskVisit::markFor);
    connect(&ground.kiosk, &Kiosk::stateChanged, this, &KioskVisit::soundTheWarning);
    const auto tellWhetherBusy = [this] {
        m_ground.kiosk.setBusy(m_session.hold()->running() || m_reader.speaking());
    };
    connect(m_session.hold(), &HoldController::changed, this, tellWhetherBusy);
    connect(&m_reader, &ReadAloud::speakingChanged, this, tellWhetherBusy);
    connect(m_session.sources(), &SourceList::changed, this, [this] {
        m_reachedCandidate = m_reachedCandidate || m_session.sources()->candidates()->rowCount() > 0;
    });
    connect(&m_takeAway, &TakeAway::changed, this,
            [this] { m_tookSheet = m_tookSheet || m_takeAway.document() != nullptr; });

    const auto ofQObject = [](auto* object) { return QVariant::fromValue(object); };
    m_screen.reset(qobject_cast<QQuickItem*>(ground.screen.createWithInitialProperties(
        {{QStringLiteral("kiosk"), ofQObject(&ground.kiosk)},
         {QStringLiteral("reader"), ofQObject(&m_reader)},
         {QStringLiteral("session"), ofQObject(&m_session)},
         {QStringLiteral("takeAway"), ofQObject(&m_takeAway)},
         {QStringLiteral("cues"), ofQObject(&m_cues)},
         {QStringLiteral("diary"), ofQObject(&m_diary)},
         {QStringLiteral("library"), ofQObject(&ground.library)},
         {QStringLiteral("figure"), ofQObject(&ground.figure)},
         {QStringLiteral("language"), ofQObject(&ground.language)},
         {QStringLiteral("parent"), ofQObject(ground.window.contentItem())}})));
    if (m_screen != nullptr) {
        QQmlEngine::setObjectOwnership(m_screen.get(), QQmlEngine::CppOwnership);
        m_screen->setParent(&ground.window); // to be found below it; it goes before the window
    }
}

KioskVisit::~KioskVisit() {
    m_ground.kiosk.setBusy(false);
}

/// Both sides: whoever asks where a headache comes from has not said yet where it sits.
void KioskVisit::markFor(int question) {
    for (const QString& region : m_ground.kiosk.regionsOf(question))
        m_session.toggle(region + QStringLiteral(":both"));
}

void KioskVisit::soundTheWarning() {
    if (m_ground.kiosk.state() != Kiosk::Warning || !m_ground.config.sound)
        return;
    if (m_player == nullptr)
        m_player = m_makePlayer();
    m_player->play(Cue::FindAgain);
}

void KioskVisit::retranslate() {
    m_session.retranslate();
    m_session.search()->setLanguage(m_ground.language.current());
}

} // namespace sorespot
