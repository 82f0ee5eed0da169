// SPDX-License-Identifier: MIT
#include "app/atlas/atlas_text.h"

#include "app/muscle_details.h"
#include "app/point_groups.h"
#include "app/wording.h"
#include "core/ranking/ranker.h"

#include <QCoreApplication>

namespace sorespot {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("sorespot", text);
}

QStringList linesOf(const Catalog& catalog, const TriggerPoint& point, Side side) {
    const SidedPattern pattern = patternOf(point, side);
    QStringList lines{pointName(point) + QStringLiteral(" (") + wording::depth(point.depth) +
                      QStringLiteral("): ") + QString::fromStdString(point.location)};
    if (pattern.essential.empty())
        lines << tr("No pain pattern of its own");
    else
        lines << tr("Main: %1").arg(wording::placeList(catalog, pattern.essential, 40));
    if (!pattern.spillover.empty())
        lines << tr("Sometimes: %1").arg(wording::placeList(catalog, pattern.spillover, 40));
    for (const Spot& spot : point.spots) {
        if (!spot.searchSource.empty())
            lines << tr("Search circle of %1 mm: %2")
                         .arg(spot.searchCircle)
                         .arg(QString::fromStdString(spot.searchSource));
    }
    if (!point.note.empty())
        lines << QString::fromStdString(point.note);
    return {lines.join(QLatin1String(". ")).replace(QLatin1String(".. "), QLatin1String(". "))};
}

} // namespace

std::vector<AtlasBlock> atlasBlocks(const Catalog& catalog, const Muscle& muscle) {
    const Side side = muscle.sides == MuscleSides::Midline ? Side::Midline : Side::Left;
    MuscleDetails details(catalog);
    // A reviewer reads what somebody is shown to whom no question applies.
    RedFlagGate gate;
    gate.ask(raisedFlags(catalog, {}));
    gate.denyAll();
    Person person;
    person.finish();
    details.setPermit(PressPermit::of(catalog, gate, person));
    details.show(&muscle, side, {});
    std::vector<AtlasBlock> blocks;
    const auto add = [&blocks](const QString& title, QStringList paragraphs, bool bullets = false,
                               bool small = false) {
        paragraphs.removeAll(QString());
        if (!paragraphs.isEmpty())
            blocks.push_back({title, paragraphs, bullets, small});
    };
    add(tr("Where it is"), {details.about()});
    add(tr("How to find it"), {details.find()});
    QStringList points;
    for (const TriggerPoint& point : muscle.triggerPoints)
        points << linesOf(catalog, point, side);
    add(tr("Trigger points and their pattern"), points, true);
    add(tr("What sets it off"), details.causes(), true);
    if (details.limited())
        add(tr("Careful here"), details.cautions(), true);
    if (details.instructs())
        add(tr("How to press it"),
            QStringList{tr("With: %1").arg(details.tool())} + details.steps() +
                QStringList{tr("%1 s").arg(details.holdSeconds()) + QStringLiteral(", ") +
                            details.holdText().replace(QLatin1Char('\n'), QStringLiteral(", "))});
    else
        add(tr("Do not press this yourself"), {details.noPressReason()});
    add(tr("A gentle stretch"), {details.stretch()});
    if (!details.limited())
        add(tr("Take care"), details.cautions(), true);
    add(tr("It may also cause"), details.otherSymptoms(), true);
    add(tr("What else can cause this pain"), details.alsoPossible(), true);
    add(tr("How sure is this?"), details.howSure());
    add(tr("Sources"), details.sources(), true, true);
    return blocks;
}

} // namespace sorespot
