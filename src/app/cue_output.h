// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace sorespot {

/// A moment of a hold that has a sound.
enum class Cue { Press, Release, FindAgain, End };

/// Plays the sound of a cue (resources/sounds).
class CuePlayer {
public:
    virtual ~CuePlayer() = default;
    virtual bool available() const = 0; ///< Whether there is anything to play on.
    virtual void play(Cue cue) = 0;
    virtual void setVolume(double volume) = 0; ///< 0 to 1, of what the system has.
};

/// Says words aloud, in the language of QLocale().
class Voice {
public:
    virtual ~Voice() = default;
    virtual bool available() const = 0;         ///< Whether this system can speak.
    virtual void say(const QString& words) = 0; ///< Instead of what it is just saying.
    virtual void hush() = 0;
    /// Of the next words: speed as a share of the usual one, 0.5 to 2, and volume, 0 to 1.
    virtual void setManner(double rate, double volume) = 0;
    /// Called when it has said its words to the end; not after hush().
    virtual void whenDone(std::function<void()> done) = 0;
};

/// Those of the system, by Qt Multimedia and Qt TextToSpeech; silent ones that say they are not available
/// where the program was built without. Made when they are first needed: both reach out to services of the
/// desktop, which takes time that a start must not cost. Never null.
std::unique_ptr<CuePlayer> systemCuePlayer();
std::unique_ptr<Voice> systemVoice();

} // namespace sorespot
