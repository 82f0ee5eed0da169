// SPDX-License-Identifier: MIT
#include "app/figure/figure_painter.h"
#include "app/figure/pattern_painter.h"
#include "app_test.h"
#include "colour_vision.h"

#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>

namespace sorespot {

/// Main, sometimes, muscle and plain skin as they come out on skin in each theme, seen with each kind of
/// colour vision and printed in black and white.
class PatternColoursTest : public AppTest {
    Q_OBJECT

    struct Vision {
        const char* name;
        const ColourMatrix& matrix;
    };
    const std::vector<Vision> m_visions{{"full", fullVision},
                                        {"protanopia", protanopia},
                                        {"deuteranopia", deuteranopia},
                                        {"tritanopia", tritanopia},
                                        {"greyscale", greyscale}};

    struct Seen {
        QColor skin, main, sometimesMean, dot, gap, muscle;
    };

    static QColor mean(const QImage& image) {
        LinearColour sum{};
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const LinearColour c = linear(image.pixelColor(x, y));
                for (std::size_t i = 0; i < 3; ++i)
                    sum[i] += c[i] / (image.width() * image.height());
            }
        }
        const auto encoded = [](double c) {
            return static_cast<float>(c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055);
        };
        return QColor::fromRgbF(encoded(sum[0]), encoded(sum[1]), encoded(sum[2]));
    }

    static Seen seenOn(const QObject& theme, const char* pattern, PatternForm form) {
        const auto colour = [&theme](const char* name) { return theme.property(name).value<QColor>(); };
        const PatternInk ink{colour(pattern), colour("spotOnSkin"), colour("spotHalo"), form};
        constexpr Box everywhere{-500, -100, 500, 1100};
        PatternInView zones; // on the trunk of the front view
        zones.essential =
            ZoneDensity({{{{-60, 200}, {60, 200}, {60, 300}, {-60, 300}}}}, essentialEdge, everywhere);
        zones.spillover =
            ZoneDensity({{{{-60, 320}, {60, 320}, {60, 430}, {-60, 430}}}}, spilloverEdge, everywhere);
        QImage image(480, 1000, QImage::Format_ARGB32_Premultiplied);
        image.fill(colour("skin"));
        QPainter painter(&image);
        const ViewFrame frame{ViewTransform(4, {240, -720}), image.rect(), 1};
        paintZones(painter, shippedFigure().paths(View::Front).silhouette, frame, zones, ink);
        painter.end();
        Seen seen;
        seen.skin = colour("skin");
        seen.main = mean(image.copy(200, 200, 80, 80));
        const QImage dots = image.copy(120, 680, 240, 200);
        seen.sometimesMean = mean(dots);
        seen.dot = seen.gap = dots.pixelColor(0, 0);
        for (int y = 0; y < dots.height(); ++y) {
            for (int x = 0; x < dots.width(); ++x) {
                const QColor c = dots.pixelColor(x, y);
                seen.dot = c.lightness() < seen.dot.lightness() ? c : seen.dot;
                seen.gap = c.lightness() > seen.gap.lightness() ? c : seen.gap;
            }
        }
        QImage tint(1, 1, QImage::Format_ARGB32_Premultiplied);
        tint.fill(seen.skin);
        QPainter muscle(&tint);
        muscle.fillRect(tint.rect(), faded(colour("muscleOnSkin"), muscleOpacity));
        muscle.end();
        seen.muscle = tint.pixelColor(0, 0);
        return seen;
    }

private slots:
    void everyPairIsToldApart_data() {
        QTest::addColumn<QString>("theme");
        for (const char* theme : {"light", "dark", "contrast"})
            QTest::newRow(theme) << QString::fromLatin1(theme);
    }
    void everyPairIsToldApart() {
        QFETCH(QString, theme);
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Sorespot/Ui/Theme.qml")));
        const std::unique_ptr<QObject> object(component.createWithInitialProperties(
            {{QStringLiteral("name"), theme}, {QStringLiteral("textScale"), 1.0}}));
        QVERIFY2(object != nullptr, qPrintable(component.errorString()));
        const Seen first = seenOn(*object, "patternOnSkin", PatternForm::First);
        const Seen second = seenOn(*object, "secondPatternOnSkin", PatternForm::Second);
        for (const Vision& vision : m_visions) {
            const auto check = [&](const char* what, const QColor& a, const QColor& b, double least) {
                const double distance = seenDistance(vision.matrix, a, b);
                qInfo("%s, %s: %s %.1f", qPrintable(theme), vision.name, what, distance);
                QVERIFY2(distance >= least, what);
            };
            check("main and skin", first.main, first.skin, 20);
            check("main and sometimes", first.main, first.sometimesMean, 15);
            check("sometimes and skin", first.sometimesMean, first.skin, 6);
            check("a dot and the gap beside it", first.dot, first.gap, 20);
            check("muscle and skin", first.muscle, first.skin, 6);
            // In black and white these two may be close; the muscle's edge and fibres tell them apart.
            check("main and muscle", first.main, first.muscle, 8);
            check("a stripe of the second and skin", second.main, second.skin, 12);
            check("a ring of the second and its middle", second.dot, second.gap, 20);
        }
        // Two patterns also differ in hue for everybody who sees hues.
        for (const ColourMatrix* vision : {&fullVision, &protanopia, &deuteranopia, &tritanopia})
            QVERIFY(seenDistance(*vision, first.dot, second.dot) >= 20);
    }

    void theSimulationLeavesGreyAlone() {
        for (const Vision& vision : m_visions) {
            const LinearColour grey = seenWith(vision.matrix, linear(QColor(128, 128, 128)));
            for (const double c : grey)
                QVERIFY(std::abs(c - linear(QColor(128, 128, 128))[0]) < 0.002);
        }
        // Red and green of one lightness are the same to people without red cones.
        QVERIFY(seenDistance(fullVision, QColor(200, 60, 60), QColor(60, 120, 60)) > 60);
        QVERIFY(seenDistance(deuteranopia, QColor(200, 60, 60), QColor(60, 120, 60)) < 30);
    }
};

std::unique_ptr<QObject> makePatternColoursTest() {
    return std::make_unique<PatternColoursTest>();
}

} // namespace sorespot

#include "pattern_colours_test.moc"
