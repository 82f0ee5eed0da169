// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace sorespot {

/// How one person wants the program to be, kept in a file from one start to the next. Whatever is wrong with
/// the file, there are settings: a value that is not one of those below is said on stderr, once, and the
/// default holds; a key that is not known is left alone, as a later version may have written it. The file is
/// exchanged as a whole (QSettings writes it through QSaveFile, under a lock, and merges what another window
/// changed).
class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed) ///< system|light|dark|contrast
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed) ///< 0.8 to 2
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)   ///< Empty: the system's.
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(QString figure READ figure WRITE setFigure NOTIFY changed) ///< neutral|female|male
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY changed)
    Q_PROPERTY(bool speech READ speech WRITE setSpeech NOTIFY changed)
    Q_PROPERTY(QString paper READ paper WRITE setPaper NOTIFY changed) ///< locale|a4|letter
    Q_PROPERTY(QString paperToUse READ paperToUse NOTIFY changed)      ///< a4|letter
    Q_PROPERTY(bool diary READ diary WRITE setDiary NOTIFY changed)
    Q_PROPERTY(bool welcomeSeen READ welcomeSeen WRITE setWelcomeSeen NOTIFY changed)
    /// Why changes are lost when the program ends, in words; empty while they can be kept.
    Q_PROPERTY(QString notKeptText READ notKeptText NOTIFY notKeptChanged)

public:
    /// What holds for one run whatever is stored, from the command line. Empty: nothing.
    struct ForThisRun {
        QString theme;
        std::optional<double> textScale;
        QString language;
        QString figure;
    };

    static constexpr double smallestText = 0.8;
    static constexpr double largestText = 2.0;

    /// Reads `file`. Without one nothing is read or written, and nothing of the machine counts: the theme is
    /// light rather than the system's, and there is no welcome.
    explicit Settings(const QString& file = {}, QObject* parent = nullptr);
    ~Settings() override;

    static QString usualFile(); ///< sorespot/settings.ini in the XDG configuration folder.
    /// The names that `theme` and `figure` take.
    static QStringList themes();
    static QStringList figures();

    void takeForThisRun(
        const ForThisRun& given); ///< Not stored. Precondition: values as the properties take them.

    QString theme() const { return m_values.theme; }
    double textScale() const { return m_values.textScale; }
    QString language() const { return m_values.language; }
    bool reducedMotion() const { return m_values.reducedMotion; }
    QString figure() const { return m_values.figure; }
    bool sound() const { return m_values.sound; }
    bool speech() const { return m_values.speech; }
    QString paper() const { return m_values.paper; }
    QString paperToUse() const;
    bool diary() const { return m_values.diary; }
    bool welcomeSeen() const { return m_values.welcomeSeen; }
    QString notKeptText() const;

    /// Each is stored at once. A value that is not allowed changes nothing.
    void setTheme(const QString& theme);
    void setTextScale(double scale);
    void setLanguage(const QString& language);
    void setReducedMotion(bool reduced);
    void setFigure(const QString& figure);
    void setSound(bool on);
    void setSpeech(bool on);
    void setPaper(const QString& paper);
    void setDiary(bool on);
    void setWelcomeSeen(bool seen);

    /// Everything as at the first start, except that the welcome was seen. Unknown keys are left alone.
    Q_INVOKABLE void reset();

    void retranslate() { emit notKeptChanged(); } ///< After the language has changed.

signals:
    void changed();
    void notKeptChanged();

private:
    struct Values {
        QString theme = QStringLiteral("system");
        double textScale = 1;
        QString language;
        bool reducedMotion = false;
        QString figure = QStringLiteral("neutral");
        bool sound = true;
        bool speech = false;
        QString paper = QStringLiteral("locale");
        bool diary = false;
        bool welcomeSeen = false;

        friend bool operator==(const Values&, const Values&) = default;
    };
    struct Word;
    struct Switch;
    static const std::vector<Word>& words();
    static const std::vector<Switch>& switches();

    bool isReadable() const;
    QString stored(const QString& key) const; ///< Precondition: there is a store.
    void read();
    void readTextScale();
    void complain(const QString& what, const QString& remedy) const;
    void setWord(const Word& word, const QString& value);
    void setSwitch(bool Values::*which, bool on);
    void take(const Values& values);
    void store(const QString& key, const QString& value);
    void flush();

    QString m_file;
    std::unique_ptr<QSettings> m_store; ///< Null: nothing is kept.
    Values m_values;
    bool m_lost = false;
};

} // namespace sorespot
