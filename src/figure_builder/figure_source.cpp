// SPDX-License-Identifier: MIT
#include "figure_builder/figure_source.h"

#include "figure_builder/authoring_error.h"
#include "figure_builder/drawing/flattening.h"
#include "figure_builder/drawing/source_file.h"
#include "figure_builder/muscles/muscle_checks.h"
#include "figure_builder/parallel.h"

namespace sorespot {

namespace {

void append(AuthoringErrors& errors, const AuthoringErrors& more) {
    errors.insert(errors.end(), more.begin(), more.end());
}

using Places = std::array<KnotPlaces, allDrawings.size()>;

Places readPlaces(const std::filesystem::path& folder) {
    const LimbFrames frames = readLimbFrames(SourceFile(folder, "frames.jsonc").root());
    const auto landmarks = readLandmarks(SourceFile(folder, "landmarks.jsonc").root(), frames);
    Places places;
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = {frames, landmarks[i]};
    return places;
}

/// On both threads: cutting the regions takes most of the time of reading.
AuthoringErrors readDrawings(FigureSource& source, const std::filesystem::path& folder,
                             const Places& places) {
    const SourceFile outline(folder, "outline.jsonc");
    source.drawings.resize(allDrawings.size());
    std::vector<AuthoringErrors> found(allDrawings.size());
    inParallel(allDrawings.size(), [&](std::size_t i) {
        found[i] = errorsOf(
            [&] { source.drawings[i] = readViewSource(folder, outline, allDrawings[i], places[i]); });
    });
    AuthoringErrors errors;
    for (const AuthoringErrors& some : found)
        append(errors, some);
    return errors;
}

AuthoringErrors problemsOf(const MuscleSource& muscles, const std::vector<ViewSource>& drawings) {
    AuthoringErrors errors;
    for (const ViewSource& drawing : drawings)
        append(errors, muscleProblems(muscles, drawing.drawing,
                                      ringsOf(silhouetteOf(drawing.outline, formOf(drawing.drawing)))));
    return errors;
}

} // namespace

FigureSource readFigureSource(const std::filesystem::path& folder) {
    const Places places = readPlaces(folder);
    FigureSource source;
    AuthoringErrors errors;
    const auto attempt = [&errors](const std::function<void()>& work) { append(errors, errorsOf(work)); };
    attempt([&] { source.relief = readReliefSettings(SourceFile(folder, "relief.jsonc").root()); });
    attempt([&] { source.plate = readPlateSource(SourceFile(folder, "plate.jsonc").root()); });
    attempt([&] {
        source.proportions = readProportions(SourceFile(folder, "proportions.jsonc").root(), places);
    });
    attempt([&] { source.muscles = readMuscleSource(folder / "muscles", places); });
    attempt([&] { append(errors, readDrawings(source, folder, places)); });
    if (errors.empty())
        append(errors, problemsOf(source.muscles, source.drawings));
    if (!errors.empty())
        throw errors;
    return source;
}

std::array<Warp, allDrawings.size()> warpsOf(const FigureSource& source, Variant variant) {
    std::array<Warp, allDrawings.size()> warps;
    for (const Drawing drawing : allDrawings)
        warps[static_cast<std::size_t>(drawing)] = source.proportions.warp(drawing, variant);
    return warps;
}

std::vector<ViewFile> viewsOf(const FigureSource& source, Variant variant) {
    const auto warps = warpsOf(source, variant);
    const std::string place = "proportions.jsonc: " + std::string(nameOf(variant));
    std::vector<ViewFile> views;
    AuthoringErrors errors;
    for (const ViewSource& drawing : source.drawings)
        append(errors, errorsOf([&] {
                   const Warp& warp = warps[static_cast<std::size_t>(drawing.drawing)];
                   views.push_back(
                       viewOf(drawing, variant, warp, place + " in " + std::string(nameOf(drawing.drawing))));
                   if (views.back().view == View::HeadLeft)
                       views.push_back(mirrored(views.back()));
               }));
    if (errors.empty())
        errors = errorsOf([&] { checkPlate(plateOf(source.plate, warps), views); });
    if (!errors.empty())
        throw errors;
    return views;
}

} // namespace sorespot
