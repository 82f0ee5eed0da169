// SPDX-License-Identifier: MIT
#include "core/ranking/selection_reader.h"

#include "core/input/json_reader.h"

#include <nlohmann/json.hpp>

namespace sorespot {
namespace {

Error wrongForm(const std::string& pointer) {
    return {"a selection is expected" + (pointer.empty() ? std::string() : " at " + pointer),
            "write {\"select\": [\"shoulder_front:right\"]}"};
}

/// "region:side" of one entry, or nothing where it has another form.
std::optional<std::string> placeText(const nlohmann::json& entry) {
    if (entry.is_string())
        return entry.get<std::string>();
    if (!entry.is_object() || entry.size() > 2)
        return std::nullopt;
    const auto region = entry.find("region");
    const auto side = entry.find("side");
    if (region == entry.end() || !region->is_string() ||
        (entry.size() == 2 && (side == entry.end() || !side->is_string())))
        return std::nullopt;
    return side == entry.end() ? region->get<std::string>()
                               : region->get<std::string>() + ':' + side->get<std::string>();
}

Result<Selection> toSelection(const Catalog& catalog, const std::optional<JsonDocument>& document,
                              Findings& findings) {
    const Diagnostics problems = findings.take();
    if (!document || !problems.empty()) {
        return problems.empty()
                   ? wrongForm({})
                   : Error{problems.front().message +
                               (problems.front().pointer.empty() ? "" : " at " + problems.front().pointer),
                           problems.front().remedy};
    }
    const nlohmann::json& root = *document->root;
    const bool wrapped = root.is_object();
    if (wrapped && (root.size() != 1 || !root.contains("select")))
        return wrongForm({});
    const nlohmann::json& list = wrapped ? root.at("select") : root;
    const std::string base = wrapped ? "/select" : "";
    if (!list.is_array())
        return wrongForm(base);
    Selection selection;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string pointer = base + '/' + std::to_string(i);
        const std::optional<std::string> text = placeText(list[i]);
        if (!text)
            return wrongForm(pointer);
        const Result<std::vector<SidedRegion>> places = parsePlaces(catalog, *text);
        if (!places)
            return Error{places.error().message + " at " + pointer, places.error().remedy};
        for (const SidedRegion& place : *places)
            selection.add(place);
    }
    return selection;
}

} // namespace

Result<Selection> readSelection(const Catalog& catalog, std::string_view json) {
    Findings findings;
    const std::optional<JsonDocument> document = parseJson(json, "selection", findings);
    return toSelection(catalog, document, findings);
}

Result<Selection> readSelectionFile(const Catalog& catalog, const std::filesystem::path& file) {
    Findings findings;
    const std::optional<JsonDocument> document = readJsonFile(file, findings);
    return toSelection(catalog, document, findings);
}

} // namespace sorespot
