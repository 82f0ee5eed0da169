// SPDX-License-Identifier: MIT
#include "app/cue_output.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

#include <array>

namespace sorespot {
namespace {

class EffectPlayer : public CuePlayer {
public:
    EffectPlayer()
        : m_available(!QMediaDevices::defaultAudioOutput().isNull()) {
        if (!m_available)
            return;
        const std::array<const char*, 4> names{"press", "release", "find_again", "end"}; // as Cue has them
        for (std::size_t i = 0; i < names.size(); ++i) {
            m_effects.at(i) = std::make_unique<QSoundEffect>();
            m_effects.at(i)->setSource(
                QUrl(QStringLiteral("qrc:/sounds/%1.wav").arg(QLatin1String(names.at(i)))));
        }
    }
    bool available() const override { return m_available; }
    void play(Cue cue) override {
        if (m_available)
            m_effects.at(static_cast<std::size_t>(cue))->play();
    }
    void setVolume(double volume) override {
        if (!m_available)
            return;
        for (const auto& effect : m_effects)
            effect->setVolume(static_cast<float>(volume));
    }

private:
    bool m_available;
    std::array<std::unique_ptr<QSoundEffect>, 4> m_effects;
};

} // namespace

std::unique_ptr<CuePlayer> systemCuePlayer() {
    return std::make_unique<EffectPlayer>();
}

} // namespace sorespot
