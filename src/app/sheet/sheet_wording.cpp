// SPDX-License-Identifier: MIT
#include "app/sheet/sheet_wording.h"

#include "app/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sorespot {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("sorespot", text, comment, n);
}

QString nameOf(const Candidate& candidate) {
    const QString name = QString::fromStdString(candidate.muscle->name);
    return candidate.muscle->sides == MuscleSides::Midline
               ? name
               : tr("%1 (%2)", "a muscle and its side").arg(name, wording::sideName(candidate.side));
}

QString lineOf(const NoteRow& note) {
    return tr("%1: %2", "an answer and what it changes").arg(note.title, note.content);
}

QString forbiddenLine(const Muscle& muscle) {
    return muscle.noPressReason.empty() ? tr("Do not press it yourself: its points cannot be reached safely.")
                                        : QString::fromStdString(muscle.noPressReason);
}

QString withheldLine() {
    return tr("Do not press it yourself.");
}

std::vector<std::string> pressLines(const GivenPress& press) {
    const HoldProtocol& hold = *press.advice.protocol;
    std::vector<std::string> lines{tr("With: %1").arg(QString::fromStdString(press.tool)).toStdString(),
                                   press.position};
    lines.insert(lines.end(), press.steps.begin(), press.steps.end());
    const QString once = tr("Hold for %1 seconds.").arg(hold.holdSeconds);
    const QString more = tr("Hold for %1 seconds, %2 times, with %3 seconds of rest between.")
                             .arg(hold.holdSeconds)
                             .arg(hold.repeats)
                             .arg(hold.restSeconds);
    lines.push_back(
        wording::sentences({hold.repeats > 1 ? more : once,
                            tr("At most %n time(s) a day.", nullptr, hold.sessionsPerDay),
                            press.advice.forTreatment ? tr("These times are for a treatment.") : QString()})
            .toStdString());
    if (press.hasOtherHold)
        lines.push_back(tr("Pressure: at most %1, also where a step says more.", "5 of 10")
                            .arg(QString::fromStdString(hold.pressure))
                            .toStdString());
    if (press.hasOtherTool)
        lines.push_back(tr("Where a step names a harder tool, use this instead.").toStdString());
    return lines;
}

SheetWords::Candidate wordsOf(const Catalog& catalog, const SheetCandidate& one) {
    const Muscle& muscle = *one.candidate.muscle;
    SheetWords::Candidate words;
    words.name = nameOf(one.candidate).toStdString();
    words.why = wording::sentences(wording::reasons(catalog, one.candidate)).toStdString();
    PressAdvice advice;
    advice.reasons = one.personal;
    for (const NoteRow& note : wording::personalNotes(advice))
        words.personal.push_back(lineOf(note).toStdString());
    if (one.given)
        words.steps = pressLines(*one.given);
    if (one.note == PressNote::Forbidden)
        words.noPress = forbiddenLine(muscle).toStdString();
    if (one.note == PressNote::Withheld && words.personal.empty())
        words.noPress = withheldLine().toStdString();
    words.cautions = muscle.cautions;
    return words;
}

/// The main work that each entry cites, each once; all others stand in the program.
std::vector<std::string> sourcesOf(const Sheet& sheet) {
    std::vector<std::string> cites;
    for (const SheetCandidate& candidate : sheet.candidates) {
        const Sources& sources = candidate.candidate.muscle->sources;
        const auto main = std::find_if(sources.begin(), sources.end(),
                                       [](const Source& source) { return !source.cite.empty(); });
        if (main != sources.end() && std::find(cites.begin(), cites.end(), main->cite) == cites.end())
            cites.push_back(main->cite);
    }
    return cites;
}

} // namespace

SheetWords wordSheet(const Catalog& catalog, const Sheet& sheet, const QDateTime& when) {
    SheetWords words;
    words.title = sheet.confirmed != nullptr ? tr("Where it hurts").toStdString()
                                             : tr("Where it hurts, and what may cause it").toStdString();
    words.date = QLocale().toString(when.date(), QLocale::LongFormat).toStdString();
    words.left = wording::sideName(Side::Left).toStdString();
    words.right = wording::sideName(Side::Right).toStdString();

    words.placesHeading = tr("It hurts here").toStdString();
    for (const SheetPlace& place : sheet.places) {
        const QString name = wording::placeName(catalog, place.place);
        words.places.push_back(
            (place.severity
                 ? tr("%1: %2 of 10", "a place and how much it hurts").arg(name).arg(*place.severity)
                 : name)
                .toStdString());
    }
    words.morePlaces = tr("and %1 more", "places at the end of a list").toStdString();

    if (sheet.confirmed != nullptr) {
        const UrgencyLevel* level = catalog.findUrgency(sheet.confirmed->level);
        words.urgentTitle = wording::urgencyName(catalog, sheet.confirmed->level).toStdString();
        words.urgentAdvice = level != nullptr ? level->whatToDo : std::string();
        words.urgentSign = tr("The sign that was said to apply: %1")
                               .arg(QString::fromStdString(sheet.confirmed->name))
                               .toStdString();
        return words;
    }

    words.lead = tr("A possible source is not a diagnosis. Maps of referred pain are a tradition of careful "
                    "clinicians, not a measurement.")
                     .toStdString();
    const bool presses = std::any_of(sheet.candidates.begin(), sheet.candidates.end(),
                                     [](const SheetCandidate& one) { return one.given.has_value(); });
    const bool unasked =
        std::any_of(sheet.candidates.begin(), sheet.candidates.end(),
                    [](const SheetCandidate& one) { return one.note == PressNote::Unasked; });
    if (unasked)
        words.questionsOpen = tr("The safety questions were not answered, so this sheet does not say how to "
                                 "press. Answer them in the program first.")
                                  .toStdString();
    words.candidatesHeading = tr("Possible sources, the best match first").toStdString();
    for (const SheetCandidate& candidate : sheet.candidates)
        words.candidates.push_back(wordsOf(catalog, candidate));
    words.personalHeading = tr("For you").toStdString();
    words.pressHeading = tr("How to press it").toStdString();
    words.cautionsHeading = tr("Be careful").toStdString();
    words.alsoPossible = tr("Also possible: %1.", "names of muscles").toStdString();
    words.moreOnSheet = tr("The whole sheet says more than this code holds.").toStdString();
    words.sourcesHeading = tr("Sources").toStdString();
    words.sources = sourcesOf(sheet);
    if (presses) {
        words.stopRule = catalog.stopRule;
        words.aftercareHeading = tr("Afterwards").toStdString();
        words.aftercare = catalog.aftercare;
    }
    return words;
}

} // namespace sorespot
