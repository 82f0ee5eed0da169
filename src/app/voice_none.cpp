// SPDX-License-Identifier: MIT
#include "app/cue_output.h"

namespace sorespot {
namespace {

class NoVoice : public Voice {
public:
    bool available() const override { return false; }
    void say(const QString&) override {}
    void hush() override {}
    void setManner(double, double) override {}
    void whenDone(std::function<void()>) override {}
};

} // namespace

std::unique_ptr<Voice> systemVoice() {
    return std::make_unique<NoVoice>();
}

} // namespace sorespot
