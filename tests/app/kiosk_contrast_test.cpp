// SPDX-License-Identifier: MIT
#include "kiosk_app_test.h"
#include "kiosk_screens.h"
#include "text_layout.h"
#include "window_helpers.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

namespace sorespot {
namespace {

/// Of WCAG 2: what a colour gives of light, 0 to 1.
double luminance(QRgb colour) {
    const auto linear = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(double a, double b) {
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Of a picture's part: the most frequent colour is what something stands on, and what stands on it reaches
/// its own colour somewhere within its strokes.
double contrastIn(const QImage& picture) {
    QHash<QRgb, int> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++colours[picture.pixel(x, y)];
    }
    const auto ground = std::max_element(colours.cbegin(), colours.cend());
    if (ground == colours.cend())
        return 1;
    const double below = luminance(ground.key());
    double most = 1;
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
        most = std::max(most, contrast(luminance(colour.key()), below));
    return most;
}

} // namespace

/// Contrast as it reaches the eye: measured in pictures of every screen, wherever there is a text or a
/// symbol.
class KioskContrastTest : public KioskAppTest {
    Q_OBJECT

    static constexpr double leastText = 10, leastSymbol = 4.5;

private slots:
    void blackOnWhiteIsTwentyOne() {
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QCOMPARE(contrastIn(picture), 1.0);
        picture.setPixel(3, 3, qRgb(0x76, 0x76, 0x76));
        QVERIFY(std::abs(contrastIn(picture) - 4.54) < 0.01);
        picture.setPixel(4, 3, qRgb(0, 0, 0));
        QVERIFY(std::abs(contrastIn(picture) - 21) < 0.01);
    }

    void everyTextAndSymbolStandsOut_data() {
        QTest::addColumn<QString>("theme");
        for (const char* theme : {"contrast", "light", "dark"})
            QTest::newRow(theme) << theme;
    }
    void everyTextAndSymbolStandsOut() {
        QFETCH(QString, theme);
        const QString config = QStringLiteral(R"({"look": {"theme": "%1", "reduced_motion": true},
            "print": true, "screen_width_mm": 476, "staff_pin": "PIN"})");
        open(config.arg(theme).toUtf8(), QSize(1920, 1080));
        QStringList problems;
        int texts = 0, symbols = 0;
        double weakestText = 21, weakestSymbol = 21;
        throughKioskScreens(*m_ui, [&](const QString& screen) {
            const QImage picture = m_ui->window()->grabWindow();
            for (const ShownItem& shown : shownItems(*m_ui->window())) {
                if (!shown.item->isEnabled()) // nor what it stands in
                    continue;
                const double found = contrastIn(picture.copy(shown.box.toAlignedRect()));
                double& weakest = shown.isText ? weakestText : weakestSymbol;
                weakest = std::min(weakest, found);
                ++(shown.isText ? texts : symbols);
                if (found < (shown.isText ? leastText : leastSymbol))
                    problems << QStringLiteral("%1: %2:1 %3").arg(screen).arg(found).arg(shown.name);
            }
        });
        std::printf("%s: %d texts, at least %.1f:1; %d symbols, at least %.1f:1\n", qPrintable(theme), texts,
                    weakestText, symbols, weakestSymbol);
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable('\n' + problems.join('\n')));
        QVERIFY(texts > 300 && symbols > 100); // it has looked
    }
};

std::unique_ptr<QObject> makeKioskContrastTest() {
    return std::make_unique<KioskContrastTest>();
}

} // namespace sorespot

#include "kiosk_contrast_test.moc"
