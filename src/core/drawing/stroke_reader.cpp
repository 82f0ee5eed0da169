// SPDX-License-Identifier: MIT
#include "core/drawing/stroke_reader.h"

#include "core/input/text_checks.h"

#include <algorithm>
#include <array>
#include <span>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

namespace sorespot {
namespace {

/// Thrown within this file only.
struct Problem {
    std::string message;
    std::string remedy;
};

[[noreturn]] void fail(const std::string& what, const std::string& pointer, std::string remedy) {
    throw Problem{what + " at " + pointer, std::move(remedy)};
}

std::string rangeText(double low, double high) {
    std::ostringstream text;
    text << "write a number from " << low << " to " << high << ", in thousandths of the body's height";
    return text.str();
}

double numberIn(double low, double high, const JsonValue& value, const char* name,
                const std::string& pointer) {
    const double number = value.isNumber() ? value.number() : low - 1;
    if (!(number >= low && number <= high))
        fail(std::string(name) + " is expected", pointer, rangeText(low, high));
    return number;
}

View readView(const JsonValue& value, const std::string& pointer) {
    const std::string_view name = value.text();
    if (const std::optional<View> view = viewNamed(name))
        return *view;
    std::string names;
    for (const View view : allViews)
        names += (names.empty() ? "" : ", ") + std::string(nameOf(view));
    fail("unknown view " + inQuotes(name), pointer, "use one of " + names);
}

std::vector<Point> readPath(const JsonValue& list, const std::string& pointer) {
    if (!list.isList() || list.items().empty())
        fail("a path of at least one point is expected", pointer, "write [[x, y], ...]");
    if (list.size() > maxStrokePoints)
        fail("a path has " + std::to_string(list.size()) + " points", pointer,
             "use " + std::to_string(maxStrokePoints) + " at most");
    std::vector<Point> path;
    path.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::span<const JsonValue> pair = list.items()[i].items();
        const std::string place = pointer + '/' + std::to_string(i);
        if (pair.size() != 2)
            fail("a point is expected", place, "write [x, y]");
        path.push_back({numberIn(-farthestPaint, farthestPaint, pair[0], "x", place + "/0"),
                        numberIn(-farthestPaint, farthestPaint, pair[1], "y", place + "/1")});
    }
    return path;
}

BrushStroke readStroke(const JsonValue& entry, const std::string& pointer) {
    constexpr std::array<const char*, 4> keys{"view", "erases", "radius", "path"}; // and "intensity"
    static const std::string form =
        R"(write {"view": "front", "erases": false, "radius": 7.4, "path": [[x, y], ...]})";
    if (!entry.isObject())
        fail("a stroke is expected", pointer, form);
    for (const char* key : keys) {
        if (entry.find(key) == nullptr)
            fail("a stroke has no " + inQuotes(key), pointer, form);
    }
    for (const auto& [key, value] : entry.members()) {
        if (key != "intensity" && std::find(keys.begin(), keys.end(), key) == keys.end())
            fail("a stroke has no use for " + inQuotes(key), pointer, form);
    }
    const JsonValue& erases = *entry.find("erases");
    if (!erases.isBoolean())
        fail("\"erases\" is neither true nor false", pointer + "/erases", "write true or false");
    if (erases.boolean() && entry.find("intensity") != nullptr)
        fail("an eraser has no intensity", pointer + "/intensity", "leave it out");
    const Result<int> intensity = readIntensity(entry, pointer);
    if (!intensity)
        throw Problem{intensity.error().message, intensity.error().remedy};
    return {readView(*entry.find("view"), pointer + "/view"), erases.boolean(),
            numberIn(smallestBrushRadius, largestBrushRadius, *entry.find("radius"), "a radius",
                     pointer + "/radius"),
            readPath(*entry.find("path"), pointer + "/path"), *intensity};
}

} // namespace

Result<int> readIntensity(const JsonValue& entry, const std::string& pointer) {
    const JsonValue* value = entry.find("intensity");
    if (value == nullptr)
        return intensityNotSaid;
    const double number = value->number();
    const bool isGood = value->isWholeNumber() && number >= faintest && number <= strongest;
    if (!isGood)
        return Error{"an intensity is expected at " + pointer + "/intensity",
                     "write a whole number from 1 to 10; leave the place out where there is no pain"};
    return static_cast<int>(number);
}

std::optional<Error> readStrokes(const JsonValue& list, const std::string& pointer, PainDrawing& drawing) {
    try {
        if (!list.isList())
            fail("a list of strokes is expected", pointer, "write [{\"view\": ...}, ...]");
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string place = pointer + '/' + std::to_string(i);
            if (!drawing.add(readStroke(list.items()[i], place)))
                fail("a drawing has too many strokes or points", place,
                     "use " + std::to_string(maxStrokes) + " strokes of " + std::to_string(maxPaintPoints) +
                         " points together at most");
        }
    } catch (const Problem& problem) {
        return Error{problem.message, problem.remedy};
    }
    return std::nullopt;
}

} // namespace sorespot
