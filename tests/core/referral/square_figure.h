// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/figure/figure.h"
#include "core/referral/anatomy.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <string>
#include <vector>

namespace sorespot::test {

/// A figure of squares whose shares can be worked out by hand. Each view is 200 mH square: above, a square of
/// 100 for each side, "arm" (on the head: "arm" in front of x = 0 and "ear" behind it, of that side); below,
/// the midline region "belly". Landmarks: "elbow" 30 from the midline and 40 down, "navel" on the midline 40
/// down. Muscles in front, all from x = 20 to 60: "flexor" from y = 20 to 80 at depth 2, "cover" over it at
/// depth 1 and "twin" at depth 2 again; on the back "paired", with an upper and a lower part, and below it
/// "single", of which only the part "long" is shown.
class SquareFigure {
public:
    SquareFigure()
        : m_figure(written())
        , m_anatomy(m_figure, m_folder.path()) {}

    const Anatomy& anatomy() const { return m_anatomy; }
    const FigureCells& cells() const { return m_anatomy.cells(); }

    /// Along a loft's y, across its x.
    static Point inFlexor(double along, double across) { return {20 + 40 * across, 20 + 60 * along}; }

private:
    static std::string front() {
        return R"({"view":"front","bounds":[-100,0,100,200],
"silhouette":[[-100,0,-50,0,50,0,100,0,100,50,100,150,100,200,50,200,-50,200,-100,200,-100,150,-100,50,-100,0]],
"arcs":[[0,0,0,10000],[0,0,10000,0,0,10000],[0,0,-10000,0,0,10000],[0,10000,10000,0],[0,10000,-10000,0],
[10000,10000,0,10000,-20000,0,0,-10000]],
"regions":[{"id":"arm","side":"left","arcs":[1,-4,-1],"label":[50,50],"radius":50},
{"id":"arm","side":"right","arcs":[0,4,-3],"label":[-50,50],"radius":50},
{"id":"belly","side":"midline","arcs":[3,5,-5],"label":[0,150],"radius":50}],
"strokes":[],
"landmarks":[{"id":"elbow","side":"left","at":[30,40]},{"id":"elbow","side":"right","at":[-30,40]},
{"id":"navel","side":"midline","at":[0,40]}],
"relief":{"file":"relief.png","bounds":[-100,0,100,200]}})";
    }

    static std::string back() {
        std::string text = replaced(front(), "front", "back");
        text = replaced(text, R"("arcs":[1,-4,-1],"label":[50,50])", R"("arcs":[0,4,-3],"label":[-50,50])");
        text = replaced(text, R"("right","arcs":[0,4,-3],"label":[-50,50])",
                        R"("right","arcs":[1,-4,-1],"label":[50,50])");
        text = replaced(text, R"("left","at":[30,40])", R"("left","at":[-30,40])");
        return replaced(text, R"("right","at":[-30,40])", R"("right","at":[30,40])");
    }

    static std::string head(const std::string& side, const std::string& arm, const std::string& ear,
                            const std::string& elbow) {
        return R"({"view":"head_)" + side + R"(","bounds":[-100,0,100,200],
"silhouette":[[-100,0,-50,0,50,0,100,0,100,50,100,150,100,200,50,200,-50,200,-100,200,-100,150,-100,50,-100,0]],
"arcs":[[0,0,0,10000],[0,0,10000,0,0,10000],[0,0,-10000,0,0,10000],[0,10000,10000,0],[0,10000,-10000,0],
[10000,10000,0,10000,-20000,0,0,-10000]],
"regions":[{"id":"arm","side":")" +
               side + R"(",)" + arm + R"(},
{"id":"belly","side":"midline","arcs":[3,5,-5],"label":[0,150],"radius":50},
{"id":"ear","side":")" +
               side + R"(",)" + ear + R"(}],
"strokes":[],
"landmarks":[{"id":"elbow","side":")" +
               side + R"(","at":)" + elbow + R"(},{"id":"navel","side":"midline","at":[0,40]}],
"relief":{"file":"relief.png","bounds":[-100,0,100,200]}})";
    }

    static std::string muscle(const std::string& id, const std::string& part, int depth, int top,
                              int bottom) {
        const std::string y0 = std::to_string(top * 100);
        const std::string height = std::to_string((bottom - top) * 100);
        std::string text = R"({"muscle":")" + id + '"' + (part.empty() ? "" : R"(,"part":")" + part + '"') +
                           R"(,"depth":)" + std::to_string(depth) + R"(,"outlines":[[2000,)" + y0 +
                           ",4000,0,0," + height + ",-4000,0]],\"covered\":[],\"fibres\":[],\"loft\":[";
        for (std::size_t i = 0; i < LoftGrid::stations * LoftGrid::fibres; ++i) {
            const std::size_t x = 2000 + 4000 * (i % LoftGrid::fibres) / (LoftGrid::fibres - 1);
            const std::size_t y =
                static_cast<std::size_t>(top) * 100 + static_cast<std::size_t>(bottom - top) * 100 *
                                                          (i / LoftGrid::fibres) / (LoftGrid::stations - 1);
            text += (i == 0 ? "" : ",") + std::to_string(x) + ',' + std::to_string(y);
        }
        return text + "]}";
    }

    Figure written() {
        const std::string right = R"("arcs":[1,-4,-1],"label":[50,50],"radius":50)";
        const std::string left = R"("arcs":[0,4,-3],"label":[-50,50],"radius":50)";
        m_folder.write("front.json", front());
        m_folder.write("back.json", back());
        m_folder.write("soles.json", replaced(front(), "front", "soles"));
        m_folder.write("head_left.json", head("left", left, right, "[30,40]"));
        m_folder.write("head_right.json", head("right", right, left, "[-30,40]"));
        m_folder.write("plate.json", R"({"bounds":[0,0,2000,400],"placements":[
{"view":"front","scale":1,"origin":[200,100]},{"view":"back","scale":1,"origin":[500,100]},
{"view":"head_left","scale":0.5,"origin":[800,100]},{"view":"head_right","scale":0.5,"origin":[1100,100]},
{"view":"soles","scale":1,"origin":[1500,100]}],"close_ups":[]})");
        m_folder.write("relief.png", "not looked into");
        m_folder.write("front_muscles.json",
                       R"({"view":"front","muscles":[)" + muscle("flexor", "", 2, 20, 80) + ',' +
                           muscle("twin", "", 2, 20, 80) + ',' + muscle("cover", "", 1, 20, 80) + "]}");
        m_folder.write("back_muscles.json", R"({"view":"back","muscles":[)" +
                                                muscle("paired", "lower", 1, 50, 80) + ',' +
                                                muscle("paired", "upper", 1, 20, 50) + ',' +
                                                muscle("single", "long", 1, 82, 96) + "]}");
        m_folder.write("head_left_muscles.json", R"({"view":"head_left","muscles":[]})");
        m_folder.write("soles_muscles.json", R"({"view":"soles","muscles":[]})");
        Result<Figure> figure = Figure::load(m_folder.path());
        if (!figure)
            FAIL(figure.error().message);
        return std::move(figure).value();
    }

    TemporaryFolder m_folder;
    Figure m_figure;
    Anatomy m_anatomy;
};

inline const SquareFigure& squareFigure() {
    static const SquareFigure figure;
    return figure;
}

inline DrawnShape inView(DrawnView view, decltype(DrawnShape::form) form, ZoneSide side = ZoneSide::Same) {
    return {view, side, std::move(form), 0};
}

inline DrawnShape wholeRegion(const std::string& id, ZoneSide side = ZoneSide::Same) {
    return {std::nullopt, side, DrawnRegion{id}, 0};
}

/// An upright rectangle-like patch whose corners are the ends of one straight line.
inline DrawnLine lineBetween(Point from, Point to, double width) {
    return {{{{"navel", from - Point{0, 40}}, width}, {{"navel", to - Point{0, 40}}, width}}};
}

inline TriggerPoint pointOf(std::string id, std::vector<Zone> essential, std::vector<Zone> spillover,
                            PatternDrawing drawing) {
    TriggerPoint point;
    point.id = std::move(id);
    point.essential = std::move(essential);
    point.spillover = std::move(spillover);
    point.drawing = std::move(drawing);
    return point;
}

inline Muscle muscleOf(std::string id, std::vector<TriggerPoint> points) {
    Muscle muscle;
    muscle.id = std::move(id);
    muscle.file = "muscles/arm/" + muscle.id + ".json";
    muscle.triggerPoints = std::move(points);
    return muscle;
}

} // namespace sorespot::test
