// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/drawing_places.h"
#include "cli/json_output.h"
#include "core/catalog/catalog_words.h"
#include "core/drawing/drawing_reader.h"

#include <iostream>

namespace sorespot::cli {
namespace {

Result<Selection> selectionOf(const Catalog& catalog, const std::filesystem::path& figure,
                              const RankOptions& options) {
    Selection selection;
    if (!options.drawing.empty()) {
        const Result<PainDrawing> drawing = readDrawingFile(catalog, options.drawing);
        if (!drawing)
            return Error{options.drawing.string() + ": " + drawing.error().message, drawing.error().remedy};
        Result<Selection> places = DrawingPlaces(figure).of(*drawing);
        if (!places)
            return places.error();
        selection = std::move(places).value();
    }
    for (const std::string& text : options.select) {
        const Result<std::vector<SidedRegion>> places = parsePlaces(catalog, text);
        if (!places)
            return places.error();
        for (const SidedRegion& place : *places)
            selection.add(place);
    }
    if (selection.empty())
        return Error{"nothing is marked", "add --select REGION:SIDE or --drawing FILE"};
    return selection;
}

void print(const char* label, const std::vector<SidedRegion>& places) {
    if (places.empty())
        return;
    std::cout << "    " << label << ':';
    for (const SidedRegion& place : places)
        std::cout << ' ' << toText(place);
    std::cout << '\n';
}

void printForPeople(const Catalog& catalog, const std::vector<Candidate>& candidates,
                    const std::vector<RaisedFlag>& flags, int limit) {
    for (const RaisedFlag& flag : flags) {
        if (flag.scope != FlagScope::Place)
            continue;
        const UrgencyLevel* level = catalog.findUrgency(flag.flag->level);
        std::cout << "Check first (" << (level != nullptr ? level->name : std::string())
                  << "): " << flag.flag->question << '\n';
    }
    int number = 0;
    for (const Candidate& candidate : candidates) {
        if (++number > limit)
            break;
        std::cout << number << ". " << candidate.muscle->name << ", " << sideWord(candidate.side) << " ("
                  << wordOf(words::suitability, candidate.muscle->selfPressure) << ")\n";
        print("main", candidate.main);
        print("sometimes", candidate.sometimes);
        print("unexplained", candidate.unexplained);
    }
}

} // namespace

int rank(const Paths& catalogs, const std::filesystem::path& figure, const RankOptions& options) {
    const std::optional<Catalog> catalog = openCatalog(catalogs);
    if (!catalog)
        return exitCannotRead;
    const Result<Selection> selection = selectionOf(*catalog, figure, options);
    if (!selection) {
        complain(selection.error());
        return exitCannotRead;
    }
    const std::vector<Candidate> candidates = Ranker(*catalog).rank(*selection);
    const std::vector<RaisedFlag> flags = raisedFlags(*catalog, *selection);
    if (options.json)
        std::cout << rankingToJson(candidates, flags, options.limit).dump() << '\n';
    else
        printForPeople(*catalog, candidates, flags, options.limit);
    return exitOk;
}

} // namespace sorespot::cli
