// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/drawing_places.h"
#include "cli/json_output.h"
#include "core/drawing/drawing_reader.h"

#include <iostream>
#include <string>

namespace sorespot::cli {
namespace {

Result<Selection> selectionOf(const Catalog& catalog, const std::string& line, DrawingPlaces& places) {
    const Result<PainDrawing> drawing = readDrawing(catalog, line);
    if (!drawing)
        return drawing.error();
    return places.of(*drawing);
}

} // namespace

int batch(const Paths& catalogs, const std::filesystem::path& figure, int limit) {
    const std::optional<Catalog> catalog = openCatalog(catalogs);
    if (!catalog)
        return exitCannotRead;
    const Ranker ranker(*catalog);
    DrawingPlaces places(figure);
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        const Result<Selection> selection = selectionOf(*catalog, line, places);
        // A bad line gets its error in its place: the answers stay in step with the questions.
        const Json answer =
            selection
                ? rankingToJson(ranker.rank(*selection), raisedFlags(*catalog, *selection), limit)
                : Json{{"error",
                        {{"message", selection.error().message}, {"remedy", selection.error().remedy}}}};
        std::cout << answer.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
    return exitOk;
}

} // namespace sorespot::cli
