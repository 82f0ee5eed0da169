// SPDX-License-Identifier: MIT
#include "core/ranking/point_table.h"

#include "core/ranking/sided_pattern.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace sorespot {
namespace {

PlaceSet setOf(const std::vector<SidedRegion>& places, const PlaceCells& cells) {
    PlaceSet set;
    for (const SidedRegion& place : places) {
        if (const auto index = cells.indexOf(place))
            set.set(*index);
    }
    return set;
}

double priorOf(const Catalog& catalog, const Muscle& muscle) {
    for (const Prevalence& entry : catalog.prevalence) {
        if (entry.muscle == muscle.id)
            return entry.involved == Involvement::Often ? catalog.rankingParameters.oftenInvolved
                                                        : catalog.rankingParameters.rarelyInvolved;
    }
    return 0;
}

/// On the other side of the body. Not measured there again: of two regions that share a border a few cells
/// belong to one on the left and to the other on the right, and marks would then not mirror each other.
std::vector<PlaceChance> mirrored(std::vector<PlaceChance> means, const PlaceCells& cells) {
    for (PlaceChance& chance : means) {
        const SidedRegion& place = cells.place(chance.place);
        chance.place = cells.indexOf({place.region, opposite(place.side)}).value_or(chance.place);
    }
    std::sort(means.begin(), means.end(),
              [](const PlaceChance& a, const PlaceChance& b) { return a.place < b.place; });
    return means;
}

/// Of a muscle on the midline: the right half as the left one.
std::vector<PlaceChance> symmetric(std::vector<PlaceChance> means, const PlaceCells& cells) {
    const auto isOn = [&](Side side) {
        return [&, side](const PlaceChance& chance) { return cells.place(chance.place).side == side; };
    };
    std::erase_if(means, isOn(Side::Right));
    std::vector<PlaceChance> image = means;
    std::erase_if(image, isOn(Side::Midline));
    image = mirrored(std::move(image), cells);
    means.insert(means.end(), image.begin(), image.end());
    std::sort(means.begin(), means.end(),
              [](const PlaceChance& a, const PlaceChance& b) { return a.place < b.place; });
    return means;
}

bool refersPain(const TriggerPoint& point) {
    return !point.essential.empty() || !point.spillover.empty();
}

} // namespace

LogOdds toLogOdds(double natural) {
    return std::llround(natural * 1e6);
}

double fromLogOdds(LogOdds odds) {
    return static_cast<double>(odds) / 1e6;
}

PointTable::PointTable(const Catalog& catalog, const RankingFigure* figure)
    : m_parameters(catalog.rankingParameters)
    , m_cells(catalog, figure != nullptr ? &figure->cells : nullptr)
    , m_blur(figure != nullptr ? std::make_unique<HandBlur>(figure->cells, m_parameters.handBlur) : nullptr)
    , m_chances({m_cells, figure != nullptr ? &figure->anatomy : nullptr, m_blur.get()}, m_parameters) {
    for (const Muscle& muscle : catalog.muscles) {
        const auto count = static_cast<std::size_t>(
            std::count_if(muscle.triggerPoints.begin(), muscle.triggerPoints.end(), refersPain));
        if (count == 0)
            continue;
        const LogOdds prior = toLogOdds(priorOf(catalog, muscle) - std::log(static_cast<double>(count)));
        for (const Side side : sidesOf(muscle)) {
            m_muscles.push_back({&muscle, side, prior, m_points.size(), count, {}});
            const std::size_t left = m_points.size() - count; // sidesOf() has Left before Right
            std::size_t index = 0;
            for (const TriggerPoint& point : muscle.triggerPoints) {
                if (!refersPain(point))
                    continue;
                const bool isImage = side == Side::Right;
                std::vector<PlaceChance> means = isImage ? mirrored(m_points[left + index].means, m_cells)
                                                         : m_chances.meansOf(muscle, point, side);
                if (side == Side::Midline)
                    means = symmetric(std::move(means), m_cells);
                m_points.push_back(entryOf(point, side, std::move(means)));
                ++index;
            }
            layOutSilence(m_muscles.back());
        }
    }
    m_planes = std::make_unique<LazyPlanes[]>(m_points.size());
}

PointEntry PointTable::entryOf(const TriggerPoint& point, Side side, std::vector<PlaceChance> means) const {
    PointEntry entry;
    entry.point = &point;
    const SidedPattern pattern = patternOf(point, side);
    entry.essential = setOf(pattern.essential, m_cells);
    entry.spillover = setOf(pattern.spillover, m_cells) & ~entry.essential;
    entry.means = std::move(means);
    return entry;
}

void PointTable::layOutSilence(MusclePoints& muscle) {
    const std::span<PointEntry> points = std::span(m_points).subspan(muscle.firstPoint, muscle.pointCount);
    PlaceSet places;
    for (const PointEntry& point : points) {
        for (const PlaceChance& chance : point.means)
            places.set(chance.place);
    }
    for (std::size_t place = 0; place < m_cells.count(); ++place) {
        if (places.test(place))
            muscle.places.push_back(place);
    }
    for (PointEntry& point : points) {
        point.silence.resize(muscle.places.size());
        for (const PlaceChance& chance : point.means) {
            const auto at = std::lower_bound(muscle.places.begin(), muscle.places.end(), chance.place);
            point.silence[static_cast<std::size_t>(at - muscle.places.begin())] =
                m_parameters.unmarked * std::log((1 - chance.mean) / (1 - m_parameters.elsewhere));
        }
    }
}

const ChancePlanes& PointTable::planesOf(const MusclePoints& muscle, std::size_t point) const {
    const std::size_t index = muscle.firstPoint + point;
    LazyPlanes& lazy = m_planes[index];
    std::call_once(lazy.once, [&] {
        lazy.planes = std::make_unique<const ChancePlanes>(
            m_chances.planesOf(*muscle.muscle, *m_points[index].point, muscle.side));
    });
    return *lazy.planes;
}

void PointTable::evidence(const MusclePoints& muscle, std::size_t point,
                          std::span<const TouchedPlace> touched, std::span<LogOdds> evidence) const {
    const PointEntry& entry = m_points[muscle.firstPoint + point];
    const double elsewhere = m_parameters.elsewhere;
    const bool isPainted = std::any_of(touched.begin(), touched.end(),
                                       [](const TouchedPlace& place) { return place.cells > 0; });
    std::optional<ChancePlanes::Cursor> planes;
    if (isPainted)
        planes.emplace(planesOf(muscle, point));
    auto mean = entry.means.begin();
    for (std::size_t i = 0; i < touched.size(); ++i) {
        const TouchedPlace& place = touched[i];
        while (mean != entry.means.end() && mean->place < place.place)
            ++mean;
        const bool isMeant = mean != entry.means.end() && mean->place == place.place;
        const PlaneLine* lines = place.cells > 0 ? planes->linesOf(place.place) : nullptr;
        evidence[i] = 0;
        if (!isMeant && lines == nullptr)
            continue; // most places: the point does not reach them
        double chance = isMeant ? mean->mean : elsewhere;
        if (place.cells > 0) {
            double near = elsewhere;
            if (lines != nullptr) {
                near += m_chances.step() * static_cast<double>(sumOver(place.painted, lines)) /
                        static_cast<double>(place.cells);
            }
            chance = place.share * chance + (1 - place.share) * near;
        }
        if (chance > elsewhere)
            evidence[i] = toLogOdds(std::log(chance / elsewhere));
    }
}

} // namespace sorespot
