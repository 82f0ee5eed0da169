// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_loader.h"

#include <QObject>
#include <QString>
#include <QTranslator>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace sorespot {

/// The language of window, numbers and catalog, which can change while the program runs.
///
/// The catalog that all others were given is translated in place, so that nobody's pointer into it goes
/// astray. Whoever shows texts composed of it says them anew after `changed`; QML's own follow by
/// QQmlEngine::retranslate().
class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Those that people speak: objects with `id` ("es") and `name` in itself ("Español").
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString current READ current NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed)

public:
    /// `catalog` is in English and must outlive this. `i18n`: texts of a later place replace those of an
    /// earlier one.
    Language(Catalog& catalog, std::vector<TranslationPlace> i18n, QObject* parent = nullptr);
    ~Language() override;

    /// The pseudo-languages (en-XA, ar-XB) are known to setLanguage() alone.
    QVariantList languages() const;
    QString current() const { return m_current; } ///< "es"
    bool rightToLeft() const;

    /// The tag of a language of the program that fits what is asked for: "es" for "es", "es-MX" and
    /// "es_ES.UTF-8". Empty for none.
    static QString fitting(const QString& asked);
    /// The first language that the system asks for and the program has; English where there is none.
    static QString ofSystem();

    /// False, and nothing changes, where the program does not have it.
    Q_INVOKABLE bool setLanguage(const QString& tag);

    /// The catalog has another content, in English, with these translations.
    void followCatalog(std::vector<TranslationPlace> i18n);

signals:
    void changed();

private:
    const Catalog& english();
    void translateCatalog();

    Catalog& m_catalog;
    std::unique_ptr<const Catalog>
        m_english; // null until another language is spoken: a start need not copy it
    std::vector<TranslationPlace> m_i18n;
    QString m_current;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace sorespot
