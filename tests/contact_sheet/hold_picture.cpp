// SPDX-License-Identifier: MIT
#include "app/program.h"
#include "sheets.h"

#include <QEventLoop>
#include <QTimer>

namespace sorespot::contact {

bool writeHoldPicture(const QString& file) {
    Options options;
    options.size = {1280, 800};
    options.page = pageNames().first();
    options.select = QStringList{QStringLiteral("shoulder_front:right")};
    options.muscle = QStringLiteral("infraspinatus");
    options.language = QStringLiteral("en");
    Program program(options, SORESPOT_SHARE);
    if (!program.open())
        return false;
    program.cues().setSound(false);
    program.window()->show();
    Session& session = program.session();
    session.denyFlags();
    session.aboutYou()->finish();
    if (!session.startHold())
        return false;
    session.hold()->start();
    QEventLoop loop;
    QTimer::singleShot(9000, &loop, &QEventLoop::quit);
    loop.exec();
    return program.window()->grabWindow().save(file, "PNG");
}

} // namespace sorespot::contact
