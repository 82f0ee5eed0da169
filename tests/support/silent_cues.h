// SPDX-License-Identifier: MIT
#pragma once

#include "app/hold_cues.h"

#include <QStringList>

#include <vector>

namespace sorespot {

/// A player and a voice that only write down what they were asked for, or are not there at all.
inline HoldCues::MakePlayer silentPlayer(bool available, std::vector<Cue>* played = nullptr) {
    struct Player : CuePlayer {
        bool has;
        std::vector<Cue>* list;
        Player(bool isThere, std::vector<Cue>* to)
            : has(isThere)
            , list(to) {}
        bool available() const override { return has; }
        void play(Cue cue) override {
            if (list != nullptr)
                list->push_back(cue);
        }
        void setVolume(double) override {}
    };
    return [available, played] { return std::make_unique<Player>(available, played); };
}

inline HoldCues::MakeVoice silentVoice(bool available, QStringList* said = nullptr) {
    struct Speaker : Voice {
        bool has;
        QStringList* list;
        Speaker(bool isThere, QStringList* to)
            : has(isThere)
            , list(to) {}
        bool available() const override { return has; }
        void say(const QString& words) override {
            if (list != nullptr)
                *list << words;
        }
        void hush() override {
            if (list != nullptr)
                *list << QStringLiteral("(hushed)");
        }
        void setManner(double, double) override {}
        void whenDone(std::function<void()>) override {}
    };
    return [available, said] { return std::make_unique<Speaker>(available, said); };
}

} // namespace sorespot
