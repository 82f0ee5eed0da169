// SPDX-License-Identifier: MIT
#include "core/drawing/selection.h"
#include "small_catalog.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

using Places = std::vector<SidedRegion>;

Catalog namedCatalog() {
    Catalog catalog;
    for (const char* id : {"shoulder_front", "shoulder_side", "nose"}) {
        Region region;
        region.id = id;
        region.kind = region.id == "nose" ? RegionKind::Midline : RegionKind::Paired;
        catalog.regions.push_back(std::move(region));
    }
    return catalog;
}

} // namespace

TEST_CASE("a selection holds each place once and in order") {
    Selection selection;
    CHECK(selection.empty());
    selection.add({"b", Side::Right});
    selection.add({"b", Side::Left});
    selection.add({"a", Side::Midline});
    selection.add({"b", Side::Right});
    CHECK(selection.places() == Places{{"a", Side::Midline}, {"b", Side::Left}, {"b", Side::Right}});
    CHECK(selection.contains({"b", Side::Left}));
    CHECK_FALSE(selection.contains({"a", Side::Left}));

    selection.remove({"a", Side::Left});
    CHECK(selection.places().size() == 3);
    selection.remove({"b", Side::Left});
    CHECK(selection.places() == Places{{"a", Side::Midline}, {"b", Side::Right}});
    selection.clear();
    CHECK(selection.empty());
    CHECK_FALSE(selection.contains({"b", Side::Right}));
}

TEST_CASE("a place is read with its side") {
    const Catalog catalog = namedCatalog();
    const auto read = [&](std::string_view text) {
        const Result<Places> places = parsePlaces(catalog, text);
        return places ? *places : Places{{places.error().message, Side::Midline}};
    };
    CHECK(read("shoulder_front:left") == Places{{"shoulder_front", Side::Left}});
    CHECK(read("shoulder_front:right") == Places{{"shoulder_front", Side::Right}});
    CHECK(read("shoulder_front:both") ==
          Places{{"shoulder_front", Side::Left}, {"shoulder_front", Side::Right}});
    for (const char* text : {"nose", "nose:mid", "nose:left", "nose:right", "nose:both"})
        CHECK(read(text) == Places{{"nose", Side::Midline}});
}

TEST_CASE("a place that cannot be read says why and what to write") {
    const Catalog catalog = namedCatalog();
    const auto errorOf = [&](std::string_view text) {
        const Result<Places> places = parsePlaces(catalog, text);
        return places ? Error{"was read", {}} : places.error();
    };
    for (const char* text : {"shoulder_front", "shoulder_front:", "shoulder_front:mid"}) {
        const Error error = errorOf(text);
        CHECK_THAT(error.message, ContainsSubstring("shoulder_front"));
        CHECK_THAT(error.remedy, ContainsSubstring("shoulder_front:left"));
    }
    for (const char* text : {"shoulder_front:Left", "shoulder_front:left:right", "nose:up"}) {
        const Error error = errorOf(text);
        CHECK_THAT(error.message, ContainsSubstring("unknown side"));
        CHECK_THAT(error.remedy, ContainsSubstring("left, right, both or mid"));
    }
    CHECK_THAT(errorOf("shoulder_frnt:left").message, ContainsSubstring("shoulder_frnt"));
    CHECK_THAT(errorOf("shoulder_frnt:left").remedy, ContainsSubstring("shoulder_front"));
    for (const char* text : {"", ":left", " nose", "Nose", "qqqqqqqqqqqqqqqqqqqq:left"}) {
        CHECK_THAT(errorOf(text).message, ContainsSubstring("unknown region"));
        CHECK_FALSE(errorOf(text).remedy.empty());
    }
}

TEST_CASE("a place written as text is read back") {
    CHECK(toText({"nose", Side::Midline}) == "nose:mid");
    const Catalog& catalog = shippedCatalog();
    REQUIRE_FALSE(catalog.regions.empty());
    std::string wrong;
    for (const SidedRegion& place : allPlaces(catalog)) {
        const Result<Places> read = parsePlaces(catalog, toText(place));
        if (!read || *read != Places{place})
            wrong += toText(place) + ' ';
    }
    CHECK(wrong == "");
}
