// SPDX-License-Identifier: MIT
#include "app/cue_output.h"

#include <QLocale>
#include <QTextToSpeech>

namespace sorespot {
namespace {

class SystemVoice : public Voice {
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
    }

    bool available() const override {
        return m_speech != nullptr && m_speech->state() != QTextToSpeech::Error;
    }

    void say(const QString& words) override {
        if (!available())
            return;
        takeLanguage();
        m_speech->say(words);
    }

    void hush() override {
        if (available())
            m_speech->stop();
    }

private:
    void takeLanguage() {
        if (available() && m_speech->locale().language() != QLocale().language())
            m_speech->setLocale(QLocale());
    }

    std::unique_ptr<QTextToSpeech> m_speech;
};

} // namespace

std::unique_ptr<Voice> systemVoice() {
    return std::make_unique<SystemVoice>();
}

} // namespace sorespot
