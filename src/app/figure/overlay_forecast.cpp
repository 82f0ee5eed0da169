// SPDX-License-Identifier: MIT
#include "app/figure/overlay_forecast.h"

#include <algorithm>

namespace sorespot {
namespace {

std::size_t bytesOf(const PlatePicture& picture) {
    return static_cast<std::size_t>(picture.image.sizeInBytes());
}

} // namespace

OverlayForecast::~OverlayForecast() {
    ++m_order;
    m_pool.waitForDone();
}

void OverlayForecast::order(const Ground& ground, std::vector<Tile> tiles, std::vector<PatternChoice> choices,
                            const OverlayInk& ink, const FigureStore& figure, PatternShelf& shelf) {
    const int order = ++m_order;
    {
        const std::lock_guard guard(m_lock);
        for (auto it = m_pictures.begin(); it != m_pictures.end();) {
            const auto& [choice, tile] = it->first;
            if (ground == m_ground && std::find(choices.begin(), choices.end(), choice) != choices.end() &&
                std::find(tiles.begin(), tiles.end(), tile) != tiles.end()) {
                ++it;
                continue;
            }
            m_bytes -= bytesOf(it->second);
            it = m_pictures.erase(it);
        }
        m_ground = ground;
    }
    m_pool.start([this, order, work = Work{ground, std::move(tiles), std::move(choices), ink}, &figure,
                  &shelf] { paint(order, work, figure, shelf); });
}

void OverlayForecast::clear() {
    ++m_order;
    const std::lock_guard guard(m_lock);
    m_pictures.clear();
    m_bytes = 0;
}

void OverlayForecast::paint(int order, const Work& work, const FigureStore& figure, PatternShelf& shelf) {
    for (const PatternChoice& choice : work.choices) {
        if (order != m_order)
            return;
        const Overlay overlay{work.ground.marked, shelf.shapesOf(choice), nullptr};
        for (const Tile tile : work.tiles) {
            const Key key{choice, tile};
            if (order != m_order)
                return;
            if (isKept(key))
                continue;
            const PlatePiece piece{tile.pixels(), work.ground.scale, work.ground.pixelRatio,
                                   work.ground.zoom};
            if (!keep(order, key, overlay.pictureOf(piece, figure, work.ink)))
                return;
        }
    }
}

bool OverlayForecast::keep(int order, const Key& key, PlatePicture picture) {
    const std::lock_guard guard(m_lock);
    if (order != m_order || m_bytes + bytesOf(picture) > mostBytes)
        return false;
    m_bytes += bytesOf(picture);
    m_pictures.emplace(key, std::move(picture));
    return true;
}

bool OverlayForecast::isKept(const Key& key) const {
    const std::lock_guard guard(m_lock);
    return m_pictures.contains(key);
}

std::optional<PlatePicture> OverlayForecast::picture(const PatternChoice& choice, Tile tile,
                                                     const Ground& ground) const {
    const std::lock_guard guard(m_lock);
    if (ground != m_ground)
        return {};
    const auto found = m_pictures.find({choice, tile});
    return found != m_pictures.end() ? std::optional(found->second) : std::nullopt;
}

std::size_t OverlayForecast::bytes() const {
    const std::lock_guard guard(m_lock);
    return m_bytes;
}

void OverlayForecast::wait() {
    m_pool.waitForDone();
}

} // namespace sorespot
