// SPDX-License-Identifier: MIT
#include "app/cue_output.h"

namespace sorespot {
namespace {

class NoPlayer : public CuePlayer {
public:
    bool available() const override { return false; }
    void play(Cue) override {}
    void setVolume(double) override {}
};

} // namespace

std::unique_ptr<CuePlayer> systemCuePlayer() {
    return std::make_unique<NoPlayer>();
}

} // namespace sorespot
