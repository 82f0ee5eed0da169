// SPDX-License-Identifier: MIT
#include "app/muscle_details.h"

#include "app/point_groups.h"
#include "app/wording.h"
#include "core/ranking/ranker.h"
#include "core/safety/press_permission.h"

#include <algorithm>

namespace sorespot {

MuscleDetails::MuscleDetails(const Catalog& catalog, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog) {}

void MuscleDetails::show(const Muscle* muscle, Side side, const std::vector<std::string>& explaining) {
    m_muscle = muscle;
    m_side = side;
    QList<PointRow> rows;
    if (muscle != nullptr) {
        for (const TriggerPoint& point : muscle->triggerPoints) {
            const SidedPattern pattern = patternOf(point, side);
            PointRow row;
            row.point = QString::fromStdString(point.id);
            row.label = pointName(point);
            row.location = QString::fromStdString(point.location);
            row.depth = wording::depth(point.depth);
            row.mainText = wording::placeList(m_catalog, pattern.essential, 12);
            row.sometimesText = wording::placeList(m_catalog, pattern.spillover, 12);
            row.note = QString::fromStdString(point.note);
            row.explains = std::find(explaining.begin(), explaining.end(), point.id) != explaining.end();
            rows << row;
        }
    }
    m_points.setRows(rows);
    emit changed();
}

QString MuscleDetails::text(std::string Muscle::*member) const {
    return m_muscle != nullptr ? QString::fromStdString(m_muscle->*member) : QString();
}

QStringList MuscleDetails::texts(std::vector<std::string> Muscle::*member) const {
    return m_muscle != nullptr ? wording::toStrings(m_muscle->*member) : QStringList();
}

const PressInstruction* MuscleDetails::press() const {
    return m_muscle != nullptr ? pressInstruction(*m_muscle) : nullptr;
}

const HoldProtocol* MuscleDetails::protocol() const {
    return press() != nullptr ? m_catalog.findHoldProtocol(press()->holdProtocol) : nullptr;
}

QString MuscleDetails::sideText() const {
    return m_muscle == nullptr || m_muscle->sides == MuscleSides::Midline ? QString()
                                                                          : wording::sideName(m_side);
}

QString MuscleDetails::cautionText() const {
    return m_muscle != nullptr ? wording::caution(*m_muscle) : QString();
}

QString MuscleDetails::noPressReason() const {
    if (m_muscle == nullptr || press() != nullptr)
        return {};
    if (!m_muscle->noPressReason.empty())
        return text(&Muscle::noPressReason);
    return m_muscle->press.has_value() ? tr("Its points cannot be reached safely from outside.")
                                       : tr("Its press instruction could not be loaded.");
}

QString MuscleDetails::tool() const {
    return press() != nullptr ? QString::fromStdString(press()->tool) : QString();
}

QStringList MuscleDetails::steps() const {
    if (press() == nullptr)
        return {};
    return QStringList{QString::fromStdString(press()->position)} + wording::toStrings(press()->steps);
}

int MuscleDetails::holdSeconds() const {
    return protocol() != nullptr ? protocol()->holdSeconds : 0;
}

QString MuscleDetails::holdText() const {
    const HoldProtocol* hold = protocol();
    if (hold == nullptr)
        return {};
    QString times = tr("%n time(s)", nullptr, hold->repeats);
    if (hold->repeats > 1)
        times = tr("%1, %2 s rest between", "repeats of a hold").arg(times).arg(hold->restSeconds);
    return times + QLatin1Char('\n') + tr("at most %n time(s) a day", nullptr, hold->sessionsPerDay);
}

QStringList MuscleDetails::howSure() const {
    return m_muscle != nullptr ? wording::howSure(*m_muscle) : QStringList();
}

QStringList MuscleDetails::sources() const {
    QStringList lines;
    if (m_muscle != nullptr) {
        for (const Source& source : m_muscle->sources)
            lines << wording::sourceLine(source);
    }
    return lines;
}

} // namespace sorespot
