// SPDX-License-Identifier: MIT
#include "kiosk_screens.h"

#include <QTest>

namespace sorespot {

void throughKioskScreens(TestKiosk& ui, const std::function<void(const QString& screen)>& look) {
    const auto show = [&](const QString& screen) {
        ui.settle();
        look(screen);
    };
    const auto open = [&](const char* page) { ui.screen()->setProperty("page", page); };
    show(QStringLiteral("attract"));
    ui.kiosk().begin();
    for (const char* page :
         {"home", "regions", "safety", "you", "muscles", "learn", "learn/evidence", "take"}) {
        open(page);
        show(QLatin1String(page));
    }
    ui.session().toggle(QStringLiteral("shoulder_front:right"));
    ui.session().toggle(QStringLiteral("knee_front:left"));
    for (const char* page : {"safety", "take", "home"}) {
        open(page);
        show(QLatin1String(page) + QStringLiteral(", marked"));
    }
    QVERIFY(ui.tap(QStringLiteral("chipName")));
    show(QStringLiteral("how strong"));
    QVERIFY(ui.tap(QStringLiteral("chipName")));
    ui.visit().reader().setOn(true);
    show(QStringLiteral("read aloud"));
    ui.visit().reader().setOn(false);
    open("muscles");
    ui.settle();
    QVERIFY(ui.tap(QStringLiteral("textField")));
    show(QStringLiteral("letters"));
    ui.session().search()->setQuery(QStringLiteral("shoulder"));
    show(QStringLiteral("found"));
    open("home");
    ui.session().choose(QStringLiteral("infraspinatus"));
    show(QStringLiteral("muscle before the questions"));
    ui.session().denyFlags();
    ui.session().aboutYou()->finish();
    show(QStringLiteral("muscle"));
    QQuickItem* panel = ui.named(QStringLiteral("musclePanel"));
    QVERIFY(panel != nullptr);
    for (int part = 1; part < 6; ++part) {
        panel->setProperty("contentY", part / 6.0 * panel->property("contentHeight").toDouble());
        show(QStringLiteral("muscle, part %1").arg(part));
    }
    QVERIFY(ui.session().startHold());
    show(QStringLiteral("hold"));
    ui.session().hold()->start();
    show(QStringLiteral("holding"));
    ui.session().hold()->stop();
    show(QStringLiteral("after the hold"));
    ui.session().hold()->close();
    ui.kiosk().warnAtOnce();
    show(QStringLiteral("warning"));
    ui.kiosk().askForPin();
    show(QStringLiteral("pin"));
    ui.kiosk().tryPin(QStringLiteral("0000"));
    show(QStringLiteral("pin, wrong"));
    ui.kiosk().tryPin(QString::fromLatin1(TestKiosk::pin));
    QCOMPARE(ui.kiosk().state(), Kiosk::Staff);
    show(QStringLiteral("staff"));
}

} // namespace sorespot
