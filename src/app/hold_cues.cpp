// SPDX-License-Identifier: MIT
#include "app/hold_cues.h"

#include <utility>

namespace sorespot {

HoldCues::HoldCues(HoldController& hold, MakePlayer makePlayer, MakeVoice makeVoice, QObject* parent)
    : QObject(parent)
    , m_hold(hold)
    , m_makePlayer(std::move(makePlayer))
    , m_makeVoice(std::move(makeVoice)) {
    connect(&m_hold, &HoldController::changed, this, &HoldCues::follow);
}

HoldCues::~HoldCues() = default;

void HoldCues::setSound(bool sound) {
    if (sound == m_sound)
        return;
    m_sound = sound;
    prepare();
    emit changed();
}

void HoldCues::setSpeech(bool speech) {
    if (speech == m_speech)
        return;
    m_speech = speech;
    prepare();
    if (!m_speech && m_voice)
        m_voice->hush();
    emit changed();
}

void HoldCues::say(const QString& words) {
    if (m_speech && m_voice && isOpen() && !words.isEmpty())
        m_voice->say(words);
}

/// Player and voice are made for a hold that wants them, not before.
void HoldCues::prepare() {
    if (!isOpen())
        return;
    if (m_sound && !m_player)
        m_player = m_makePlayer();
    if (m_speech && !m_voice)
        m_voice = m_makeVoice();
}

void HoldCues::follow() {
    if (isOpen() != m_wasOpen) {
        m_wasOpen = isOpen();
        m_last.reset();
        prepare();
        if (!m_wasOpen && m_voice)
            m_voice->hush();
        emit changed();
    }
    // A pause tells no turn, so that going on afterwards does not sound like a new one.
    if (const std::optional<Turn> now = turn(); now && now != m_last) {
        m_last = now;
        if (m_sound && m_player)
            m_player->play(now->cue);
    }
}

std::optional<HoldCues::Turn> HoldCues::turn() const {
    switch (m_hold.phase()) {
    case HoldController::Holding:
        return Turn{Cue::Press, m_hold.repeat()};
    case HoldController::Resting:
        return Turn{m_hold.step() == HoldController::FindAgain ? Cue::FindAgain : Cue::Release,
                    m_hold.repeat()};
    case HoldController::Finished:
        return Turn{Cue::End, m_hold.repeat()};
    default:
        return std::nullopt;
    }
}

} // namespace sorespot
