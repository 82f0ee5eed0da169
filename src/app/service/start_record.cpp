// SPDX-License-Identifier: MIT
#include "app/service/start_record.h"

#include "app/service/service_manager.h"
#include "core/kiosk/crash_loop.h"

#include <QFile>
#include <QSaveFile>

namespace sorespot {

QString startRecordFile() {
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return folder.isEmpty() || !ServiceManager().listens()
               ? QString()
               : folder + QStringLiteral("/sorespot-kiosk-starts");
}

bool noteStart(const QString& file) {
    // Goes on across processes, and unlike the time of day it is never set.
    return noteStart(file, std::chrono::duration_cast<std::chrono::milliseconds>(
                               std::chrono::steady_clock::now().time_since_epoch()));
}

bool noteStart(const QString& file, std::chrono::milliseconds now) {
    if (file.isEmpty())
        return false;
    CrashLoop loop;
    if (QFile before(file); before.open(QIODevice::ReadOnly))
        loop = CrashLoop::read(before.read(1000).toStdString()); // more than it ever has
    loop.add(now);
    QSaveFile after(file);
    if (after.open(QIODevice::WriteOnly)) {
        after.write(QByteArray::fromStdString(loop.toText()));
        after.commit();
    }
    return loop.isSafeMode();
}

} // namespace sorespot
