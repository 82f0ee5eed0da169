// SPDX-License-Identifier: MIT
#include "core/referral/anatomy.h"

#include <algorithm>
#include <set>

namespace sorespot {
namespace {

std::size_t indexOf(DrawnView view) {
    return static_cast<std::size_t>(view);
}

template <typename Map>
std::vector<std::string> keysOf(const Map& map) {
    std::vector<std::string> keys;
    keys.reserve(map.size());
    for (const auto& entry : map)
        keys.push_back(entry.first);
    return keys;
}

} // namespace

View viewOf(DrawnView view) {
    switch (view) {
    case DrawnView::Front:
        return View::Front;
    case DrawnView::Back:
        return View::Back;
    case DrawnView::HeadSide:
        return View::HeadLeft;
    case DrawnView::Sole:
        break;
    }
    return View::Soles;
}

Side drawnSide(DrawnView view) {
    return sideAt(viewOf(view), 1);
}

Anatomy::Anatomy(const Figure& figure, std::filesystem::path folder)
    : m_figure(figure)
    , m_folder(std::move(folder))
    , m_cells(figure) {
    for (const DrawnView view : allDrawnViews) {
        const auto isDrawn = [side = drawnSide(view)](Side other) {
            return other == side || other == Side::Midline;
        };
        const FigureView& shown = figure.view(viewOf(view));
        for (const FigureLandmark& landmark : shown.landmarks) {
            if (isDrawn(landmark.side))
                m_landmarks[indexOf(view)].emplace(landmark.id, landmark.at);
        }
        for (const FigureRegion& region : shown.regions) {
            if (isDrawn(region.side))
                m_regions[indexOf(view)].emplace(region.id, &region);
        }
    }
}

std::optional<Point> Anatomy::landmark(DrawnView view, std::string_view id) const {
    const auto& landmarks = m_landmarks[indexOf(view)];
    const auto found = landmarks.find(id);
    return found == landmarks.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Anatomy::landmarkIds(DrawnView view) const {
    return keysOf(m_landmarks[indexOf(view)]);
}

const FigureRegion* Anatomy::region(DrawnView view, std::string_view id) const {
    const auto& regions = m_regions[indexOf(view)];
    const auto found = regions.find(id);
    return found == regions.end() ? nullptr : found->second;
}

std::vector<std::string> Anatomy::regionIds() const {
    std::set<std::string> ids;
    for (const auto& regions : m_regions) {
        for (const auto& entry : regions)
            ids.insert(entry.first);
    }
    return {ids.begin(), ids.end()};
}

const Anatomy::Muscles& Anatomy::musclesOf(DrawnView view) const {
    Muscles& muscles = m_muscles[indexOf(view)];
    std::call_once(muscles.once, [&] {
        Result<std::vector<MuscleShape>> read = readMuscleShapes(m_folder, viewOf(view));
        if (!read) {
            muscles.problem = read.error();
            return;
        }
        std::erase_if(*read, [side = drawnSide(view)](const MuscleShape& s) { return s.side != side; });
        muscles.shapes = std::move(*read);
        for (const MuscleShape& shape : muscles.shapes)
            muscles.byId[shape.muscle].push_back(&shape);
    });
    return muscles;
}

std::vector<const MuscleShape*> Anatomy::shapes(DrawnView view, std::string_view muscle) const {
    const auto& byId = musclesOf(view).byId;
    const auto found = byId.find(muscle);
    return found == byId.end() ? std::vector<const MuscleShape*>() : found->second;
}

const MuscleShape* Anatomy::shape(DrawnView view, std::string_view muscle, std::string_view part) const {
    std::vector<const MuscleShape*> found = shapes(view, muscle);
    if (!part.empty())
        std::erase_if(found, [part](const MuscleShape* shape) { return shape->part != part; });
    return found.size() == 1 ? found.front() : nullptr;
}

bool Anatomy::showsMuscle(std::string_view muscle) const {
    return std::any_of(allDrawnViews.begin(), allDrawnViews.end(),
                       [&](DrawnView view) { return !shapes(view, muscle).empty(); });
}

std::optional<Error> Anatomy::muscleProblem(DrawnView view) const {
    return musclesOf(view).problem;
}

} // namespace sorespot
