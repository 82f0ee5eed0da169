// SPDX-License-Identifier: MIT
#include "app/kiosk/read_aloud.h"

#include "app/kiosk/screen_words.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace sorespot {
namespace {

/// From half to double in seven steps (VVSG 2.0, 7.1-K).
constexpr std::array<int, 7> rates{50, 70, 85, 100, 130, 160, 200};
constexpr int layoutTime = 300; // ms until a page that has been opened stands

int nearestStep(int rate) {
    const auto nearest = std::min_element(
        rates.begin(), rates.end(), [&](int a, int b) { return std::abs(a - rate) < std::abs(b - rate); });
    return static_cast<int>(nearest - rates.begin());
}

} // namespace

ReadAloud::ReadAloud(QQuickWindow& window, int rate, int volume, HoldCues::MakeVoice makeVoice,
                     QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_makeVoice(std::move(makeVoice))
    , m_step(nearestStep(rate))
    , m_volume(volume) {
    m_later.setSingleShot(true);
    m_later.setInterval(layoutTime);
    connect(&m_later, &QTimer::timeout, this, [this] { read(wordsBelow(*m_window.contentItem())); });
    connect(&m_window, &QQuickWindow::activeFocusItemChanged, this, &ReadAloud::followFocus);
}

ReadAloud::~ReadAloud() {
    hush();
}

int ReadAloud::rate() const {
    return rates.at(static_cast<std::size_t>(m_step));
}

bool ReadAloud::canFaster() const {
    return m_step + 1 < static_cast<int>(rates.size());
}

void ReadAloud::setOn(bool on) {
    if (std::exchange(m_on, on) == on)
        return;
    if (!on) {
        hush();
        emit changed();
        return;
    }
    if (m_voice == nullptr) {
        m_voice = m_makeVoice();
        // Queued: an engine tells its end from within, and is not to be spoken to from there. What was
        // interrupted in between goes on for nobody.
        m_voice->whenDone([this] {
            QMetaObject::invokeMethod(
                this,
                [this, reading = m_reading] {
                    if (reading == m_reading)
                        sayNext();
                },
                Qt::QueuedConnection);
        });
        takeManner();
    }
    emit changed();
    readScreen();
}

void ReadAloud::readScreen() {
    if (!m_on)
        return;
    hush();
    m_later.start();
}

void ReadAloud::repeat() {
    if (m_on)
        read(m_words);
}

void ReadAloud::changeRate(int steps) {
    m_step = std::clamp(m_step + steps, 0, static_cast<int>(rates.size()) - 1);
    takeManner();
}

void ReadAloud::changeVolume(int steps) {
    m_volume = std::clamp(m_volume + steps * volumeStep, volumeStep, 100);
    takeManner();
}

void ReadAloud::interrupt(bool byKey) {
    m_byKey = byKey;
    hush();
}

void ReadAloud::read(const QStringList& words) {
    hush();
    if (!m_voice->available()) {
        m_caption = tr("No voice on this system.");
        emit changed();
        return;
    }
    m_words = words;
    m_next = 0;
    setSpeaking(!words.isEmpty());
    sayNext();
}

void ReadAloud::sayNext() {
    if (!m_speaking)
        return;
    if (m_next >= m_words.size()) {
        setSpeaking(false);
        return;
    }
    m_caption = m_words.at(m_next++);
    emit changed();
    m_voice->say(m_caption);
}

void ReadAloud::hush() {
    ++m_reading;
    m_later.stop();
    if (m_speaking)
        m_voice->hush();
    setSpeaking(false);
}

void ReadAloud::takeManner() {
    if (m_voice)
        m_voice->setManner(rate() / 100.0, m_volume / 100.0);
    emit changed();
}

void ReadAloud::followFocus() {
    QQuickItem* item = m_window.activeFocusItem();
    if (!m_on || !m_byKey || item == nullptr || m_later.isActive())
        return;
    if (const QString words = wordsOf(*item); !words.isEmpty())
        read({words});
}

void ReadAloud::setSpeaking(bool speaking) {
    if (std::exchange(m_speaking, speaking) != speaking)
        emit speakingChanged();
}

} // namespace sorespot
