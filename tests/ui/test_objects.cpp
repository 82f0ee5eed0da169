// SPDX-License-Identifier: MIT
#include "test_objects.h"

#include "silent_cues.h"
#include "tiny_catalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QQuickWindow>

namespace sorespot {
namespace {

std::filesystem::path share() {
    return SORESPOT_TEST_SHARE;
}

Catalog tinyWithShortHolds() {
    Catalog catalog = tinyCatalog();
    for (HoldProtocol& protocol : catalog.holdProtocols) {
        protocol.holdSeconds = 1;
        protocol.restSeconds = 1;
    }
    return catalog;
}

LoadedCatalog damaged() {
    LoadedCatalog loaded{tinyCatalog(), {}};
    for (const char* file : {"a.json", "b.json", "c.json", "d.json"})
        loaded.findings.push_back(
            {Severity::Error, file, "", 1, "broken", std::string(file) + " ends early", "Complete it."});
    return loaded;
}

} // namespace

TestObjects::TestObjects()
    : m_loaded(loadCatalog({share() / "catalog"}))
    , m_language(m_loaded.catalog, {share() / "i18n"})
    , m_tiny(tinyWithShortHolds())
    , m_damaged(damaged())
    , m_figure(share() / "figure" / "neutral")
    , m_missingFigure(share() / "no such folder")
    , m_session(m_loaded.catalog, &m_figure)
    , m_tinySession(m_tiny)
    , m_takeAway(m_loaded.catalog, m_session, &m_figure)
    , m_cues(*m_session.hold(), silentPlayer(true), silentVoice(true))
    , m_tinyCues(*m_tinySession.hold(), silentPlayer(true), silentVoice(true, &m_spoken))
    , m_muteCues(*m_tinySession.hold(), silentPlayer(false), silentVoice(false))
    , m_library(m_loaded)
    , m_damagedLibrary(m_damaged) {
    m_language.setLanguage(QStringLiteral("en"));
    connect(&m_language, &Language::changed, this, [this] {
        m_library.retranslate(m_loaded);
        m_session.retranslate();
    });
}

QStringList TestObjects::components() const {
    QStringList names;
    for (const QString& file :
         QDir(QStringLiteral(":/qt/qml/Sorespot/Ui")).entryList({QStringLiteral("*.qml")}))
        names << file.chopped(4);
    return names;
}

void TestObjects::holdKey(QQuickItem* inWindowOf, int key) {
    const auto send = [&](QEvent::Type type, bool repeat) {
        QKeyEvent event(type, key, Qt::NoModifier, QString(), repeat);
        QCoreApplication::sendEvent(inWindowOf->window(), &event);
    };
    send(QEvent::KeyPress, false);
    for (int i = 0; i < 3; ++i) {
        send(QEvent::KeyRelease, true);
        send(QEvent::KeyPress, true);
    }
    send(QEvent::KeyRelease, false);
}

} // namespace sorespot
