// SPDX-License-Identifier: MIT
#include "app/diary_rows.h"

#include "app/point_groups.h"
#include "app/wording.h"
#include "core/diary/place_history.h"
#include "core/drawing/drawing_reader.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sorespot {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("sorespot", text, comment, n);
}

QString answerText(PressAnswer answer) {
    switch (answer) {
    case PressAnswer::FamiliarPain:
        return tr("It brought on your pain.");
    case PressAnswer::LocalOnly:
        return tr("It hurt only where you pressed.");
    case PressAnswer::Nothing:
        break;
    }
    return tr("It brought on nothing.");
}

QString muscleText(const Catalog& catalog, const DiaryPress& press) {
    const Muscle* muscle = catalog.findMuscle(press.muscle);
    if (muscle == nullptr)
        return wording::withSide(QString::fromStdString(press.muscle), wording::sideName(press.side));
    QString name =
        wording::withSide(QString::fromStdString(muscle->name), wording::sideOf(*muscle, press.side));
    for (const PointGroup& group : pointGroups(*muscle)) {
        const bool chosen =
            group.points.size() == press.points.size() &&
            std::all_of(group.points.begin(), group.points.end(), [&press](const TriggerPoint* point) {
                return std::find(press.points.begin(), press.points.end(), point->id) != press.points.end();
            });
        if (chosen)
            return tr("%1 (%2)", "a muscle and its points").arg(name, group.name);
    }
    return name;
}

QString pressText(const Catalog& catalog, const DiaryPress& press) {
    const QString muscle = muscleText(catalog, press);
    const QString what =
        press.rounds == 0 ? tr("%1: pressed without the timer.", "a muscle").arg(muscle)
                          : tr("%1: %n hold(s) of %2 seconds.", "a muscle, a number of seconds", press.rounds)
                                .arg(muscle, QLocale().toString(press.holdSeconds));
    return wording::sentences({what, press.answer ? answerText(*press.answer) : QString()});
}

} // namespace

QDateTime momentOf(const DiaryTime& time) {
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::OffsetFromUTC, time.utcOffset);
}

DiaryEntryRow diaryEntryRow(const Catalog& catalog, const DiaryEntry& entry) {
    const QDateTime moment = momentOf(entry.when);
    DiaryEntryRow row;
    row.date = QLocale().toString(moment.date(), QLocale::LongFormat);
    row.time = QLocale().toString(moment.time(), QLocale::ShortFormat);
    QStringList names;
    for (const SidedRegion& place : entry.places)
        names << wording::placeName(catalog, place);
    row.places = names.join(tr("; ", "between places"));
    for (const DiaryPress& press : entry.pressed)
        row.pressed << pressText(catalog, press);
    row.drawing = QString::fromStdString(entry.drawing);
    const Result<PainDrawing> drawing = readDrawing(catalog, entry.drawing);
    row.hasDrawing = drawing && !drawing->empty();
    return row;
}

QList<DiaryPlaceRow> diaryPlaceRows(const Catalog& catalog, const std::vector<DiaryEntry>& entries,
                                    int most) {
    QList<DiaryPlaceRow> rows;
    if (entries.empty())
        return rows;
    const std::int64_t begin = entries.front().when.seconds;
    const auto span = static_cast<double>(entries.back().when.seconds - begin);
    QList<double> at;
    for (const DiaryEntry& entry : entries)
        at << (span > 0 ? static_cast<double>(entry.when.seconds - begin) / span : 0.5);
    const auto total = static_cast<int>(entries.size());
    for (const PlaceHistory& history : placeHistories(entries)) {
        if (rows.size() == most)
            break;
        DiaryPlaceRow row;
        row.name = wording::placeName(catalog, history.place);
        row.countText = tr("%1 of %2", "entries in which a place hurt, and all")
                            .arg(QLocale().toString(history.times), QLocale().toString(total));
        row.at = at;
        for (const bool hurt : history.hurt)
            row.hurt << hurt;
        row.spokenText =
            tr("%1: %2 of %n entries, last on %3", "a place, a number, a date", total)
                .arg(row.name, QLocale().toString(history.times),
                     QLocale().toString(momentOf(entries[history.last].when).date(), QLocale::LongFormat));
        rows << row;
    }
    return rows;
}

} // namespace sorespot
