// SPDX-License-Identifier: MIT
#include "figure_builder/build_figure.h"

#include "figure_builder/authoring_error.h"
#include "figure_builder/drawing/flattening.h"
#include "figure_builder/figure_source.h"
#include "figure_builder/muscles/muscle_file.h"
#include "figure_builder/muscles/muscle_view.h"
#include "figure_builder/parallel.h"
#include "figure_builder/relief/raster_ops.h"
#include "figure_builder/relief/relief.h"
#include "figure_builder/relief/relief_picture.h"

namespace sorespot {

namespace {

/// One drawing in one variant, and where its files go.
struct Task {
    const FigureSource& source;
    const ViewSource& drawing;
    Variant variant;
    Warp warp;
    ViewFile view;
    std::filesystem::path folder;
};

/// The drawing's outline as one ring: where it is mirrored, the part at x >= 0 or the whole silhouette, as
/// reliefHeights() takes it.
Raster brightnessOf(const Task& task) {
    constexpr int reach = 4; // pixels
    const DrawingForm form = formOf(task.drawing.drawing);
    const Ring outline = ringsOf(task.view.silhouette).front();
    const Raster heights = reliefHeights(outline, warped(task.drawing.relief, task.warp), task.source.relief,
                                         task.drawing.drawing, task.variant);
    Raster inside = coverage(outline, heights.frame());
    if (form == DrawingForm::Half)
        makeSymmetric(inside);
    const Raster brightness = continued(shaded(heights, task.source.relief.light), inside, reach);
    return form == DrawingForm::Twin ? withImage(brightness) : brightness;
}

void writeView(ViewFile view, const Raster& brightness, const Task& task) {
    view.reliefName = std::string(nameOf(view.view)) + "_relief.png";
    view.reliefBounds = brightness.frame().box();
    writeReliefPicture(brightness, task.source.relief, task.folder / view.reliefName);
    writeViewFile(view, task.folder);
}

void write(const Task& task) {
    const Raster brightness = brightnessOf(task);
    writeView(task.view, brightness, task);
    if (task.view.view == View::HeadLeft)
        writeView(mirrored(task.view), mirrored(brightness), task);
    writeMuscleFile(
        muscleShapes(task.source.muscles, task.drawing.drawing, ringsOf(task.view.silhouette), task.warp),
        task.view.view, task.folder);
}

void writeCommonFiles(const FigureSource& source, Variant variant, const std::filesystem::path& folder) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed); // writing into it reports the failure
    writePlateFile(plateOf(source.plate, warpsOf(source, variant)), folder);
    writeMuscleList(source.muscles.withoutView, folder);
}

std::vector<Task> tasksOf(const FigureSource& source, const std::filesystem::path& target) {
    std::vector<Task> tasks;
    for (const Variant variant : allVariants) {
        std::vector<ViewFile> views = viewsOf(source, variant);
        const auto warps = warpsOf(source, variant);
        for (std::size_t i = 0; i < warps.size(); ++i) {
            ViewFile& view = views[static_cast<std::size_t>(viewOf(allDrawings[i]))];
            tasks.push_back(
                {source, source.drawings[i], variant, warps[i], std::move(view), target / nameOf(variant)});
        }
    }
    return tasks;
}

FigureCounts build(const std::filesystem::path& folder, const std::filesystem::path& target) {
    const FigureSource source = readFigureSource(folder);
    const std::vector<Task> tasks = tasksOf(source, target);
    for (const Variant variant : allVariants)
        writeCommonFiles(source, variant, target / nameOf(variant));
    inParallel(tasks.size(), [&tasks](std::size_t i) { write(tasks[i]); });
    FigureCounts counts;
    for (const ViewSource& drawing : source.drawings) {
        counts.regions += static_cast<int>(drawing.partition.regions.size());
        counts.borders += static_cast<int>(drawing.partition.borders.size());
    }
    counts.muscles = static_cast<int>(source.muscles.entries.size());
    return counts;
}

} // namespace

Result<FigureCounts> buildFigure(const std::filesystem::path& source, const std::filesystem::path& target) {
    FigureCounts counts;
    const AuthoringErrors errors = errorsOf([&] { counts = build(source, target); });
    if (!errors.empty())
        return Error{describe(errors), ""};
    return counts;
}

} // namespace sorespot
