// SPDX-License-Identifier: MIT
#include "startup_bench.h"

#include "app/program.h"
#include "timings.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace sorespot {
namespace {

constexpr int starts = 15;

/// Of this process, in kilobytes: what it holds now, and the most it ever held.
QByteArray statusOf(const char* key) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return "0";
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1);
    }
    return "0";
}

/// At one frame of a start.
struct Moment {
    double milliseconds = 0; // from asking the system for the process
    double resident = 0;     // MB
    double peak = 0;
};

struct Start {
    Moment first;
    Moment whole; // with its content
};

QString sizeText(QSize size) {
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

Moment nextMoment(QProcess& process, std::chrono::steady_clock::time_point begin) {
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(60000))
            qFatal("a start failed: %s", process.readAllStandardError().constData());
    }
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    const QList<QByteArray> words = process.readLine().simplified().split(' ');
    return {taken.count(), words.value(0).toDouble() / 1024, words.value(1).toDouble() / 1024};
}

Start startOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    const auto begin = std::chrono::steady_clock::now();
    process.start(program, arguments);
    const Moment first = nextMoment(process, begin);
    const Moment whole = nextMoment(process, begin);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("a start failed: %s", process.readAllStandardError().constData());
    return {first, whole};
}

void sayNextFrame(QQuickWindow& window) {
    QEventLoop frame;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &frame, &QEventLoop::quit);
    window.update();
    frame.exec();
    std::printf("%s %s\n", statusOf("VmRSS:").constData(), statusOf("VmHWM:").constData());
    std::fflush(stdout);
}

struct Starts {
    Timings time, memory, peak;

    void add(const Moment& moment) {
        time.add(moment.milliseconds);
        memory.add(moment.resident);
        peak.add(moment.peak);
    }
};

void printFigure(const QString& program, const QString& share, const QString& without) {
    const QString size = sizeText({3840, 2160});
    Starts with, bare;
    for (int i = 0; i < starts; ++i) {
        with.add(startOf(program, {QStringLiteral("--start"), share, size}).whole);
        bare.add(startOf(program, {QStringLiteral("--start"), without, size}).whole);
    }
    std::printf("\nwhat the figure adds to the home page at %s, %d starts\n", qPrintable(size), starts);
    std::printf("%-22s %10s %10s %10s %8s\n", "", "figure", "none", "difference", "limit");
    const auto row = [](const char* name, const Timings& a, const Timings& b, const char* limit) {
        std::printf("%-22s %10.1f %10.1f %10.1f %8s\n", name, a.median(), b.median(), a.median() - b.median(),
                    limit);
    };
    row("time, ms (p50)", with.time, bare.time, "60");
    row("memory, MB (p50)", with.memory, bare.memory, "40");
    row("most memory, MB (p50)", with.peak, bare.peak, "");
}

void printWhole(const QString& program, const QString& share) {
    const QString size = sizeText({1280, 800});
    Starts first, whole, empty;
    for (int i = 0; i < starts; ++i) { // in turn, so that both meet the same weather
        const Start start = startOf(program, {QStringLiteral("--start"), share, size});
        first.add(start.first);
        whole.add(start.whole);
        empty.add(startOf(program, {QStringLiteral("--start-empty"), size}).first);
    }
    std::printf("\nthe program against an empty window of Qt Quick Controls, %s, %d starts\n",
                qPrintable(size), starts);
    std::printf("%-32s %10s %10s %10s %8s\n", "", "program", "empty", "times", "limit");
    const auto row = [](const char* name, const Timings& a, const Timings& b) {
        const double ratio = a.median() / b.median();
        std::printf("%-32s %10.1f %10.1f %10.2f %8.1f%s\n", name, a.median(), b.median(), ratio, 1.5,
                    ratio > 1.5 ? "  OVER" : "");
    };
    row("first frame, ms (p50)", first.time, empty.time);
    row("memory then, MB (p50)", first.memory, empty.memory);
    row("home page whole, ms (p50)", whole.time, empty.time);
    row("memory then, MB (p50)", whole.memory, empty.memory);
}

} // namespace

int startOnce(const std::filesystem::path& share, QSize size) {
    Options options;
    options.page = pageNames().first();
    options.size = size;
    Program program(options, share);
    if (!program.openEmpty())
        return 1;
    program.window()->show();
    sayNextFrame(*program.window());
    program.fill();
    sayNextFrame(*program.window());
    std::_Exit(0); // nobody waits for the end
}

int startEmpty(QSize size) {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick.Controls.Basic\nApplicationWindow {}");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr)
        return 1;
    window->resize(size);
    window->show();
    sayNextFrame(*window);
    sayNextFrame(*window);
    std::_Exit(0);
}

int benchStartup(const std::filesystem::path& share, const char* program) {
    const QTemporaryDir without;
    QFile::link(QString::fromStdString((share / "catalog").string()),
                without.filePath(QStringLiteral("catalog")));
    const QString path = QString::fromLocal8Bit(program);
    printFigure(path, QString::fromStdString(share.string()), without.path());
    printWhole(path, QString::fromStdString(share.string()));
    return 0;
}

} // namespace sorespot
