// SPDX-License-Identifier: MIT
#include "app/self_test.h"

#include "app/card_pictures.h"
#include "app/figure/plate_camera.h"
#include "app/options.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QtGlobal>

#include <algorithm>
#include <atomic>

namespace sorespot {
namespace {

std::atomic<int> warnings = 0;
QtMessageHandler previousHandler = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ++warnings;
    if (previousHandler != nullptr)
        previousHandler(type, context, text);
}

/// What moves is shown as a preview, and a card's picture comes after the card.
bool isAtWork(const QQuickWindow& window) {
    const QList<PlateCamera*> cameras = window.findChildren<PlateCamera*>();
    const QList<CardPictures*> pictures = window.findChildren<CardPictures*>();
    return std::any_of(cameras.begin(), cameras.end(),
                       [](const PlateCamera* camera) { return camera->moving(); }) ||
           std::any_of(pictures.begin(), pictures.end(),
                       [](const CardPictures* cards) { return cards->busy(); });
}

void open(QQuickWindow& window, const QString& page) {
    window.setProperty("page", page);
    settle(window);
}

} // namespace

void settle(QQuickWindow& window) {
    QElapsedTimer timer;
    timer.start();
    // Long enough for models, layouts and their polish to come to rest; the grab draws one frame.
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    } while (timer.elapsed() < 250 || (isAtWork(window) && timer.elapsed() < 5000));
    window.grabWindow();
}

WarningCounter::WarningCounter() {
    warnings = 0;
    previousHandler = qInstallMessageHandler(countWarnings);
}

WarningCounter::~WarningCounter() {
    qInstallMessageHandler(previousHandler);
    previousHandler = nullptr;
}

int WarningCounter::count() const {
    return warnings;
}

int runSelfTest(QQuickWindow& window, Session& session, const Library& library) {
    const WarningCounter counter;
    for (const char* theme : {"light", "dark", "contrast"}) {
        window.setProperty("themeName", QString::fromLatin1(theme));
        session.startAgain();
        for (const QString& page : pageNames())
            open(window, page);
        for (const Article& article : library.articles())
            open(window, QStringLiteral("learn/") + QString::fromStdString(article.id));
        open(window, pageNames().first());
        for (int row = 0; row < session.regions()->rowCount(); row += 7)
            session.toggle(session.placeAt(row));
        settle(window);
        session.clearMarks();
        session.toggle(session.placeAt(0));
        const QList<CandidateRow> candidates =
            static_cast<GadgetListModel<CandidateRow>*>(session.sources()->candidates())->rows();
        if (!candidates.isEmpty()) {
            session.choose(candidates.first().muscle, candidates.first().side);
            settle(window);
            session.denyFlags();
            session.aboutYou()->finish();
            settle(window);
            open(window, QStringLiteral("take"));
            open(window, pageNames().first());
            session.startHold();
            session.hold()->start();
            settle(window);
            session.hold()->pause();
            settle(window);
            session.hold()->stop();
            settle(window);
            session.answerPress(SourceList::Nothing);
            settle(window);
        }
        session.confirmFlag(
            static_cast<GadgetListModel<RedFlagRow>*>(session.allFlags())->rows().value(0).flag);
        settle(window);
    }
    session.startAgain();
    return counter.count();
}

} // namespace sorespot
