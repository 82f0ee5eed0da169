// SPDX-License-Identifier: MIT
#pragma once

#include "app/cue_output.h"
#include "app/hold_controller.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>

namespace sorespot {

/// What a hold is heard by: a sound at each turn, and spoken words where the person wants them. Follows a
/// HoldController; what is said is told by the page, which has the words.
class HoldCues : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY changed)
    Q_PROPERTY(bool speech READ speech WRITE setSpeech NOTIFY changed)
    /// Whether this system can; known from the first hold on that wants it, true until then.
    Q_PROPERTY(bool canSound READ canSound NOTIFY changed)
    Q_PROPERTY(bool canSpeak READ canSpeak NOTIFY changed)

public:
    using MakePlayer = std::function<std::unique_ptr<CuePlayer>()>;
    using MakeVoice = std::function<std::unique_ptr<Voice>()>;

    /// The hold must outlive the cues. A test gives its own player and voice.
    explicit HoldCues(HoldController& hold, MakePlayer makePlayer = systemCuePlayer,
                      MakeVoice makeVoice = systemVoice, QObject* parent = nullptr);
    ~HoldCues() override;

    bool sound() const { return m_sound; }
    bool speech() const { return m_speech; }
    bool canSound() const { return m_player == nullptr || m_player->available(); }
    bool canSpeak() const { return m_voice == nullptr || m_voice->available(); }
    void setSound(bool sound);
    void setSpeech(bool speech);

    /// Says words of the page, where the person wants to hear them and a hold is open.
    Q_INVOKABLE void say(const QString& words);

signals:
    void changed();

private:
    struct Turn {
        Cue cue = Cue::Press;
        int repeat = 0;
        bool operator==(const Turn&) const = default;
    };
    void follow();
    std::optional<Turn> turn() const;
    bool isOpen() const { return m_hold.phase() != HoldController::Closed; }
    void prepare();

    HoldController& m_hold;
    MakePlayer m_makePlayer;
    MakeVoice m_makeVoice;
    std::unique_ptr<CuePlayer> m_player;
    std::unique_ptr<Voice> m_voice;
    bool m_sound = true;
    bool m_speech = false;
    bool m_wasOpen = false;
    std::optional<Turn> m_last;
};

} // namespace sorespot
