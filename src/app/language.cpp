// SPDX-License-Identifier: MIT
#include "app/language.h"

#include "app/pseudo_translator.h"
#include "core/language/pseudo_text.h"
#include "core/language/translation.h"
#include "core/language/translation_reader.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <array>
#include <cstdio>

namespace sorespot {
namespace {

struct Known {
    const char* tag;
    const char* name;                        ///< In itself.
    std::string (*pseudo)(std::string_view); ///< Null for a language that people speak.
    bool rightToLeft;
};

constexpr std::array<Known, 4> known{{
    {"en", "English", nullptr, false},
    {"es", "Español", nullptr, false},
    {"en-XA", "", lengthenedText, false},
    {"ar-XB", "", mirroredText, true},
}};

const Known* find(const QString& tag) {
    for (const Known& one : known) {
        if (tag.compare(QLatin1String(one.tag), Qt::CaseInsensitive) == 0)
            return &one;
    }
    return nullptr;
}

/// How numbers and dates are written: as the system does it where it speaks the same language ("es-MX").
QLocale localeOf(const Known& language) {
    const QLocale own(language.pseudo != nullptr ? QStringLiteral("en") : QLatin1String(language.tag));
    const QLocale system = QLocale::system();
    return system.language() == own.language() ? system : own;
}

std::unique_ptr<QTranslator> translatorOf(const Known& language) {
    if (language.pseudo != nullptr)
        return std::make_unique<PseudoTranslator>(language.pseudo);
    auto translator = std::make_unique<QTranslator>();
    // English too: it has plural forms.
    static_cast<void>(
        translator->load(QStringLiteral(":/i18n/sorespot_%1.qm").arg(QLatin1String(language.tag))));
    return translator;
}

} // namespace

Language::Language(Catalog& catalog, std::vector<TranslationPlace> i18n, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_i18n(std::move(i18n)) {}

Language::~Language() = default;

QVariantList Language::languages() const {
    QVariantList choices;
    for (const Known& language : known) {
        if (language.pseudo == nullptr)
            choices << QVariantMap{{QStringLiteral("id"), QString::fromLatin1(language.tag)},
                                   {QStringLiteral("name"), QString::fromUtf8(language.name)}};
    }
    return choices;
}

bool Language::rightToLeft() const {
    const Known* language = find(m_current);
    return language != nullptr && language->rightToLeft;
}

QString Language::fitting(const QString& asked) {
    QString tag = asked.section(QLatin1Char('.'), 0, 0); // "es_ES.UTF-8"
    tag.replace(QLatin1Char('_'), QLatin1Char('-'));
    const Known* found = find(tag);
    if (found == nullptr)
        found = find(tag.section(QLatin1Char('-'), 0, 0));
    return found != nullptr ? QString::fromLatin1(found->tag) : QString();
}

QString Language::ofSystem() {
    for (const QString& asked : QLocale::system().uiLanguages()) {
        QString tag = fitting(asked);
        if (!tag.isEmpty())
            return tag;
    }
    return QStringLiteral("en");
}

bool Language::setLanguage(const QString& tag) {
    const Known* language = find(tag);
    if (language == nullptr)
        return false;
    const QString name = QString::fromLatin1(language->tag);
    if (name == m_current)
        return true;
    m_current = name;
    QLocale::setDefault(localeOf(*language));
    QGuiApplication::setLayoutDirection(language->rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    translateCatalog();
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = translatorOf(*language);
    QCoreApplication::installTranslator(m_translator.get());
    emit changed();
    return true;
}

void Language::followCatalog(std::vector<TranslationPlace> i18n) {
    m_english.reset();
    m_i18n = std::move(i18n);
    translateCatalog();
}

const Catalog& Language::english() {
    if (m_english == nullptr)
        m_english = std::make_unique<const Catalog>(m_catalog);
    return *m_english;
}

void Language::translateCatalog() {
    const Known* language = find(m_current);
    if (language->pseudo != nullptr) {
        translate(
            english(), [language](const std::string& text) { return language->pseudo(text); }, m_catalog);
        return;
    }
    const LoadedTranslation loaded = loadTranslation(m_i18n, language->tag);
    for (const Diagnostic& finding : loaded.findings)
        std::fprintf(stderr, "%s\n", toText(finding).c_str());
    if (loaded.translation.empty() && m_english == nullptr)
        return; // English already
    translate(english(), loaded.translation, m_catalog);
}

} // namespace sorespot
