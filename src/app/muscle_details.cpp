// SPDX-License-Identifier: MIT
#include "app/muscle_details.h"

#include "app/point_groups.h"
#include "app/wording.h"
#include "core/ranking/ranker.h"

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
    updatePersonal();
    emit changed();
}

void MuscleDetails::setPermit(std::optional<PressPermit> permit) {
    m_permit = permit;
    updatePersonal();
    emit changed();
}

void MuscleDetails::setSetting(PressSetting setting) {
    m_setting = setting;
    emit changed();
}

std::optional<GivenPress> MuscleDetails::given() const {
    return m_muscle != nullptr && m_permit ? pressInstruction(*m_permit, *m_muscle, m_setting) : std::nullopt;
}

bool MuscleDetails::mayPress() const {
    const bool isOpen = m_permit && m_permit->stands();
    return m_muscle != nullptr && (isOpen ? instructs() : isPressable(*m_muscle));
}

bool MuscleDetails::otherTool() const {
    const std::optional<GivenPress> press = given();
    return press && press->hasOtherTool;
}

QString MuscleDetails::otherPressure() const {
    const std::optional<GivenPress> press = given();
    return press && press->hasOtherHold ? QString::fromStdString(press->advice.protocol->pressure)
                                        : QString();
}

void MuscleDetails::updatePersonal() {
    QList<NoteRow> rows;
    if (m_muscle != nullptr && m_permit && m_permit->stands()) {
        for (const TriggerPoint& point : m_muscle->triggerPoints) {
            if (!isPressable(*m_muscle, point))
                continue;
            rows =
                wording::personalNotes(adviceFor(m_permit->person(), m_permit->catalog(), *m_muscle, point));
            break; // Rules choose muscles, so what holds for one point holds for all.
        }
    }
    m_personal.setRows(rows);
}

QString MuscleDetails::text(std::string Muscle::*member) const {
    return m_muscle != nullptr ? QString::fromStdString(m_muscle->*member) : QString();
}

QStringList MuscleDetails::texts(std::vector<std::string> Muscle::*member) const {
    return m_muscle != nullptr ? wording::toStrings(m_muscle->*member) : QStringList();
}

QString MuscleDetails::nameWithSide() const {
    return m_muscle != nullptr ? wording::withSide(name(), wording::sideOf(*m_muscle, m_side)) : QString();
}

QString MuscleDetails::cautionText() const {
    return m_muscle != nullptr ? wording::caution(*m_muscle) : QString();
}

QString MuscleDetails::noPressReason() const {
    if (m_muscle == nullptr || mayPress() || hasPersonal())
        return {};
    if (!m_muscle->noPressReason.empty())
        return text(&Muscle::noPressReason);
    return hasInstruction(*m_muscle) ? tr("Its points cannot be reached safely from outside.")
                                     : tr("Its press instruction could not be loaded.");
}

QString MuscleDetails::tool() const {
    const std::optional<GivenPress> press = given();
    return press ? QString::fromStdString(press->tool) : QString();
}

QStringList MuscleDetails::steps() const {
    const std::optional<GivenPress> press = given();
    if (!press)
        return {};
    return QStringList{QString::fromStdString(press->position)} + wording::toStrings(press->steps);
}

int MuscleDetails::holdSeconds() const {
    const std::optional<GivenPress> press = given();
    return press ? press->advice.protocol->holdSeconds : 0;
}

bool MuscleDetails::hasTreatment() const {
    if (m_muscle == nullptr || !m_permit)
        return false;
    const auto inTreatment = pressInstruction(*m_permit, *m_muscle, PressSetting::InTreatment);
    return inTreatment && inTreatment->advice.forTreatment;
}

QString MuscleDetails::holdText() const {
    const std::optional<GivenPress> press = given();
    if (!press)
        return {};
    const HoldProtocol* hold = press->advice.protocol;
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
