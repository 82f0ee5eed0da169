// SPDX-License-Identifier: MIT
#include "figure_builder/muscles/muscle_checks.h"

#include "core/geometry/box.h"
#include "figure_builder/muscles/muscle_view.h"
#include "figure_builder/regions/grid_line.h"
#include "figure_builder/regions/polygon_set.h"

#include <algorithm>
#include <iomanip>
#include <limits>
#include <sstream>

namespace sorespot {

namespace {

constexpr double leastInside = 0.985; // of a shape's area
constexpr double farthestEnd = 6;     // mH from a landmark, a fingertip's width on the body
constexpr double mostOverlap = 1.5;   // mH2: what rounded corners of neighbours may share
constexpr double mostCommonPart = 0.01;

struct Shape {
    const MuscleEntry* entry = nullptr;
    PolygonSet area;
    Box bounds;
};

std::string rounded(double value, int digits) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << value;
    return text.str();
}

double distanceTo(const Polyline& line, Point p) {
    double nearest = line.size() == 1 ? distance(line.front(), p) : std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(p, line[i - 1], line[i]));
    return nearest;
}

class Checks {
public:
    Checks(const MuscleSource& source, Drawing drawing, const std::vector<Ring>& silhouette) {
        for (const MuscleEntry& entry : source.entries) {
            if (entry.drawing == drawing)
                m_shapes.push_back({&entry, PolygonSet(entry.loft.outline), boundsOf(entry.loft.outline)});
        }
        const PolygonSet body = drawnSide(drawing, silhouette);
        for (const Shape& shape : m_shapes) {
            checkOutline(*shape.entry);
            checkInside(shape, body);
            checkEnds(*shape.entry);
        }
        for (std::size_t i = 0; i < m_shapes.size(); ++i) {
            for (std::size_t j = i + 1; j < m_shapes.size(); ++j)
                checkOverlap(m_shapes[i], m_shapes[j]);
        }
    }

    AuthoringErrors found() && { return std::move(m_errors); }

private:
    void add(const MuscleEntry& entry, const std::string& problem, const std::string& remedy) {
        m_errors.push_back({entry.place, entry.label() + " " + problem, remedy});
    }

    void checkOutline(const MuscleEntry& entry) {
        const std::string crossing = selfCrossingOf(entry.loft.outline);
        if (!crossing.empty())
            add(entry, "crosses itself " + crossing,
                "list all sections from the same edge, and move them apart where they meet");
    }

    void checkInside(const Shape& shape, const PolygonSet& body) {
        const double whole = shape.area.area();
        const double outside = whole > 0 ? 1 - shape.area.intersection(body).area() / whole : 1;
        if (outside > 1 - leastInside)
            add(*shape.entry,
                "lies to " + rounded(outside * 100, 1) + " % outside the body or beyond the midline",
                "end it inside; draw the half with x >= 0");
    }

    void checkEnds(const MuscleEntry& entry) {
        if (entry.attachments.empty())
            add(entry, "names no landmark that it touches",
                R"(write "attached": {"origin": ["..."], "insertion": ["..."]})");
        for (const MuscleAttachment& attachment : entry.attachments) {
            const double away =
                distanceTo(attachment.isOrigin ? entry.loft.origin : entry.loft.insertion, attachment.at);
            if (away > farthestEnd)
                add(entry,
                    std::string(attachment.isOrigin ? "begins " : "ends ") + rounded(away, 1) + " mH from " +
                        attachment.landmark,
                    "let its " + std::string(attachment.isOrigin ? "first" : "last") +
                        " section touch it, or name another landmark");
        }
    }

    void checkOverlap(const Shape& a, const Shape& b) {
        const bool isSame = a.entry->muscle == b.entry->muscle && a.entry->part == b.entry->part;
        const bool hasSheet = a.entry->isSheet || b.entry->isSheet;
        if (a.entry->depth != b.entry->depth || isSame || hasSheet || !a.bounds.intersects(b.bounds))
            return;
        const double common = a.area.intersection(b.area).area();
        const double smaller = std::min(a.area.area(), b.area.area());
        if (common > std::max(mostOverlap, mostCommonPart * smaller))
            add(*a.entry,
                "overlaps " + b.entry->label() + " of the same depth by " + rounded(common, 1) + " mH2 (" +
                    rounded(100 * common / smaller, 0) + " % of the smaller) in " + b.entry->place,
                "let both use one rail as their edge, or give the covered one a larger depth");
    }

    std::vector<Shape> m_shapes;
    AuthoringErrors m_errors;
};

} // namespace

AuthoringErrors muscleProblems(const MuscleSource& source, Drawing drawing,
                               const std::vector<Ring>& silhouette) {
    return Checks(source, drawing, silhouette).found();
}

} // namespace sorespot
