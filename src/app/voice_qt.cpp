// SPDX-License-Identifier: MIT
#include "app/cue_output.h"

#include <QLocale>
#include <QTextToSpeech>

#include <cmath>
#include <utility>

namespace sorespot {
namespace {

class SystemVoice final : public Voice {
public:
    SystemVoice() {
        // Asked for by name: without an engine Qt writes an error to the terminal, and its own "mock" says
        // nothing.
        QStringList engines = QTextToSpeech::availableEngines();
        engines.removeAll(QStringLiteral("mock"));
        if (engines.isEmpty())
            return;
        m_speech = std::make_unique<QTextToSpeech>(engines.first());
        takeLanguage();
        QObject::connect(m_speech.get(), &QTextToSpeech::stateChanged, m_speech.get(),
                         [this](QTextToSpeech::State state) { follow(state); });
    }

    bool available() const override {
        return m_speech != nullptr && m_speech->state() != QTextToSpeech::Error;
    }

    void say(const QString& words) override {
        if (!available())
            return;
        takeLanguage();
        m_talking = true;
        m_speech->say(words);
    }

    void hush() override {
        m_talking = false;
        if (available())
            m_speech->stop();
    }

    void setManner(double rate, double volume) override {
        if (!available())
            return;
        m_speech->setRate(std::log2(rate)); // Qt's range from -1 to 1 says no more than slower and faster
        m_speech->setVolume(volume);
    }

    void whenDone(std::function<void()> done) override { m_done = std::move(done); }

private:
    /// An engine that breaks must not keep whoever waits for it waiting.
    void follow(QTextToSpeech::State state) {
        if (!m_talking || (state != QTextToSpeech::Ready && state != QTextToSpeech::Error))
            return;
        m_talking = false;
        if (m_done)
            m_done();
    }

    void takeLanguage() {
        if (available() && m_speech->locale().language() != QLocale().language())
            m_speech->setLocale(QLocale());
    }

    std::unique_ptr<QTextToSpeech> m_speech;
    bool m_talking = false;
    std::function<void()> m_done;
};

} // namespace

std::unique_ptr<Voice> systemVoice() {
    return std::make_unique<SystemVoice>();
}

} // namespace sorespot
