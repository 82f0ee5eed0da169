// SPDX-License-Identifier: MIT
#include "app/options.h"
#include "app/program.h"

#include <QGuiApplication>
#include <QtPlugin>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace {

int fail(const sorespot::Error& error) {
    std::fprintf(stderr, "sorespot: %s\n  %s\n", error.message.c_str(), error.remedy.c_str());
    return 2;
}

/// Qt ends a program that finds no display by abort(): a crash, to whoever started it.
void endWithMessage(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
    if (type == QtFatalMsg)
        std::_Exit(fail({"no window can be opened on this display",
                         "check DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM, or render a picture instead: "
                         "sorespot --screenshot FILE.png"}));
}

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char** argv) {
    // Read before the application object exists: the options decide whether a display is needed at all.
    const auto options = sorespot::parseOptions(argumentsOf(argc, argv));
    if (!options)
        return fail(options.error());
    if (!options->has_value())
        return 0;
    if (const auto display = sorespot::prepareDisplay(**options); !display)
        return fail(display.error());

    const QtMessageHandler usual = qInstallMessageHandler(endWithMessage);
    QGuiApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QGuiApplication::setApplicationName(QStringLiteral("Sorespot"));
    QGuiApplication::setApplicationVersion(QStringLiteral(SORESPOT_VERSION));
    // By this name desktops find the menu entry, and with it the icon of the window.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sorespot.Sorespot"));

    const std::filesystem::path folder(QGuiApplication::applicationDirPath().toStdU16String());
    const bool remembers = (*options)->remembers();
    sorespot::Program program(**options, folder / ".." / "share" / "sorespot",
                              remembers ? sorespot::Settings::usualFile() : QString(),
                              remembers ? sorespot::Diary::usualFile() : QString());
    if (!(*options)->atlas.isEmpty())
        return program.writeAtlas();
    if (!(*options)->sheet.isEmpty())
        return program.writeSheet();
    // A window at once, unless its content may have to be refused.
    const bool atOnce = !(*options)->asksForContent() && !(*options)->unattended();
    return (atOnce ? program.openEmpty() : program.open()) ? program.run() : 2;
}
