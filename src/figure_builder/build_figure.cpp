// SPDX-License-Identifier: MIT
#include "figure_builder/build_figure.h"

#include "figure_builder/authoring_error.h"
#include "figure_builder/flattening.h"
#include "figure_builder/half_outline.h"
#include "figure_builder/relief.h"
#include "figure_builder/relief_picture.h"
#include "figure_builder/source_file.h"
#include "figure_builder/view_file.h"

namespace sorespot {

namespace {

/// What both views share.
struct Shared {
    LimbFrames frames;
    SourceFile outline;
    ReliefSettings relief;

    explicit Shared(const std::filesystem::path& source)
        : frames(readLimbFrames(SourceFile(source, "frames.jsonc").root()))
        , outline(source, "outline.jsonc")
        , relief(readReliefSettings(SourceFile(source, "relief.jsonc").root())) {}
};

ViewFile readView(const Shared& shared, const std::filesystem::path& source, View view) {
    const std::string name(nameOf(view));
    const std::string regionsName = "regions_" + name + ".jsonc";
    ViewFile content;
    content.view = view;
    const std::vector<Cubic> half = readHalfOutline(shared.outline.root(), view, shared.frames);
    content.silhouette = wholeOutline(half);
    content.partition =
        partitionSilhouette(toGrid(flatten(half, flatness)),
                            readRegionSource(SourceFile(source, regionsName).root(), shared.frames), view,
                            regionsName, "outline.jsonc: views." + name);
    content.strokes = readStrokes(SourceFile(source, "strokes_" + name + ".jsonc").root(), shared.frames);
    return content;
}

void writeView(ViewFile& content, const ReliefSource& relief, const ReliefSettings& settings,
               const std::filesystem::path& target) {
    const std::string name(nameOf(content.view));
    Ring silhouette = flatten(content.silhouette, flatness);
    silhouette.pop_back(); // it repeats the first point
    const Raster heights = reliefHeights(silhouette, relief, settings);
    content.reliefName = name + "_relief.png";
    content.reliefBounds = heights.frame().box();
    writeReliefPicture(shaded(heights, settings.light), settings, target / content.reliefName);
    writeViewFile(content, target / (name + ".json"));
}

FigureCounts build(const std::filesystem::path& source, const std::filesystem::path& target) {
    const Shared shared(source);
    std::vector<ViewFile> views;
    std::vector<ReliefSource> reliefs;
    AuthoringErrors errors;
    for (const View view : allViews) { // both views' regions before any relief, which takes most of the time
        try {
            views.push_back(readView(shared, source, view));
        } catch (const AuthoringErrors& found) {
            errors.insert(errors.end(), found.begin(), found.end());
        } catch (const AuthoringError& found) {
            errors.push_back(found);
        }
        const SourceFile relief(source, "relief_" + std::string(nameOf(view)) + ".jsonc");
        reliefs.push_back(readReliefSource(relief.root(), shared.frames));
    }
    if (!errors.empty())
        throw errors;
    std::error_code failed;
    std::filesystem::create_directories(target, failed);
    FigureCounts counts;
    for (std::size_t i = 0; i < views.size(); ++i) {
        writeView(views[i], reliefs[i], shared.relief, target);
        counts.regions += static_cast<int>(views[i].partition.regions.size());
        counts.borders += static_cast<int>(views[i].partition.borders.size());
    }
    return counts;
}

std::string line(const AuthoringError& error) {
    return (error.place.empty() ? "" : error.place + ": ") + error.problem + ": " + error.remedy;
}

} // namespace

Result<FigureCounts> buildFigure(const std::filesystem::path& source, const std::filesystem::path& target) {
    try {
        return build(source, target);
    } catch (const JsonProblem& problem) {
        return Error{line({problem.place, problem.problem, problem.remedy}), ""};
    } catch (const AuthoringError& error) {
        return Error{line(error), ""};
    } catch (const AuthoringErrors& errors) {
        std::string lines;
        for (const AuthoringError& error : errors)
            lines += (lines.empty() ? "" : "\n") + line(error);
        return Error{lines, ""};
    }
}

} // namespace sorespot
