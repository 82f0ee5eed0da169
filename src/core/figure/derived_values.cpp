// SPDX-License-Identifier: MIT
#include "core/figure/derived_values.h"

#include "core/input/ascii.h"

#include <algorithm>
#include <cstdlib>

namespace sorespot {

Box readBox(const JsonNode& node) {
    const std::vector<double> edges = node.numbers(-farthest, farthest, 4, 4);
    const Box box{edges[0], edges[1], edges[2], edges[3]};
    if (box.width() <= 0 || box.height() <= 0)
        node.fail("is an empty box", "write left, top, right, bottom");
    return box;
}

Point readPoint(const JsonNode& node) {
    const std::vector<double> pair = node.numbers(-farthest, farthest, 2, 2);
    return {pair[0], pair[1]};
}

std::vector<Cubic> readClosedPath(const JsonNode& node) {
    const std::vector<double> numbers = node.numbers(-farthest, farthest, 8, mostItems);
    if (numbers.size() % 2 != 0)
        node.fail("has an odd number of coordinates", "write x and y of each point");
    if (numbers.size() / 2 % 3 != 1)
        node.fail("is not a start and whole cubics", "write x, y and then six numbers for each cubic");
    const auto point = [&](std::size_t i) { return Point{numbers[2 * i], numbers[2 * i + 1]}; };
    if (point(0) != point(numbers.size() / 2 - 1))
        node.fail("is not closed", "end it where it starts");
    std::vector<Cubic> cubics;
    cubics.reserve(numbers.size() / 6);
    for (std::size_t i = 0; i + 3 < numbers.size() / 2; i += 3)
        cubics.push_back({point(i), point(i + 1), point(i + 2), point(i + 3)});
    return cubics;
}

std::vector<Point> readGridLine(const JsonNode& node, std::size_t minCount, int partsPerUnit) {
    const int limit = static_cast<int>(farthest) * partsPerUnit;
    const std::vector<int> numbers = node.integers(-2 * limit, 2 * limit, 2 * minCount, mostItems);
    if (numbers.size() % 2 != 0)
        node.fail("has an odd number of coordinates", "write x and y of each point");
    std::vector<Point> line;
    line.reserve(numbers.size() / 2);
    long long x = 0;
    long long y = 0;
    for (std::size_t i = 0; i < numbers.size(); i += 2) {
        if (i > 0 && numbers[i] == 0 && numbers[i + 1] == 0)
            node.fail("repeats a point", "leave out steps of length 0");
        x += numbers[i];
        y += numbers[i + 1];
        if (std::max(std::abs(x), std::abs(y)) > limit)
            node.fail("leaves the figure's space",
                      "write the start, then steps, in 1/" + std::to_string(partsPerUnit) + " mH");
        line.push_back({static_cast<double>(x) / partsPerUnit, static_cast<double>(y) / partsPerUnit});
    }
    return line;
}

std::string readId(const JsonNode& node) {
    std::string id = node.text(64);
    const bool isPlain = std::all_of(id.begin(), id.end(), isIdCharacter);
    if (!isPlain)
        node.fail("is not an id", "use a-z, 0-9 and _");
    return id;
}

Side readSide(const JsonNode& node) {
    const std::optional<Side> side = sideNamed(node.text(20));
    if (!side)
        node.fail("is not a side", "write left, right or midline");
    return *side;
}

} // namespace sorespot
