// SPDX-License-Identifier: MIT
#include "startup_bench.h"

#include "app/program.h"
#include "timings.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>

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

struct Start {
    double milliseconds = 0;
    double resident = 0; // MB
    double peak = 0;
};

Start startOf(const QString& program, const QString& share) {
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, {QStringLiteral("--start"), share});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("a start failed: %s", process.readAllStandardError().constData());
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return {words.value(0).toDouble(), words.value(1).toDouble() / 1024, words.value(2).toDouble() / 1024};
}

} // namespace

int startOnce(const std::filesystem::path& share) {
    const auto begin = std::chrono::steady_clock::now();
    Options options;
    options.page = pageNames().first();
    options.size = {3840, 2160};
    Program program(options, share);
    if (!program.open())
        return 1;
    QEventLoop firstFrame;
    QObject::connect(program.window(), &QQuickWindow::frameSwapped, &firstFrame, &QEventLoop::quit);
    program.window()->show();
    firstFrame.exec();
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    std::printf("%.2f %s %s\n", taken.count(), statusOf("VmRSS:").constData(),
                statusOf("VmHWM:").constData());
    return 0;
}

int benchStartup(const std::filesystem::path& share, const char* program) {
    const QTemporaryDir without;
    QFile::link(QString::fromStdString((share / "catalog").string()),
                without.filePath(QStringLiteral("catalog")));
    const QString path = QString::fromLocal8Bit(program);
    Timings with, bare, memoryWith, memoryBare, peakWith, peakBare;
    for (int i = 0; i < starts; ++i) {
        const Start figure = startOf(path, QString::fromStdString(share.string()));
        const Start none = startOf(path, without.path());
        with.add(figure.milliseconds);
        bare.add(none.milliseconds);
        memoryWith.add(figure.resident);
        memoryBare.add(none.resident);
        peakWith.add(figure.peak);
        peakBare.add(none.peak);
    }
    std::printf("\nto the first frame at 3840x2160, %d starts\n", starts);
    std::printf("%-22s %10s %10s %10s %8s\n", "", "figure", "none", "difference", "limit");
    const auto row = [](const char* name, const Timings& a, const Timings& b, const char* limit) {
        std::printf("%-22s %10.1f %10.1f %10.1f %8s\n", name, a.median(), b.median(), a.median() - b.median(),
                    limit);
    };
    row("time, ms (p50)", with, bare, "60");
    row("memory, MB (p50)", memoryWith, memoryBare, "40");
    row("most memory, MB (p50)", peakWith, peakBare, "");
    return 0;
}

} // namespace sorespot
