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
std::unique_ptr<QObject> makeAboutYouTest();
std::unique_ptr<QObject> makeAccessibilityTest();
std::unique_ptr<QObject> makeArticlesTest();
std::unique_ptr<QObject> makeAtlasTest();
std::unique_ptr<QObject> makeCardPicturesTest();
std::unique_ptr<QObject> makeComparisonTest();
std::unique_ptr<QObject> makeDiaryStoreTest();
std::unique_ptr<QObject> makeDiaryTest();
std::unique_ptr<QObject> makeDiaryWindowTest();
std::unique_ptr<QObject> makeForecastTest();
std::unique_ptr<QObject> makePatternColoursTest();
std::unique_ptr<QObject> makePointGroupsTest();
std::unique_ptr<QObject> makeFigurePainterTest();
std::unique_ptr<QObject> makeDrawingBoardTest();
std::unique_ptr<QObject> makeFigureTest();
std::unique_ptr<QObject> makePaintingTest();
std::unique_ptr<QObject> makeHangingTest();
std::unique_ptr<QObject> makeHoldControllerTest();
std::unique_ptr<QObject> makeHoldCuesTest();
std::unique_ptr<QObject> makeKioskTest();
std::unique_ptr<QObject> makeKioskContrastTest();
std::unique_ptr<QObject> makeKioskLockTest();
std::unique_ptr<QObject> makeKioskPrivacyTest();
std::unique_ptr<QObject> makeKioskSpeechTest();
std::unique_ptr<QObject> makeKioskTargetsTest();
std::unique_ptr<QObject> makeLanguageTest();
std::unique_ptr<QObject> makeLayoutTest();
std::unique_ptr<QObject> makeLibraryTest();
std::unique_ptr<QObject> makeMarksTest();
std::unique_ptr<QObject> makeMuscleDetailsTest();
std::unique_ptr<QObject> makeOptionsTest();
std::unique_ptr<QObject> makePacksTest();
std::unique_ptr<QObject> makePaintLayerTest();
std::unique_ptr<QObject> makePatternPainterTest();
std::unique_ptr<QObject> makePicturesTest();
std::unique_ptr<QObject> makePlateCameraTest();
std::unique_ptr<QObject> makeRegionMapTest();
std::unique_ptr<QObject> makeRenderersTest();
std::unique_ptr<QObject> makeScreenAwakeTest();
std::unique_ptr<QObject> makeServiceTest();
std::unique_ptr<QObject> makeSessionSafetyTest();
std::unique_ptr<QObject> makeSearchListTest();
std::unique_ptr<QObject> makeSessionTest();
std::unique_ptr<QObject> makeSheetTest();
std::unique_ptr<QObject> makeSettingsTest();
std::unique_ptr<QObject> makeSettingsWindowTest();
std::unique_ptr<QObject> makeSourceListTest();
std::unique_ptr<QObject> makeStartingTest();
std::unique_ptr<QObject> makeTakeAwayTest();
std::unique_ptr<QObject> makeTileLayerTest();
std::unique_ptr<QObject> makeWindowTest();
std::unique_ptr<QObject> makeWordingTest();

} // namespace sorespot

int main(int argc, char** argv) {
    using namespace sorespot;
    const std::map<std::string, std::function<std::unique_ptr<QObject>()>> tests{
        {"about_you", makeAboutYouTest},
        {"accessibility", makeAccessibilityTest},
        {"articles", makeArticlesTest},
        {"atlas", makeAtlasTest},
        {"card_pictures", makeCardPicturesTest},
        {"comparison", makeComparisonTest},
        {"diary", makeDiaryTest},
        {"diary_store", makeDiaryStoreTest},
        {"diary_window", makeDiaryWindowTest},
        {"forecast", makeForecastTest},
        {"pattern_colours", makePatternColoursTest},
        {"point_groups", makePointGroupsTest},
        {"drawing_board", makeDrawingBoardTest},
        {"figure", makeFigureTest},
        {"painting", makePaintingTest},
        {"figure_painter", makeFigurePainterTest},
        {"hanging", makeHangingTest}, // not a test of its own: what "service" starts
        {"hold_controller", makeHoldControllerTest},
        {"hold_cues", makeHoldCuesTest},
        {"kiosk", makeKioskTest},
        {"kiosk_contrast", makeKioskContrastTest},
        {"kiosk_lock", makeKioskLockTest},
        {"kiosk_privacy", makeKioskPrivacyTest},
        {"kiosk_speech", makeKioskSpeechTest},
        {"kiosk_targets", makeKioskTargetsTest},
        {"language", makeLanguageTest},
        {"layout", makeLayoutTest},
        {"library", makeLibraryTest},
        {"marks", makeMarksTest},
        {"muscle_details", makeMuscleDetailsTest},
        {"options", makeOptionsTest},
        {"packs", makePacksTest},
        {"paint_layer", makePaintLayerTest},
        {"pattern_painter", makePatternPainterTest},
        {"pictures", makePicturesTest}, // not a test of its own: what "renderers" starts
        {"plate_camera", makePlateCameraTest},
        {"region_map", makeRegionMapTest},
        {"renderers", makeRenderersTest},
        {"search_list", makeSearchListTest},
        {"service", makeServiceTest},
        {"session", makeSessionTest},
        {"screen_awake", makeScreenAwakeTest},
        {"session_safety", makeSessionSafetyTest},
        {"sheet", makeSheetTest},
        {"settings", makeSettingsTest},
        {"settings_window", makeSettingsWindowTest},
        {"source_list", makeSourceListTest},
        {"starting", makeStartingTest},
        {"take_away", makeTakeAwayTest},
        {"tile_layer", makeTileLayerTest},
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
    if (const auto problem = prepareDisplay(Options())) {
        std::fprintf(stderr, "%s\n", problem->message.c_str());
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
