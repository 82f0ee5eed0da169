// SPDX-License-Identifier: MIT
#include "test_objects.h"

#include "support/silent_cues.h"
#include "tiny_catalog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
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
    LoadedCatalog loaded;
    loaded.catalog = tinyCatalog();
    for (const char* file : {"a.json", "b.json", "c.json", "d.json"})
        loaded.findings.push_back(
            {Severity::Error, file, "", 1, "broken", std::string(file) + " ends early", "Complete it."});
    return loaded;
}

} // namespace

TestObjects::TestObjects()
    : m_loaded(loadCatalog({share() / "catalog"}))
    , m_language(m_loaded.catalog, {TranslationPlace{share() / "i18n"}})
    , m_tiny(tinyWithShortHolds())
    , m_damaged(damaged())
    , m_figure(share() / "figure" / "neutral")
    , m_missingFigure(share() / "no such folder")
    , m_session(m_loaded.catalog, &m_figure)
    , m_tinySession(m_tiny)
    , m_takeAway(m_loaded.catalog, m_session, &m_figure)
    , m_diary(m_loaded.catalog, m_session, m_diaryFolder.filePath(QStringLiteral("diary.sqlite")),
              [this] {
                  return QDateTime({2026, 11, 1}, {18, 0}, Qt::UTC).addDays(m_day);
              })
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

void TestObjects::newDiary(bool on) {
    m_diary.setOn(false);
    m_diary.deleteAll();
    m_diary.setOn(on);
    m_day = 0;
}

void TestObjects::keepVisit(const QStringList& places, int day) {
    m_session.startAgain();
    m_day = day;
    for (const QString& place : places)
        m_session.toggle(place);
    m_diary.keep();
}

void TestObjects::spoilDiary() {
    m_diary.setOn(false);
    QFile file(m_diaryFolder.filePath(QStringLiteral("diary.sqlite")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray("no diary\n").repeated(200)) < 0)
        qFatal("cannot write the spoiled diary");
    file.close();
    m_diary.setOn(true);
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
