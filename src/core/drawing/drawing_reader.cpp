// SPDX-License-Identifier: MIT
#include "core/drawing/drawing_reader.h"

#include "core/drawing/stroke_reader.h"
#include "core/input/json_reader.h"

#include <algorithm>
#include <array>

namespace sorespot {
namespace {

Error wrongForm(const std::string& pointer) {
    return {"a selection is expected" + (pointer.empty() ? std::string() : " at " + pointer),
            "write {\"select\": [\"shoulder_front:right\"]}"};
}

/// "region:side" of one entry, or nothing where it has another form.
std::optional<std::string> placeText(const JsonValue& entry) {
    if (entry.isText())
        return std::string(entry.text());
    const JsonValue* region = entry.find("region");
    const JsonValue* side = entry.find("side");
    const std::size_t known =
        1 + (side != nullptr ? 1u : 0u) + (entry.find("intensity") != nullptr ? 1u : 0u);
    if (region == nullptr || !region->isText() || (side != nullptr && !side->isText()) ||
        entry.size() != known)
        return std::nullopt;
    const std::string id(region->text());
    return side == nullptr ? id : (id + ':').append(side->text());
}

std::optional<Error> readMarks(const JsonValue& list, const std::string& base, const Catalog& catalog,
                               PainDrawing& drawing) {
    if (!list.isList())
        return wrongForm(base);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string pointer = base + '/' + std::to_string(i);
        const std::optional<std::string> text = placeText(list.items()[i]);
        if (!text)
            return wrongForm(pointer);
        const Result<std::vector<SidedRegion>> places = parsePlaces(catalog, *text);
        if (!places)
            return Error{places.error().message + " at " + pointer, places.error().remedy};
        const Result<int> intensity = readIntensity(list.items()[i], pointer);
        if (!intensity)
            return intensity.error();
        for (const SidedRegion& place : *places) {
            drawing.mark(place);
            if (*intensity != intensityNotSaid)
                static_cast<void>(drawing.setIntensity(place, *intensity)); // the place was just marked
        }
    }
    return std::nullopt;
}

/// True for an object that holds one or both of the keys and nothing else.
bool isDrawing(const JsonValue& root) {
    constexpr std::array keys{"select", "painted"};
    const auto known =
        std::count_if(keys.begin(), keys.end(), [&](const char* key) { return root.find(key) != nullptr; });
    return root.isObject() && known > 0 && root.size() == static_cast<std::size_t>(known);
}

Result<PainDrawing> toDrawing(const Catalog& catalog, const std::optional<JsonDocument>& document,
                              Findings& findings) {
    const Diagnostics problems = findings.take();
    if (!document || !problems.empty()) {
        return problems.empty()
                   ? wrongForm({})
                   : Error{problems.front().message +
                               (problems.front().pointer.empty() ? "" : " at " + problems.front().pointer),
                           problems.front().remedy};
    }
    const JsonValue& root = *document->root;
    PainDrawing drawing;
    std::optional<Error> problem;
    if (root.isList()) {
        problem = readMarks(root, "", catalog, drawing);
    } else if (isDrawing(root)) {
        if (const JsonValue* select = root.find("select"))
            problem = readMarks(*select, "/select", catalog, drawing);
        if (const JsonValue* painted = root.find("painted"); painted != nullptr && !problem)
            problem = readStrokes(*painted, "/painted", drawing);
    } else {
        problem = wrongForm({});
    }
    if (problem)
        return *problem;
    return drawing;
}

} // namespace

Result<PainDrawing> readDrawing(const Catalog& catalog, std::string_view json) {
    Findings findings;
    const std::optional<JsonDocument> document = parseJson(json, "drawing", findings);
    return toDrawing(catalog, document, findings);
}

Result<PainDrawing> readDrawingFile(const Catalog& catalog, const std::filesystem::path& file) {
    Findings findings;
    const std::optional<JsonDocument> document = readJsonFile(file, findings);
    return toDrawing(catalog, document, findings);
}

} // namespace sorespot
