// SPDX-License-Identifier: MIT
#include "core/kiosk/screen_scale.h"
#include "kiosk_app_test.h"
#include "kiosk_screens.h"
#include "text_layout.h"

#include <QAccessible>
#include <QTest>

#include <cmath>
#include <memory>

namespace sorespot {
namespace {

struct Target {
    QQuickItem* item;
    QRectF place; ///< What of it can be touched, in the window.
};

/// A control that a finger finds: what is hidden, covered by nothing, or cut off by what scrolls is left out.
void collect(QQuickItem* item, QRectF seen, QList<Target>& targets) {
    if (!item->isVisible() || !item->isEnabled() || item->opacity() == 0)
        return;
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    if (item->clip())
        seen &= place;
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(item);
    // The places of the body are one target: a tap beside them takes the nearest.
    if (interface != nullptr && item->objectName() == QLatin1String("plateMap"))
        return;
    if (interface != nullptr) {
        switch (interface->role()) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::EditableText:
        case QAccessible::Slider: // its steps are one target: a tap takes the nearest
            // Rows at the edge of a list are whole once they are scrolled there.
            if (seen.contains(place))
                targets << Target{item, place};
            return;
        default:
            break;
        }
    }
    for (QQuickItem* child : item->childItems())
        collect(child, seen, targets);
}

double gapBetween(const QRectF& a, const QRectF& b) {
    const double x = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double y = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(x, y);
}

QString nameOf(const Target& target) {
    return QStringLiteral("%1 \"%2\" at %3,%4 %5x%6")
        .arg(target.item->objectName(),
             QAccessible::queryAccessibleInterface(target.item)->text(QAccessible::Name))
        .arg(target.place.x())
        .arg(target.place.y())
        .arg(target.place.width())
        .arg(target.place.height());
}

} // namespace

/// Sizes on the glass, computed from the items that are really there.
class KioskTargetsTest : public KioskAppTest {
    Q_OBJECT

    void check(const QString& page, double mmPerPixel, QStringList& problems) {
        QList<Target> targets;
        const QRectF window(0, 0, m_ui->window()->width(), m_ui->window()->height());
        collect(m_ui->window()->contentItem(), window, targets);
        if (targets.isEmpty())
            problems << page + QStringLiteral(": nothing to touch");
        // Half a pixel: items lie between pixels, fingers do not.
        const double slack = 0.5 * mmPerPixel;
        for (qsizetype i = 0; i < targets.size(); ++i) {
            const QSizeF size = targets.at(i).place.size() * mmPerPixel;
            if (std::min(size.width(), size.height()) < touchTargetMm - slack)
                problems << page + QStringLiteral(": too small: ") + nameOf(targets.at(i));
            for (qsizetype k = i + 1; k < targets.size(); ++k) {
                const double gap = gapBetween(targets.at(i).place, targets.at(k).place) * mmPerPixel;
                if (gap < touchGapMm - slack)
                    problems << page + QStringLiteral(": %1 mm apart: ").arg(gap) + nameOf(targets.at(i)) +
                                    QStringLiteral(" and ") + nameOf(targets.at(k));
            }
        }
    }

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void everythingIsLargeEnoughAndFarEnoughApart_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("widthMm");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<QString>("languages");
        QTest::newRow("10.1 inches") << QSize(1280, 800) << 217.5 << 1 << R"("en", "es")";
        QTest::newRow("10.1 inches, large text") << QSize(1280, 800) << 217.5 << 3 << R"("en", "es")";
        QTest::newRow("10.1 inches, largest text") << QSize(1280, 800) << 217.5 << 4 << R"("en", "es")";
        QTest::newRow("21.5 inches") << QSize(1920, 1080) << 476.0 << 2 << R"("en", "es")";
        QTest::newRow("21.5 inches, upright") << QSize(1080, 1920) << 268.0 << 2 << R"("en", "es")";
        QTest::newRow("32 inches") << QSize(1920, 1080) << 708.0 << 2 << R"("en", "es")";
        QTest::newRow("21.5 inches, Spanish") << QSize(1920, 1080) << 476.0 << 2 << R"("es", "en")";
        QTest::newRow("32 inches, largest text") << QSize(1920, 1080) << 708.0 << 4 << R"("en", "es")";
    }
    void everythingIsLargeEnoughAndFarEnoughApart() {
        QFETCH(QSize, size);
        QFETCH(double, widthMm);
        QFETCH(int, textSize);
        QFETCH(QString, languages);
        const QString config = QStringLiteral(R"({"languages": [%1], "screen_width_mm": %2,
            "look": {"text_size": %3}, "print": true, "staff_pin": "PIN"})")
                                   .arg(languages)
                                   .arg(widthMm)
                                   .arg(textSize);
        open(config.toUtf8(), size);
        QStringList problems;
        throughKioskScreens(*m_ui, [&](const QString& screen) {
            check(screen, widthMm / size.width(), problems);
            for (const QString& fault : textFaults(*m_ui->window()))
                problems << screen + QStringLiteral(": ") + fault;
        });
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable('\n' + problems.join('\n')));
    }
};

std::unique_ptr<QObject> makeKioskTargetsTest() {
    return std::make_unique<KioskTargetsTest>();
}

} // namespace sorespot

#include "kiosk_targets_test.moc"
