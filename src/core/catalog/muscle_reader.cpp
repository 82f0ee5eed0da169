// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"
#include "core/input/text_checks.h"

namespace sorespot {
namespace {

constexpr std::string_view pressKeys[] = {"tool", "position", "steps", "hold", "tools", "needs"};

std::vector<Zone> readZones(ObjectReader& point, std::string_view key, std::vector<int>& indices) {
    return point.objects(key, rule::zones, [&indices](ObjectReader& item) {
        Zone zone{item.text("region", rule::id), item.choice("side", words::zoneSide)};
        if (item.isGood())
            indices.push_back(item.index());
        return zone;
    });
}

TriggerPoint readPoint(ObjectReader& item, PointPlace& place) {
    TriggerPoint point;
    place.index = item.index();
    point.id = item.text("id", rule::pointId);
    point.label = item.text("label", rule::label);
    point.location = item.text("location", rule::location);
    point.depth = item.choice("depth", words::pointDepth);
    point.refersPain = item.optionalBoolean("refers_pain", true);
    point.essential = readZones(item, "essential", place.essential);
    point.spillover = readZones(item, "spillover", place.spillover);
    point.spots = readSpots(item);
    point.drawing = readDrawing(item);
    point.note = item.optionalText("note", rule::note);
    point.holdProtocol = item.optionalText("hold", rule::id);
    if (point.refersPain && item.isEmptyList("essential"))
        item.refuse(
            finding::missingZone, "essential", "The point names no region as its main pattern.",
            "Add the region felt by nearly everybody with this point; for a point without a pain pattern "
            "write \"refers_pain\": false.");
    for (const std::string_view key : {"essential", "spillover"}) {
        if (!point.refersPain && item.has(key) && !item.isEmptyList(key))
            item.refuse(finding::unexpectedZone, key,
                        "The point is said to refer no pain, yet it names regions.",
                        "Empty the list, or remove \"refers_pain\".");
    }
    return point;
}

/// Reads "self_pressure". Where the verdict and the fields contradict each other, the cautious reading
/// stands: a place that somebody gave a reason not to press, or called unfit, never shows an instruction.
void readPress(ObjectReader& reader, Muscle& muscle) {
    muscle.selfPressure = reader.choice("suitability", words::suitability);
    if (!reader.isOneOf("suitability", words::suitability)) {
        for (const std::string_view key : pressKeys)
            reader.ignore(key); // One finding is enough.
        reader.ignore("reason");
        return;
    }
    const bool mayPress =
        muscle.selfPressure == Suitability::Ok || muscle.selfPressure == Suitability::Limited;
    const std::string verdict = inQuotes(wordOf(words::suitability, muscle.selfPressure));
    if (mayPress) {
        PressInstruction press;
        press.tool = reader.text("tool", rule::pressTool);
        press.position = reader.text("position", rule::position);
        press.steps = reader.texts("steps", rule::steps, rule::step);
        press.holdProtocol = reader.text("hold", rule::id);
        press.tools = reader.texts("tools", rule::pressTools, rule::id);
        press.needs = reader.texts("needs", rule::pressNeeds, rule::id);
        muscle.press = std::move(press);
        if (reader.has("reason")) {
            reader.remark(finding::pressConflict, "reason",
                          "A reason not to press stands beside the verdict " + verdict +
                              "; it is read as \"avoid\".",
                          "Remove the reason, or set \"suitability\" to avoid and remove the instruction.");
            muscle.noPressReason = reader.optionalText("reason", rule::noPressReason);
            muscle.selfPressure = Suitability::Avoid;
            muscle.press.reset();
        }
        return;
    }
    muscle.noPressReason = reader.text("reason", rule::noPressReason);
    for (const std::string_view key : pressKeys) {
        reader.ignore(key);
        if (reader.has(key))
            reader.remark(finding::pressConflict, key,
                          "The verdict is " + verdict + ", so " + inQuotes(key) +
                              " must not be there; it was left out.",
                          "Remove it: a place that must not be pressed has no instruction.");
    }
}

void readTexts(ObjectReader& root, Muscle& muscle) {
    muscle.name = root.text("name", rule::name);
    muscle.latin = root.text("latin", rule::latin);
    muscle.fma = root.texts("fma", rule::fmaIds, rule::fma);
    muscle.fmaNote = root.optionalText("fma_note", rule::fmaNote);
    muscle.sides = root.choice("sides", words::muscleSides);
    muscle.about = root.text("about", rule::about);
    muscle.find = root.text("find", rule::find);
    muscle.causes = root.texts("causes", rule::causes, rule::cause);
    muscle.otherSymptoms = root.texts("other_symptoms", rule::symptoms, rule::symptom);
    muscle.cautions = root.texts("cautions", rule::cautions, rule::caution);
    muscle.alsoPossible = root.texts("also_possible", rule::alsoPossibleList, rule::alsoPossible);
    muscle.stretch = root.text("stretch", rule::stretch);
    muscle.licence = readLicence(root);
}

} // namespace

std::optional<ReadMuscle> readMuscle(ObjectReader& root, const std::string& id, const std::string& group) {
    ReadMuscle read;
    Muscle& muscle = read.value;
    read.place = root.place();
    muscle.id = id;
    muscle.group = group;
    muscle.file = read.place.file;
    readSchemaName(root, FileKind::Muscle);
    readTexts(root, muscle);
    muscle.beyondManual = root.boolean("beyond_manual");
    struct PlacedPoint {
        TriggerPoint point;
        PointPlace place;
    };
    auto points = root.objects("trigger_points", rule::triggerPoints, [](ObjectReader& item) {
        PlacedPoint placed;
        placed.point = readPoint(item, placed.place);
        return placed;
    });
    for (PlacedPoint& placed : points) {
        muscle.triggerPoints.push_back(std::move(placed.point));
        read.points.push_back(std::move(placed.place));
    }
    root.object("classical_points", [&muscle](ObjectReader& reader) {
        muscle.classicalPoints = reader.integer("count", rule::classicalCount);
        muscle.classicalPointsConfidence = reader.choice("confidence", words::confidence);
    });
    root.object("self_pressure", [&muscle](ObjectReader& reader) { readPress(reader, muscle); });
    root.object("checked", [&muscle](ObjectReader& reader) {
        muscle.checkedPattern = reader.choice("pattern", words::check);
        muscle.checkedPoint = reader.choice("point", words::check);
        muscle.checkedAlsoPossible = reader.choice("also_possible", words::check);
    });
    // A review by nobody, or at no time, says nothing.
    if (root.has("reviewed_by") || root.has("reviewed_on")) {
        muscle.reviewedBy = root.text("reviewed_by", rule::reviewer);
        muscle.reviewedOn = root.text("reviewed_on", rule::reviewDate);
    }
    muscle.sources = readSources(root);
    if (!root.finish())
        return std::nullopt;
    return read;
}

Entries<MuscleGroup> readMuscleGroups(ObjectReader& root) {
    readSchemaName(root, FileKind::MuscleGroups);
    readLicence(root);
    auto groups = root.objects("groups", rule::groups, [](ObjectReader& item) {
        Read<MuscleGroup> group{{}, item.place()};
        group.value.id = item.text("id", rule::id);
        group.value.name = item.text("name", rule::name);
        return group;
    });
    root.finish();
    return groups;
}

} // namespace sorespot
