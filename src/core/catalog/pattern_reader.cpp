// SPDX-License-Identifier: MIT
// The drawn part of a trigger point: where it lies, and where its pain is felt.
#include "core/catalog/entry_readers.h"

#include <utility>

namespace sorespot {
namespace {

constexpr std::string_view forms[] = {"line", "outline", "ellipse", "muscle", "region"};
constexpr std::string_view placeForms[] = {"near", "along", "across", "part"};

Anchor toAnchor(Tuple tuple) {
    return {std::move(tuple.word), {tuple.numbers[0], tuple.numbers[1]}};
}

DrawnLine readLine(ObjectReader& item) {
    DrawnLine line;
    for (Tuple& knot : item.tuples("line", rule::lineKnots, rule::lineKnot)) {
        const double width = knot.numbers[2];
        line.knots.push_back({toAnchor(std::move(knot)), width});
    }
    return line;
}

DrawnOutline readOutline(ObjectReader& item) {
    DrawnOutline outline;
    for (Tuple& knot : item.tuples("outline", rule::outlineKnots, rule::anchor))
        outline.knots.push_back(toAnchor(std::move(knot)));
    return outline;
}

DrawnEllipse readEllipse(ObjectReader& item) {
    DrawnEllipse ellipse;
    ellipse.centre = toAnchor(item.tuple("ellipse", rule::anchor));
    const std::vector<double> size = item.numbers("size", rule::sizeNumbers);
    ellipse.width = size[0];
    ellipse.height = size[1];
    ellipse.turn = item.optionalNumber("turn", rule::turn, 0);
    return ellipse;
}

DrawnMuscle readStretch(ObjectReader& item) {
    DrawnMuscle stretch;
    item.object("muscle", [&stretch](ObjectReader& reader) {
        stretch.part = reader.optionalText("part", rule::id);
        stretch.from = reader.optionalNumber("from", rule::share, 0);
        stretch.to = reader.optionalNumber("to", rule::share, 1);
    });
    return stretch;
}

/// True where exactly one of the keys is there; otherwise a finding.
bool hasOneForm(ObjectReader& item) {
    int count = 0;
    for (const std::string_view key : forms)
        count += item.has(key) ? 1 : 0;
    if (count == 1)
        return true;
    for (const std::string_view key : forms)
        item.ignore(key); // One finding is enough.
    item.ignore("size");
    item.ignore("turn");
    item.refuse(
        finding::drawnForm, {},
        count == 0 ? "The shape does not say how it is drawn."
                   : "The shape is drawn in several ways at once.",
        "Write one of line, outline, ellipse, muscle and region; make a second shape of a second one.");
    return false;
}

DrawnShape readShape(ObjectReader& item) {
    DrawnShape shape;
    shape.index = item.index();
    shape.side = item.optionalChoice("side", words::shapeSide, ZoneSide::Same);
    if (!hasOneForm(item)) {
        item.ignore("view");
        return shape;
    }
    if (item.has("view") || !item.has("region"))
        shape.view = item.choice("view", words::drawnView);
    if (item.has("line"))
        shape.form = readLine(item);
    else if (item.has("outline"))
        shape.form = readOutline(item);
    else if (item.has("ellipse"))
        shape.form = readEllipse(item);
    else if (item.has("muscle"))
        shape.form = readStretch(item);
    else
        shape.form = DrawnRegion{item.text("region", rule::id)};
    return shape;
}

SpotPlace readPlace(ObjectReader& item) {
    SpotPlace place;
    place.index = item.index();
    place.view = item.choice("view", words::drawnView);
    const bool isNear = item.has("near");
    if (isNear == (item.has("along") || item.has("across") || item.has("part"))) {
        for (const std::string_view key : placeForms)
            item.ignore(key);
        item.refuse(finding::drawnForm, {},
                    isNear ? "The place is given in two ways at once." : "The place is not given.",
                    "Write either \"near\", or \"along\" and \"across\" (with \"part\" where the muscle has "
                    "several).");
        return place;
    }
    if (isNear)
        place.at = toAnchor(item.tuple("near", rule::anchor));
    else
        place.at = AlongMuscle{item.number("along", rule::share), item.number("across", rule::share),
                               item.optionalText("part", rule::id)};
    return place;
}

Spot readSpot(ObjectReader& item) {
    Spot spot;
    spot.index = item.index();
    spot.label = item.text("label", rule::label);
    // A smaller circle is a claim, and a claim has a source.
    if (item.has("search_mm") || item.has("search_source")) {
        spot.searchCircle = item.number("search_mm", rule::searchCircle);
        spot.searchSource = item.text("search_source", rule::searchSource);
    }
    spot.places = item.objects("places", rule::places, readPlace);
    return spot;
}

} // namespace

std::vector<Spot> readSpots(ObjectReader& point) {
    return point.objects("spots", rule::spots, readSpot);
}

PatternDrawing readDrawing(ObjectReader& point) {
    PatternDrawing drawing;
    point.object("drawing", [&drawing](ObjectReader& reader) {
        drawing.essential = reader.objects("essential", rule::shapes, readShape);
        drawing.spillover = reader.objects("spillover", rule::shapes, readShape);
    });
    return drawing;
}

} // namespace sorespot
