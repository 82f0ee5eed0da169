// SPDX-License-Identifier: MIT
#include "watched_desktop.h"

#include "meet_body.h"
#include "verdict.h"

#include <QDir>
#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>

namespace sorespot {

WatchedDesktop::WatchedDesktop() {
    // Whatever is saved by chance stays below this folder.
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QDir::setCurrent(m_folder.path());
    Options options;
    options.page = pageNames().first();
    options.size = {1024, 700};
    m_program = std::make_unique<Program>(options, SORESPOT_TEST_SHARE,
                                          m_folder.filePath(QStringLiteral("settings.ini")),
                                          m_folder.filePath(QStringLiteral("diary.sqlite")));
    m_program->read();
    resetSettings();
}

bool WatchedDesktop::open() {
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (!m_program->open())
        return false;
    window().show();
    settle(window());
    return true;
}

void WatchedDesktop::meetEverything() {
    Settings& settings = m_program->settings();
    settings.setDiary(true);
    for (const char* figure : {"female", "male", "neutral"}) {
        settings.setFigure(QString::fromLatin1(figure));
        waitForFigure();
        drawEveryPage();
    }
    for (const QVariant& language : m_program->language().languages()) {
        settings.setLanguage(language.toMap().value(QStringLiteral("id")).toString());
        for (const char* theme : {"light", "dark", "contrast"}) {
            settings.setTheme(QString::fromLatin1(theme));
            for (int tenths = 8; tenths <= 20; ++tenths) {
                settings.setTextScale(tenths / 10.0);
                drawEveryPage();
            }
        }
    }
    Library& library = *window().property("library").value<Library*>();
    for (const Article& article : library.articles()) {
        window().setProperty("page", QStringLiteral("learn/") + QString::fromStdString(article.id));
        draw();
    }
    meetBody(m_program->session(), library, [this] { draw(); });
    drawEveryPage();
    startAgain();
}

void WatchedDesktop::use(Monkey& monkey, int events, int every) {
    for (int i = 0; i < events; ++i) {
        monkey.step();
        answerDialogs();
        if (i % every == 0)
            draw();
    }
    draw();
}

void WatchedDesktop::startAgain() {
    m_program->session().startAgain();
    m_program->diary().deleteAll();
    resetSettings();
    waitForFigure();
    window().setProperty("page", pageNames().first());
    draw();
}

void WatchedDesktop::resetSettings() {
    m_program->settings().reset();
    m_program->settings().setSound(false); // neither played nor looked for
    m_program->settings().setWelcomeSeen(true);
}

/// It is read beside what goes on, and nothing tells when it is there.
void WatchedDesktop::waitForFigure() {
    QTest::qWait(400);
    draw();
}

void WatchedDesktop::drawEveryPage() {
    for (const QString& page : pageNames()) {
        window().setProperty("page", page);
        draw();
    }
}

/// Qt's own dialog for files, which stands in where a system has none, is answered with "cancel": a monkey
/// would not leave it again, and it would be Qt that is tried.
void WatchedDesktop::answerDialogs() {
    for (const QQuickItem* layer : window().contentItem()->childItems()) {
        if (!layer->inherits("QQuickOverlay"))
            continue;
        for (const QQuickItem* item : layer->childItems()) {
            QObject* popup = item->parent();
            if (popup != nullptr && popup->inherits("QQuickDialog"))
                QMetaObject::invokeMethod(popup, "reject");
        }
    }
}

void WatchedDesktop::draw() {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // not done outside of exec()
    if (!window().isVisible())
        window().show();
}

int WatchedDesktop::problems() {
    int count = complainUnless(m_warnings.count() == 0, "there were warnings");
    startAgain();
    count += complainUnless(!m_program->session().hasMarks(), "marks are left after starting again");
    count += complainUnless(!window().grabWindow().isNull(), "the window cannot be drawn any more");
    return count;
}

} // namespace sorespot
