// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/json_output.h"
#include "core/ranking/selection_reader.h"

#include <iostream>
#include <string>

namespace sorespot::cli {

int batch(const Paths& catalogs, int limit) {
    const std::optional<Catalog> catalog = openCatalog(catalogs);
    if (!catalog)
        return exitCannotRead;
    const Ranker ranker(*catalog);
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        const Result<Selection> selection = readSelection(*catalog, line);
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
