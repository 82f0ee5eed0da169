// SPDX-License-Identifier: MIT
#include "app/program.h"

#include <QGuiApplication>
#include <QTest>
#include <QTranslator>

#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace sorespot {

// One per file <name>_test.cpp. A single program for all of them links the Qt Quick modules once.
std::unique_ptr<QObject> makeAccessibilityTest();
std::unique_ptr<QObject> makeFigureTest();
std::unique_ptr<QObject> makeHighlightTest();
std::unique_ptr<QObject> makeHoldControllerTest();
std::unique_ptr<QObject> makeLibraryTest();
std::unique_ptr<QObject> makeMuscleDetailsTest();
std::unique_ptr<QObject> makeOptionsTest();
std::unique_ptr<QObject> makeSessionSafetyTest();
std::unique_ptr<QObject> makeSessionTest();
std::unique_ptr<QObject> makeStartingTest();
std::unique_ptr<QObject> makeWindowTest();
std::unique_ptr<QObject> makeWordingTest();

} // namespace sorespot

int main(int argc, char** argv) {
    using namespace sorespot;
    const std::map<std::string, std::function<std::unique_ptr<QObject>()>> tests{
        {"accessibility", makeAccessibilityTest},
        {"figure", makeFigureTest},
        {"highlight", makeHighlightTest},
        {"hold_controller", makeHoldControllerTest},
        {"library", makeLibraryTest},
        {"muscle_details", makeMuscleDetailsTest},
        {"options", makeOptionsTest},
        {"session", makeSessionTest},
        {"session_safety", makeSessionSafetyTest},
        {"starting", makeStartingTest},
        {"window", makeWindowTest},
        {"wording", makeWordingTest},
    };
    const auto test = tests.find(argc > 1 ? argv[1] : "");
    if (test == tests.end()) {
        std::fputs("usage: sorespot_app_tests NAME [QtTest options]; names:\n", stderr);
        for (const auto& [name, make] : tests)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }

    // As src/main.cpp does, so that the window is drawn by what people will see.
    if (const Result<bool> display = prepareDisplay(Options()); !display) {
        std::fprintf(stderr, "%s\n", display.error().message.c_str());
        return 2;
    }
    QGuiApplication application(argc, argv);
    QTranslator english; // plural forms
    if (english.load(QStringLiteral(":/i18n/sorespot_en.qm")))
        QCoreApplication::installTranslator(&english);

    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1);
    return QTest::qExec(test->second().get(), arguments);
}
