// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include "app/sheet/sheet_document.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <cmath>
#include <cstdio>

namespace sorespot {
namespace {

constexpr qint64 largestFile = 1 << 20; // bytes; a good one has some hundred
const QString textScaleKey = QStringLiteral("text_scale");

QString inWords(const QStringList& names) {
    return names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ") + names.last();
}

bool isLanguage(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^[a-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,3}$"));
    return text.isEmpty() || form.match(text).hasMatch();
}

bool isTextScale(double scale) {
    return scale >= Settings::smallestText && scale <= Settings::largestText; // so written, no NaN is one
}

} // namespace

/// A setting that is one of a few names; without names, a language.
struct Settings::Word {
    QString key;
    QString Values::*value;
    QStringList names;

    bool allows(const QString& text) const {
        return names.isEmpty() ? isLanguage(text) : names.contains(text);
    }
};

struct Settings::Switch {
    QString key;
    bool Values::*value;
};

QStringList Settings::themes() {
    return {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
            QStringLiteral("contrast")};
}

QStringList Settings::figures() {
    return {QStringLiteral("neutral"), QStringLiteral("female"), QStringLiteral("male")};
}

const std::vector<Settings::Word>& Settings::words() {
    static const std::vector<Word> all{
        {QStringLiteral("theme"), &Values::theme, themes()},
        {QStringLiteral("language"), &Values::language, {}},
        {QStringLiteral("figure"), &Values::figure, figures()},
        {QStringLiteral("paper"),
         &Values::paper,
         {QStringLiteral("locale"), QStringLiteral("a4"), QStringLiteral("letter")}},
    };
    return all;
}

const std::vector<Settings::Switch>& Settings::switches() {
    static const std::vector<Switch> all{
        {QStringLiteral("reduced_motion"), &Values::reducedMotion},
        {QStringLiteral("sound"), &Values::sound},
        {QStringLiteral("speech"), &Values::speech},
        {QStringLiteral("diary"), &Values::diary},
        {QStringLiteral("welcome_seen"), &Values::welcomeSeen},
    };
    return all;
}

QString Settings::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/sorespot/settings.ini");
}

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file) {
    if (file.isEmpty()) {
        m_values.theme = QStringLiteral("light");
        m_values.welcomeSeen = true;
    } else if (isReadable()) {
        read();
    } else {
        m_lost = true;
    }
}

Settings::~Settings() = default;

/// A folder, a pipe or a device in the file's place could not be replaced by a file, and a start could hang
/// on it.
bool Settings::isReadable() const {
    const QFileInfo info(m_file);
    if (!info.exists())
        return true;
    if (info.isFile() && info.isReadable() && info.size() <= largestFile)
        return true;
    complain(!info.isFile()       ? QStringLiteral("is not a file")
             : !info.isReadable() ? QStringLiteral("cannot be read")
                                  : QStringLiteral("is too large to be settings"),
             QStringLiteral("remove it; until then settings hold for one run"));
    return false;
}

/// What has commas is a list to QSettings.
QString Settings::stored(const QString& key) const {
    return m_store->value(key).toStringList().join(QLatin1Char(','));
}

void Settings::read() {
    m_store = std::make_unique<QSettings>(m_file, QSettings::IniFormat);
    for (const Word& word : words()) {
        if (!m_store->contains(word.key))
            continue;
        const QString text = stored(word.key);
        if (word.allows(text))
            m_values.*word.value = text;
        else
            complain(word.key + QStringLiteral(" has a value it does not take"),
                     word.names.isEmpty()
                         ? QStringLiteral("use a language such as en, or nothing for the system's")
                         : QStringLiteral("use ") + inWords(word.names));
    }
    for (const Switch& one : switches()) {
        if (!m_store->contains(one.key))
            continue;
        const QString text = stored(one.key);
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            m_values.*one.value = text == QLatin1String("true");
        else
            complain(one.key + QStringLiteral(" has a value it does not take"),
                     QStringLiteral("use true or false"));
    }
    readTextScale();
    // Known only now: a QSettings reads a section when it is first asked for one of its keys.
    if (m_store->status() == QSettings::FormatError) {
        complain(QStringLiteral("has lines that are not KEY=VALUE"),
                 QStringLiteral("they are left out; the next change of a setting writes the file anew"));
        // The status of a QSettings stays what it was, and would hide that something cannot be written.
        m_store = std::make_unique<QSettings>(m_file, QSettings::IniFormat);
    }
}

void Settings::readTextScale() {
    if (!m_store->contains(textScaleKey))
        return;
    bool ok = false;
    const double scale = stored(textScaleKey).toDouble(&ok);
    if (ok && isTextScale(scale))
        m_values.textScale = scale;
    else
        complain(textScaleKey + QStringLiteral(" has a value it does not take"),
                 QStringLiteral("use a number from 0.8 to 2"));
}

/// The value itself is not repeated: it may be anything, control characters of a terminal included.
void Settings::complain(const QString& what, const QString& remedy) const {
    std::fprintf(stderr, "sorespot: %s: %s; %s\n", qPrintable(QDir::toNativeSeparators(m_file)),
                 qPrintable(what), qPrintable(remedy));
}

void Settings::takeForThisRun(const ForThisRun& given) {
    Values values = m_values;
    if (!given.theme.isEmpty())
        values.theme = given.theme;
    values.textScale = given.textScale.value_or(values.textScale);
    if (!given.language.isEmpty())
        values.language = given.language;
    if (!given.figure.isEmpty())
        values.figure = given.figure;
    take(values);
}

QString Settings::paperToUse() const {
    if (m_values.paper != QLatin1String("locale"))
        return m_values.paper;
    return printsOnLetter(QLocale::system()) ? QStringLiteral("letter") : QStringLiteral("a4");
}

QString Settings::notKeptText() const {
    return m_lost ? tr("Your settings cannot be saved in %1. They hold until you close the program.")
                        .arg(QDir::toNativeSeparators(m_file))
                  : QString();
}

void Settings::setWord(const Word& word, const QString& value) {
    if (!word.allows(value))
        return;
    store(word.key, value);
    flush();
    Values values = m_values;
    values.*word.value = value;
    take(values);
}

void Settings::setSwitch(bool Values::*which, bool on) {
    for (const Switch& one : switches()) {
        if (one.value == which)
            store(one.key, on ? QStringLiteral("true") : QStringLiteral("false"));
    }
    flush();
    Values values = m_values;
    values.*which = on;
    take(values);
}

void Settings::setTheme(const QString& theme) {
    setWord(words()[0], theme);
}

void Settings::setLanguage(const QString& language) {
    setWord(words()[1], language);
}

void Settings::setFigure(const QString& figure) {
    setWord(words()[2], figure);
}

void Settings::setPaper(const QString& paper) {
    setWord(words()[3], paper);
}

void Settings::setTextScale(double scale) {
    const double rounded = std::round(scale * 100) / 100;
    if (!isTextScale(rounded))
        return;
    store(textScaleKey, QString::number(rounded));
    flush();
    Values values = m_values;
    values.textScale = rounded;
    take(values);
}

void Settings::setReducedMotion(bool reduced) {
    setSwitch(&Values::reducedMotion, reduced);
}

void Settings::setSound(bool on) {
    setSwitch(&Values::sound, on);
}

void Settings::setSpeech(bool on) {
    setSwitch(&Values::speech, on);
}

void Settings::setDiary(bool on) {
    setSwitch(&Values::diary, on);
}

void Settings::setWelcomeSeen(bool seen) {
    setSwitch(&Values::welcomeSeen, seen);
}

void Settings::reset() {
    Values values;
    values.welcomeSeen = m_values.welcomeSeen;
    if (m_file.isEmpty())
        values.theme = QStringLiteral("light");
    if (m_store != nullptr) {
        for (const Word& word : words())
            m_store->remove(word.key);
        for (const Switch& one : switches()) {
            if (one.value != &Values::welcomeSeen)
                m_store->remove(one.key);
        }
        m_store->remove(textScaleKey);
    }
    flush();
    take(values);
}

void Settings::take(const Values& values) {
    if (m_values == values)
        return;
    m_values = values;
    emit changed();
}

void Settings::store(const QString& key, const QString& value) {
    if (m_store != nullptr && (!m_store->contains(key) || stored(key) != value))
        m_store->setValue(key, value);
}

void Settings::flush() {
    if (m_store == nullptr || m_lost)
        return;
    m_store->sync();
    if (m_store->status() != QSettings::AccessError)
        return;
    m_lost = true;
    complain(QStringLiteral("cannot be written"),
             QStringLiteral("make file and folder writable; until then settings hold for one run"));
    emit notKeptChanged();
}

} // namespace sorespot
