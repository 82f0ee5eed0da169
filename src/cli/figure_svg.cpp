// SPDX-License-Identifier: MIT
#include "cli/figure_svg.h"

#include <cmath>
#include <cstdint>
#include <map>
#include <sstream>

namespace sorespot::cli {
namespace {

std::string base64(const std::string& bytes) {
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t three = 0;
        for (std::size_t k = 0; k < 3; ++k)
            three = three << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k <= bytes.size() ? letters[three >> (18 - 6 * k) & 63] : '=';
    }
    return text;
}

std::string number(double value) {
    std::ostringstream text;
    text << std::round(value * 100) / 100 + 0.0; // no "-0"
    return text.str();
}

std::string pair(Point p) {
    return number(p.x) + ',' + number(p.y);
}

std::string lines(const std::vector<Point>& points) {
    std::string data;
    for (const Point p : points)
        data += (data.empty() ? "M" : " ") + pair(p);
    return data;
}

std::string rings(const std::vector<Ring>& outlines) {
    std::string data;
    for (const Ring& ring : outlines)
        data += lines(ring) + 'Z';
    return data;
}

std::string curves(const std::vector<std::vector<Cubic>>& paths) {
    std::string data;
    for (const std::vector<Cubic>& path : paths) {
        data += 'M' + pair(path.front().start);
        for (const Cubic& c : path)
            data += 'C' + pair(c.control1) + ' ' + pair(c.control2) + ' ' + pair(c.end);
        data += 'Z';
    }
    return data;
}

std::string sided(const std::string& id, Side side) {
    return side == Side::Midline ? id : id + '-' + std::string(nameOf(side));
}

void writeBody(std::ostream& out, const FigureView& view, const std::string& reliefPng) {
    const Box& box = view.reliefBounds;
    out << "<g id=\"body\">\n<clipPath id=\"inside\"><path d=\"" << curves(view.silhouette)
        << "\"/></clipPath>\n<path id=\"silhouette\" fill=\"#e7e0d9\" stroke=\"#8b8178\" d=\""
        << curves(view.silhouette) << "\"/>\n<g clip-path=\"url(#inside)\">\n<image id=\"relief\" x=\""
        << number(box.left) << "\" y=\"" << number(box.top) << "\" width=\"" << number(box.width())
        << "\" height=\"" << number(box.height())
        << "\" preserveAspectRatio=\"none\" style=\"mix-blend-mode:hard-light\" "
           "xlink:href=\"data:image/png;base64,"
        << base64(reliefPng) << "\"/>\n<g id=\"form_lines\" fill=\"#6f6259\">\n";
    std::map<std::string, int> used; // both sides of a stroke have one name
    for (const FigureStroke& stroke : view.strokes) {
        const int count = ++used[stroke.name];
        out << "<path id=\"line-" << stroke.name;
        if (count > 1)
            out << '-' << count;
        out << "\" fill-opacity=\"" << number(stroke.opacity) << "\" d=\"" << lines(stroke.outline)
            << "Z\"/>\n";
    }
    out << "</g>\n</g>\n</g>\n";
}

void writeRegions(std::ostream& out, const FigureView& view) {
    out << "<g id=\"regions\" fill=\"#c0353a\" fill-opacity=\"0\" stroke=\"#c0353a\" stroke-width=\"0.3\">\n";
    for (const FigureRegion& region : view.regions)
        out << "<path id=\"" << sided(region.id, region.side) << "\" d=\"" << lines(region.outline)
            << "Z\"/>\n";
    out << "</g>\n";
}

void writeMuscle(std::ostream& out, const MuscleShape& shape) {
    std::string name = shape.muscle;
    if (!shape.part.empty())
        name.append("-").append(shape.part);
    out << "<g id=\"muscle-" << sided(name, shape.side)
        << "\">\n<path fill=\"#b5544c\" fill-opacity=\"0.7\" fill-rule=\"evenodd\" d=\""
        << rings(shape.outlines) << "\"/>\n";
    if (!shape.covered.empty())
        out << "<path fill=\"#e7e0d9\" fill-opacity=\"0.5\" fill-rule=\"evenodd\" stroke-dasharray=\"2,1.4\" "
               "d=\""
            << rings(shape.covered) << "\"/>\n";
    out << "<path fill=\"none\" stroke-width=\"0.3\" stroke-opacity=\"0.5\" d=\"";
    for (const std::vector<Point>& fibre : shape.fibres)
        out << lines(fibre);
    out << "\"/>\n</g>\n";
}

/// They come sorted by depth, deepest first: each depth is a group.
void writeMuscles(std::ostream& out, const std::vector<MuscleShape>& muscles) {
    out << "<g id=\"muscles\" display=\"none\" stroke=\"#7f332e\" stroke-width=\"0.5\">\n";
    int depth = 0;
    for (const MuscleShape& shape : muscles) {
        if (shape.depth != depth)
            out << (depth == 0 ? "" : "</g>\n") << "<g id=\"depth-" << shape.depth << "\">\n";
        depth = shape.depth;
        writeMuscle(out, shape);
    }
    out << (depth == 0 ? "" : "</g>\n") << "</g>\n";
}

void writeLandmarks(std::ostream& out, const FigureView& view) {
    out << "<g id=\"landmarks\" display=\"none\" fill=\"#0a7a2f\">\n";
    for (const FigureLandmark& mark : view.landmarks)
        out << "<circle id=\"landmark-" << sided(mark.id, mark.side) << "\" r=\"1\" cx=\""
            << number(mark.at.x) << "\" cy=\"" << number(mark.at.y) << "\"/>\n";
    out << "</g>\n";
}

} // namespace

void writeFigureSvg(std::ostream& out, const FigureView& view, const std::vector<MuscleShape>& muscles,
                    const std::string& reliefPng) {
    const Box box = view.bounds.grownBy(6);
    out << "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" id=\""
        << nameOf(view.view) << "\" width=\"" << number(box.width()) << "\" height=\"" << number(box.height())
        << "\" viewBox=\"" << number(box.left) << ' ' << number(box.top) << ' ' << number(box.width()) << ' '
        << number(box.height()) << "\">\n";
    writeBody(out, view, reliefPng);
    writeMuscles(out, muscles);
    writeRegions(out, view);
    writeLandmarks(out, view);
    out << "</svg>\n";
}

} // namespace sorespot::cli
