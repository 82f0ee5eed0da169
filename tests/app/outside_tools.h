// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace sorespot {

inline QByteArray outputOf(const QString& tool, const QString& package, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(tool).isEmpty())
        qFatal("%s is missing; it is in the package %s", qPrintable(tool), qPrintable(package));
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished(60000);
    return process.readAllStandardOutput();
}
inline QString poppler(const QString& tool, const QStringList& arguments) {
    return QString::fromUtf8(outputOf(tool, QStringLiteral("poppler-utils"), arguments));
}
/// What a phone would read off a picture.
inline QString scanned(const QString& picture) {
    QByteArray text = outputOf(QStringLiteral("zbarimg"), QStringLiteral("zbar-tools"),
                               {QStringLiteral("--quiet"), QStringLiteral("--raw"),
                                QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"), picture});
    if (text.endsWith('\n'))
        text.chop(1); // its own
    return QString::fromUtf8(text);
}

} // namespace sorespot
