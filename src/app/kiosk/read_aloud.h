// SPDX-License-Identifier: MIT
#pragma once

#include "app/hold_cues.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

class QQuickItem;
class QQuickWindow;

namespace sorespot {

/// Reads the screen aloud to who cannot see it, and shows the same words. Switched on it reads each screen as
/// it opens and whatever the keyboard frames; anything that somebody does interrupts it.
class ReadAloud : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool on READ on WRITE setOn NOTIFY changed)
    Q_PROPERTY(QString caption READ caption NOTIFY changed) ///< What is being said.
    Q_PROPERTY(int rate READ rate NOTIFY changed)           ///< Percent of the usual speed.
    Q_PROPERTY(int volume READ volume NOTIFY changed)       ///< Percent.
    Q_PROPERTY(bool canSlower READ canSlower NOTIFY changed)
    Q_PROPERTY(bool canFaster READ canFaster NOTIFY changed)
    Q_PROPERTY(bool canQuieter READ canQuieter NOTIFY changed)
    Q_PROPERTY(bool canLouder READ canLouder NOTIFY changed)

public:
    static constexpr int volumeStep = 20; // percent

    /// `rate` and `volume` are those of the clinic; a rate between the steps is taken for the nearest. The
    /// window must outlive it.
    ReadAloud(QQuickWindow& window, int rate, int volume, HoldCues::MakeVoice makeVoice = systemVoice,
              QObject* parent = nullptr);
    ~ReadAloud() override;

    bool on() const { return m_on; }
    void setOn(bool on);
    QString caption() const { return m_caption; }
    int rate() const;
    int volume() const { return m_volume; }
    bool canSlower() const { return m_step > 0; }
    bool canFaster() const;
    bool canQuieter() const { return m_volume > volumeStep; }
    bool canLouder() const { return m_volume < 100; }
    bool speaking() const { return m_speaking; }

    /// The screen as it will be in a moment, when it has been laid out; nothing while it is off.
    Q_INVOKABLE void readScreen();
    Q_INVOKABLE void repeat(); ///< From the beginning, what was read last.
    Q_INVOKABLE void changeRate(int steps);
    Q_INVOKABLE void changeVolume(int steps);
    /// Somebody did something.
    Q_INVOKABLE void interrupt(bool byKey);

signals:
    void changed();
    void speakingChanged();

private:
    void read(const QStringList& words);
    void sayNext();
    void hush();
    void takeManner();
    void followFocus();
    void setSpeaking(bool speaking);

    QQuickWindow& m_window;
    HoldCues::MakeVoice m_makeVoice;
    std::unique_ptr<Voice> m_voice; // made when it is first switched on
    QTimer m_later;
    QStringList m_words; // as read last
    qsizetype m_next = 0;
    int m_reading = 0; // counts what was begun or interrupted
    QString m_caption;
    int m_step;
    int m_volume;
    bool m_on = false;
    bool m_speaking = false;
    bool m_byKey = false;
};

} // namespace sorespot
