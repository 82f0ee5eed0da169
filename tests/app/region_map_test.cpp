// SPDX-License-Identifier: MIT
#include "app_test.h"
#include "place_checks.h"

#include <cmath>
#include <memory>

namespace sorespot {

class RegionMapTest : public AppTest {
    Q_OBJECT

private slots:
    void aMillionPointsAtAnyZoomAndPixelRatioAreWhereCoreSaysTheyAre() {
        constexpr int cameras = 100;
        constexpr double ratios[] = {1, 1.25, 1.5, 2, 3};
        FigureStore store(std::filesystem::path(SORESPOT_TEST_SHARE) / "figure" / "neutral");
        QVERIFY(!store.hasError());
        const Box& bounds = store.figure().plate().bounds;
        PlateCamera camera;
        camera.setGlideTime(0);
        camera.setBounds({bounds.left, bounds.top, bounds.width(), bounds.height()});
        RegionMap map;
        map.setFigure(&store);
        map.setCamera(&camera);
        std::mt19937 random(11);
        const auto upTo = [&random](double most) {
            return std::uniform_real_distribution<double>(0, most)(random);
        };
        PlaceCheck all;
        for (int i = 0; i < cameras; ++i) {
            camera.setPixelRatio(ratios[i % std::size(ratios)]);
            camera.setSize({200 + upTo(3640), 200 + upTo(1960)});
            camera.fit();
            camera.zoomAt({upTo(camera.size().width()), upTo(camera.size().height())},
                          std::pow(camera.maximumZoom(), upTo(1)));
            const PlaceCheck check = comparedWithCore(map, 1'000'000 / cameras, random);
            all.wrong += check.wrong;
            all.inside += check.inside;
        }
        QCOMPARE(all.wrong, 0);
        QVERIFY(all.inside > 300'000);
    }
};

std::unique_ptr<QObject> makeRegionMapTest() {
    return std::make_unique<RegionMapTest>();
}

} // namespace sorespot

#include "region_map_test.moc"
