// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/json_output.h"
#include "cli/ranking_body.h"
#include "core/catalog/catalog_words.h"
#include "core/drawing/drawing_reader.h"

#include <iostream>

namespace sorespot::cli {
namespace {

Result<PainDrawing> drawingOf(const Catalog& catalog, const RankOptions& options) {
    PainDrawing drawing;
    if (!options.drawing.empty()) {
        Result<PainDrawing> read = readDrawingFile(catalog, options.drawing);
        if (!read)
            return Error{options.drawing.string() + ": " + read.error().message, read.error().remedy};
        drawing = std::move(read).value();
    }
    for (const std::string& text : options.select) {
        const Result<std::vector<SidedRegion>> places = parsePlaces(catalog, text);
        if (!places)
            return places.error();
        for (const SidedRegion& place : *places)
            drawing.mark(place);
    }
    return drawing;
}

Result<Selection> selectionOf(const PainDrawing& drawing, RankingBody& body) {
    Result<Selection> selection = body.placesOf(drawing);
    if (selection && selection->empty())
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

void printTogether(const JointExplanation& joint) {
    std::cout << "Together:\n";
    for (const JointPoint& point : joint.points) {
        std::cout << point.muscle->name << ", " << sideWord(point.side) << ": " << point.point->id << '\n';
        print("main", point.main);
        print("sometimes", point.sometimes);
    }
    print("unexplained", joint.unexplained);
}

} // namespace

int rank(const Paths& catalogs, const std::filesystem::path& figure, const RankOptions& options) {
    const std::optional<Catalog> catalog = openCatalog(catalogs);
    if (!catalog)
        return exitCannotRead;
    const Result<PainDrawing> drawing = drawingOf(*catalog, options);
    if (!drawing) {
        complain(drawing.error());
        return exitCannotRead;
    }
    RankingBody body(figure);
    const Result<Selection> selection = selectionOf(*drawing, body);
    if (!selection) {
        complain(selection.error());
        return exitCannotRead;
    }
    const Ranker ranker(*catalog, [&] { return body.figure(); });
    const std::vector<Candidate> candidates = ranker.rank(*drawing);
    const JointExplanation joint = options.together ? explainTogether(ranker, *drawing) : JointExplanation();
    const std::vector<RaisedFlag> flags = raisedFlags(*catalog, *selection);
    if (options.json) {
        Json answer = rankingToJson(candidates, flags, options.limit);
        if (options.together)
            answer["together"] = togetherToJson(joint);
        std::cout << answer.dump() << '\n';
    } else {
        printForPeople(*catalog, candidates, flags, options.limit);
        if (options.together)
            printTogether(joint);
    }
    return exitOk;
}

} // namespace sorespot::cli
