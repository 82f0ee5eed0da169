// SPDX-License-Identifier: MIT
#include "app/kiosk/visit_log.h"

#include "core/diagnostic.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <cstdio>
#include <utility>

namespace sorespot {
namespace {

VisitCounts::Day today() {
    const QDate date = QDate::currentDate();
    return std::chrono::year(date.year()) / date.month() / date.day();
}

} // namespace

VisitLog::VisitLog(QString file)
    : m_file(std::move(file)) {}

QString VisitLog::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/sorespot/kiosk_visits.csv");
}

void VisitLog::add(bool reachedCandidate, bool tookSheet) {
    Findings findings;
    QFile before(m_file);
    if (before.exists() && !before.open(QIODevice::ReadOnly))
        return complain(); // rather than begin anew over what stands there
    const QByteArray text = before.isOpen() ? before.readAll() : QByteArray();
    VisitCounts counts = VisitCounts::read(text.toStdString(), m_file.toStdString(), findings);
    for (const Diagnostic& finding : findings.take())
        std::fprintf(stderr, "%s\n", toText(finding).c_str());
    counts.add(today(), VisitEvent::Begun);
    if (reachedCandidate)
        counts.add(today(), VisitEvent::ReachedCandidate);
    if (tookSheet)
        counts.add(today(), VisitEvent::TookSheet);

    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray lines = QByteArray::fromStdString(counts.toText());
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size() || !file.commit())
        complain();
}

void VisitLog::complain() {
    if (!std::exchange(m_complained, true))
        std::fprintf(stderr,
                     "sorespot: cannot keep the counts in \"%s\"\n  make it and its folder writable\n",
                     qPrintable(m_file));
}

} // namespace sorespot
