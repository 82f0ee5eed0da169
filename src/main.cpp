// SPDX-License-Identifier: MIT
#include "app/allocator.h"
#include "app/kiosk/kiosk_program.h"
#include "app/options.h"
#include "app/program.h"
#include "app/service/start_record.h"
#include "app/stderr_messages.h"
#include "core/pack/catalog_layers.h"

#include <QGuiApplication>
#include <QtPlugin>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace {

int fail(const sorespot::Error& error) {
    sorespot::complain(error);
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
    sorespot::giveFreeMemoryBack();
    // Read before the application object exists: the options decide whether a display is needed at all.
    const auto options = sorespot::parseOptions(argumentsOf(argc, argv));
    if (!options)
        return fail(options.error());
    if (!options->has_value())
        return 0;
    if (const auto problem = sorespot::prepareDisplay(**options))
        return fail(*problem);

    const QtMessageHandler usual = qInstallMessageHandler(endWithMessage);
    QGuiApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QGuiApplication::setApplicationName(QStringLiteral("Sorespot"));
    QGuiApplication::setApplicationVersion(QStringLiteral(SORESPOT_VERSION));
    // By this name desktops find the menu entry, and with it the icon of the window.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sorespot.Sorespot"));

    const std::filesystem::path folder(QGuiApplication::applicationDirPath().toStdU16String());
    sorespot::Options asked = **options;
    asked.packFolders = sorespot::usualPackFolders();
    if (asked.kiosk && !asked.selfTest) {
        sorespot::KioskProgram::Parts parts;
        parts.safeMode = asked.screenshot.isEmpty() && sorespot::noteStart(sorespot::startRecordFile());
        sorespot::KioskProgram kiosk(asked, folder / ".." / "share" / "sorespot", parts);
        return kiosk.open() ? kiosk.run() : 2;
    }
    const bool remembers = asked.remembers();
    sorespot::Program program(asked, folder / ".." / "share" / "sorespot",
                              remembers ? sorespot::Settings::usualFile() : QString(),
                              remembers ? sorespot::Diary::usualFile() : QString());
    if (!asked.atlas.isEmpty())
        return program.writeAtlas();
    if (!asked.sheet.isEmpty())
        return program.writeSheet();
    // A window at once, unless its content may have to be refused.
    const bool atOnce = !asked.asksForContent() && !asked.unattended();
    return (atOnce ? program.openEmpty() : program.open()) ? program.run() : 2;
}
