// SPDX-License-Identifier: MIT
// How long the window takes to follow a hand, on the software renderer. The yardstick, taken in the same run:
// an item over the figure, as large as the window, that paints nothing and is repainted. It is what any
// painted item of that size costs in this window at the least. Prints one line per action and size.

#include "bench_scene.h"
#include "startup_bench.h"
#include "timings.h"

#include <QGuiApplication>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <functional>

namespace sorespot {
namespace {

constexpr int rounds = 120;

struct Row {
    const char* name;
    double limit; // times the empty item; 0 is for information only
};

void printRow(const Row& row, QSize size, const Timings& timings, const Timings& empty) {
    const double ratio = timings.median() / empty.median();
    const bool over = row.limit > 0 && ratio > row.limit;
    std::printf("%5dx%-5d %-27s %8.2f %8.2f %8.2f %7.2f", size.width(), size.height(), row.name,
                timings.median(), timings.quantile(0.9), timings.quantile(1), ratio);
    if (row.limit > 0)
        std::printf(" %6.1f%s", row.limit, over ? "  OVER" : "");
    std::printf("\n");
}

/// Measures an action and the yardstick in turn, so that both meet the same weather.
Timings measure(const Row& row, FigureScene& scene, FigureScene& yard, const std::function<void(int)>& act) {
    Timings actions;
    Timings yardstick;
    const int framesBefore = scene.frames() + yard.frames();
    int idle = 0;
    for (int round = 0; round < rounds; ++round) {
        yard.repaintEmptyItem();
        yardstick.measure([&] { yard.renderFrame(); });
        const int before = scene.frames();
        actions.measure([&] {
            act(round);
            scene.renderFrame();
        });
        idle += scene.frames() == before ? 1 : 0;
    }
    printRow(row, scene.window().size(), actions, yardstick);
    const int yardFrames = scene.frames() + yard.frames() - framesBefore - (rounds - idle);
    if (idle > 0 || yardFrames < rounds)
        std::printf("  %d of %d actions and %d of the yardstick's changed nothing that is drawn: not a fair "
                    "measure\n",
                    idle, rounds, std::max(0, rounds - yardFrames));
    return yardstick;
}

/// A stroke that goes to and fro over the chest, one segment at a time.
std::vector<std::shared_ptr<const BrushStroke>> strokeOf(int segments) {
    auto stroke = std::make_shared<BrushStroke>();
    stroke->radius = 8;
    for (int i = 0; i <= segments; ++i)
        stroke->path.push_back({60 * std::sin(i * 0.15), 240 + i * 0.8});
    return {stroke};
}

void benchAt(QSize size, FigureStore& figure, const Catalog& catalog, Session& session) {
    session.startAgain();
    session.toggle(QStringLiteral("shoulder_front:right"));
    FigureScene scene(size, figure, session);
    Session resting(catalog, &figure); // what the yardstick lies over does not change
    resting.toggle(QStringLiteral("shoulder_front:right"));
    FigureScene yard(size, figure, resting);
    yard.addEmptyItem();
    const int regions = scene.regions().regionCount();

    const Timings yardstick = measure({"hover", 0.5}, scene, yard,
                                      [&](int round) { scene.outline().setRegion(round * 37 % regions); });
    printRow({"empty item", 0}, size, yardstick, yardstick);
    scene.outline().setRegion(-1);

    measure({"brush segment", 0.5}, scene, yard,
            [&](int round) { scene.paint().setStrokes(strokeOf(round)); });
    scene.paint().setStrokes({});

    // As somebody does who runs the pointer down the list, once it has been there for a moment.
    const QAbstractItemModel& list = *session.sources()->candidates();
    const auto show = [&](int candidate) {
        const QModelIndex row = list.index(candidate % std::min(5, list.rowCount()), 0);
        const auto cell = [&](const char* role) { return row.data(list.roleNames().key(role)).toString(); };
        session.preview(cell("muscle"), cell("side"));
    };
    for (int candidate = 0; candidate < 5; ++candidate)
        show(candidate); // reads the muscles
    scene.settle(200);
    scene.marks().finishForecast();
    std::printf("  painted ahead: %.1f MB\n",
                static_cast<double>(scene.marks().forecast().bytes()) / (1 << 20));
    measure({"other candidate", 1.5}, scene, yard, show);
    session.endPreview();

    const QPointF middle(size.width() / 2.0, size.height() / 2.0);
    scene.camera().zoomAt(middle, 1.5);
    measure({"zoom step in a gesture", 3}, scene, yard,
            [&](int round) { scene.camera().zoomAt(middle, round % 30 < 15 ? 1.07 : 1 / 1.07); });

    scene.camera().show(QRectF(230, 150, 200, 150));
    scene.settle(200);
    measure({"pan step in a gesture", 0}, scene, yard,
            [&](int round) { scene.camera().panBy(round % 40 < 20 ? -24 : 24, 6); });
    measure({"sharp close-up", 0}, scene, yard, [&](int round) {
        scene.camera().show(round % 2 == 0 ? QRectF(230, 150, 200, 150) : QRectF(530, 20, 150, 200));
        while (scene.camera().moving())
            QCoreApplication::processEvents();
    });
}

/// A tap on the figure, until the list beside it is in the window: ranking, rows, cards. Every fourth clears
/// what is marked. Between taps the window has a moment for what it makes beside them.
void benchMarking(QSize size, FigureStore& figure, const LoadedCatalog& loaded) {
    const char* const places[] = {"shoulder_front:right", "neck_side:left", "knee_front:left",
                                  "low_back:right"};
    Library library(loaded);
    Session session(loaded.catalog, &figure);
    Diary diary(loaded.catalog, session, QString());
    HomeScene scene(size, figure, session, library, diary);
    Session resting(loaded.catalog, &figure);
    FigureScene yard(size, figure, resting);
    yard.addEmptyItem();
    session.toggle(QString::fromLatin1(places[0])); // waits for the ranking's preparations
    scene.settle(300);
    session.clearMarks();
    Timings taps;
    Timings yardstick;
    for (int round = 0; round < rounds; ++round) {
        if (round % 4 == 0)
            session.clearMarks();
        scene.settle(round < rounds / 2 ? 20 : 150);
        yard.repaintEmptyItem();
        yardstick.measure([&] { yard.renderFrame(); });
        taps.measure([&] {
            session.toggle(QString::fromLatin1(places[round % 4]));
            scene.renderFrame();
        });
    }
    printRow({"mark a place, with its list", 0}, size, taps, yardstick);
}

int run(const std::filesystem::path& share) {
    FigureStore figure(share / "figure" / "neutral");
    if (figure.hasError()) {
        std::fprintf(stderr, "%s\n", qPrintable(figure.errorText()));
        return 2;
    }
    const LoadedCatalog loaded = loadCatalog({share / "catalog"});
    Session session(loaded.catalog, &figure);
    std::printf("%-11s %-27s %8s %8s %8s %7s %6s\n", "window", "action", "p50 ms", "p90", "max", "times",
                "limit");
    benchAt({1280, 800}, figure, loaded.catalog, session);
    benchMarking({1280, 800}, figure, loaded);
    benchAt({3840, 2160}, figure, loaded.catalog, session);
    benchMarking({3840, 2160}, figure, loaded);
    return 0;
}

} // namespace
} // namespace sorespot

int main(int argc, char** argv) {
    // The programs' own default where there is no GPU; the one whose time is worth measuring.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QSG_RENDER_LOOP", "basic");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    const std::filesystem::path share = SORESPOT_TEST_SHARE;
    const auto sizeOf = [](const char* text) {
        const QList<QByteArray> sides = QByteArray(text).split('x');
        return QSize(sides.value(0).toInt(), sides.value(1).toInt());
    };
    if (argc == 4 && std::strcmp(argv[1], "--start") == 0)
        return sorespot::startOnce(argv[2], sizeOf(argv[3]));
    if (argc == 3 && std::strcmp(argv[1], "--start-empty") == 0)
        return sorespot::startEmpty(sizeOf(argv[2]));
    if (argc == 2 && std::strcmp(argv[1], "start") == 0)
        return sorespot::benchStartup(share, argv[0]);
    const int result = sorespot::run(share);
    return result != 0 ? result : sorespot::benchStartup(share, argv[0]);
}
