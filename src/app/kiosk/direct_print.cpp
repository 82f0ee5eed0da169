// SPDX-License-Identifier: MIT
#include "app/kiosk/direct_print.h"

#include <QProcess>

namespace sorespot {

TakeAway::Printer directPrint() {
    return [](const QByteArray& pdf, const std::function<void(bool)>& done) {
        auto* lp = new QProcess;
        QObject::connect(lp, &QProcess::finished, lp, [lp, done](int code, QProcess::ExitStatus status) {
            done(status == QProcess::NormalExit && code == 0);
            lp->deleteLater();
        });
        QObject::connect(lp, &QProcess::errorOccurred, lp, [lp, done](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart) // everything else ends it, see above
                return;
            done(false);
            lp->deleteLater();
        });
        QObject::connect(lp, &QProcess::started, lp, [lp, pdf] {
            lp->write(pdf);
            lp->closeWriteChannel();
        });
        lp->start(QStringLiteral("lp"),
                  {QStringLiteral("-s"), QStringLiteral("-t"), QStringLiteral("Sorespot")});
    };
}

} // namespace sorespot
