// SPDX-License-Identifier: MIT
#include "core/diary/place_history.h"

#include <algorithm>
#include <map>
#include <utility>

namespace sorespot {

std::vector<PlaceHistory> placeHistories(const std::vector<DiaryEntry>& entries) {
    std::map<SidedRegion, PlaceHistory> found;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (const SidedRegion& place : entries[i].places) {
            PlaceHistory& history = found[place];
            history.hurt.resize(entries.size());
            if (history.hurt[i])
                continue; // said twice
            history.hurt[i] = true;
            ++history.times;
            history.last = i;
        }
    }
    std::vector<PlaceHistory> histories;
    for (auto& [place, history] : found) {
        history.place = place;
        histories.push_back(std::move(history));
    }
    std::stable_sort(histories.begin(), histories.end(), [](const PlaceHistory& a, const PlaceHistory& b) {
        return a.times != b.times ? a.times > b.times : a.last > b.last;
    });
    return histories;
}

} // namespace sorespot
