// SPDX-License-Identifier: MIT
#include "app/option_marks.h"

#include "app/session.h"
#include "core/drawing/drawing_reader.h"
#include "core/id_list.h"
#include "core/input/text_checks.h"

#include <filesystem>

namespace sorespot {

std::optional<Error> markAsAsked(const Options& options, const Catalog& catalog, Session& session) {
    if (!options.drawing.isEmpty()) {
        const Result<PainDrawing> drawing =
            readDrawingFile(catalog, std::filesystem::path(options.drawing.toStdU16String()));
        if (!drawing)
            return Error{options.drawing.toStdString() + ": " + drawing.error().message,
                         drawing.error().remedy};
        session.board()->show(*drawing);
    }
    for (const QString& place : options.select) {
        const Result<std::vector<SidedRegion>> places = parsePlaces(catalog, place.toStdString());
        if (!places)
            return places.error();
        for (const SidedRegion& one : *places) {
            const QString text = QString::fromStdString(toText(one));
            if (!session.isMarked(text))
                session.toggle(text);
        }
    }
    if (options.muscle.isEmpty())
        return std::nullopt;
    const std::string id = options.muscle.toStdString();
    if (catalog.findMuscle(id) == nullptr) {
        return Error{"unknown muscle \"" + id + "\"",
                     nearestOr(id, idsOf(catalog.muscles), "list them with: sorespot-cli muscles")};
    }
    session.choose(options.muscle);
    return std::nullopt;
}

} // namespace sorespot
