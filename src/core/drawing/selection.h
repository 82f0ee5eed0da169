// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/figure/view.h"
#include "core/result.h"

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// One side of a region, e.g. the right front shoulder. Left and right are the person's own.
struct SidedRegion {
    std::string region;
    Side side = Side::Midline;

    auto operator<=>(const SidedRegion&) const = default;
};

/// The places a person marked: sorted, each once.
class Selection {
public:
    Selection() = default;
    explicit Selection(std::vector<SidedRegion> places);

    friend bool operator==(const Selection&, const Selection&) = default;

    bool contains(const SidedRegion& place) const;
    void add(const SidedRegion& place);
    void remove(const SidedRegion& place);
    void clear() { m_places.clear(); }
    bool empty() const { return m_places.empty(); }
    const std::vector<SidedRegion>& places() const { return m_places; }

private:
    std::vector<SidedRegion> m_places;
};

/// Reads "REGION:SIDE" (left, right, both, mid), the words of the command line, and adds what it names. A
/// midline region needs no side and ignores one; a paired region needs it. An unknown region is an error that
/// names the nearest ids.
Result<std::vector<SidedRegion>> parsePlaces(const Catalog& catalog, std::string_view text);

/// "left", "right" or "mid": a side as command line and answers name it.
std::string_view sideWord(Side side);

/// The opposite of parsePlaces for one place: "shoulder_front:right", "nose:mid".
std::string toText(const SidedRegion& place);

} // namespace sorespot
