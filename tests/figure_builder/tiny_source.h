// SPDX-License-Identifier: MIT
#pragma once

#include "support/temporary_folder.h"

#include <map>
#include <string>

namespace sorespot {

/// The source of a small figure. Front and back: a lozenge 40 mH wide and 60 high, with a midline region at
/// the top, one at the bottom and a paired one between them that meets its other side at the midline. Side of
/// the head: the same lozenge as one outline, "top" above, the paired "side" below. Sole: a rectangle from
/// (4, 0) to (14, 30) whose upper part is "side" and whose lower one is "heel". All variants are as drawn.
class TinySource {
public:
    TinySource() {
        m_files["frames.jsonc"] = R"(// limbs
{"upper_arm": {"origin": [5, 20], "angle": 0, "length": 10}, "hand": {"from": "upper_arm", "angle": 90, "length": 10}})";
        m_files["landmarks.jsonc"] = R"({
"peak": {"front_back": [0, 2], "head_side": [0, 4], "paired": false, "basis": "data", "source": "definition"},
"corner": {"front": [19, 30], "back": ["upper_arm", 10, 13], "head_side": [-19, 30], "paired": true, "basis": "memory",
  "source": "definition", "note": "where the lozenge is widest"},
"ball": {"sole": [9, 10], "paired": true, "basis": "derived", "source": "definition"}})";
        m_files["outline.jsonc"] = R"({"views": {"front": ["upper", "lower"], "back": ["upper", "lower"],
  "head_side": ["upper", "lower", "left"], "sole": ["foot"]},
"parts": {"upper": [[0, 0, "corner"], [20, 30, "corner"]],
  "lower": [[0, 60, "corner"]],
  "left": [[-20, 30, "corner"]],
  "foot": [[4, 0, "corner"], [14, 0, "corner"], [14, 30, "corner"], [4, 30, "corner"]]}})";
        m_files["relief.jsonc"] =
            R"({"silhouette_spread": 26, "light": 0.42, "ridge_width": 2.2, "shade_strength": 0.95,
"shade_limit": 0.75, "highlight_strength": 1.21, "highlight_limit": 0.6,
"pixels_per_unit": {"front": 2, "back": 2, "head_side": 3, "sole": 4}, "margin": 4})";
        m_files["proportions.jsonc"] =
            R"({"variants": ["neutral", "female", "male"], "smoothing": 0, "drawings": {
"front_back": {"measures": {"width": {"drawn": 20, "neutral": 20, "female": 20, "male": 20,
  "controls": [{"at": [20, 30], "by": [1, 0]}, {"at": [0, 0], "by": [0, 0]}, {"at": [0, 60], "by": [0, 0]}]}}},
"head_side": {"measures": {}}, "sole": {"measures": {}}}})";
        m_files["plate.jsonc"] = R"({"bounds": [-30, -10, 220, 70],
"views": {"front": {"scale": 1, "origin": [0, 0]}, "back": {"scale": 1, "origin": [50, 0]},
  "head_left": {"scale": 0.5, "origin": [90, 0]}, "head_right": {"scale": 0.5, "origin": [130, 0]},
  "soles": {"scale": 2, "origin": [180, 0]}},
"close_ups": {"front": {"midline": {"head": [-10, 0, 10, 20]}, "paired": {"hand": [5, 25, 25, 35]}},
  "head_side": {"paired": {"face": [-20, 10, 5, 40]}}, "sole": {"paired": {"toes": [3, -1, 15, 12]}}}})";
        for (const std::string view : {"front", "back"})
            addHalf(view);
        addHeadSide();
        addSole();
        m_files["muscles/tiny.jsonc"] = R"({"muscles": {"strap": [{"view": "front", "depth": 1,
"attached": {"origin": ["peak"], "insertion": ["corner"]},
"sections": [[[0, 2], [5, 8]], [[14, 28], [19, 30]]]}]}, "without_view": {"deep": "is inside"}})";
    }

    std::string& operator[](const std::string& name) { return m_files.at(name); }
    void remove(const std::string& name) { m_files.erase(name); }

    void writeTo(const TemporaryFolder& folder) const {
        std::filesystem::create_directory(folder.path() / "muscles");
        for (const auto& [name, text] : m_files)
            folder.write(name, text);
    }

private:
    void addHalf(const std::string& view) {
        m_files["regions_" + view + ".jsonc"] =
            R"({"cuts": {"upper": [[-1, 15], [30, 15]], "lower": [[-1, 45], [30, 45]]},
"midline": {"top": [0, 8], "bottom": [0, 50]},
"paired": {"side": ["upper_arm", 10, 0]},
"split_at_midline": ["side"], "also": {}})";
        m_files["relief_" + view + ".jsonc"] =
            R"({"domes": [{"name": "d", "outline": [[4, 20], [12, 20], [8, 30]],
"height": 1, "spread": 5, "soften": 1, "mirrored": true}],
"ridges": [{"name": "r", "path": [[0, 10], [0, 40]], "height": -1, "soften": 1.5}]})";
        m_files["strokes_" + view + ".jsonc"] = R"([
{"name": "one", "path": [[4, 20], [12, 22]], "width": 1, "strength": 0.5, "mirrored": true},
{"name": "across", "path": [[-5, 40], [0, 41], [5, 40]], "width": 1, "strength": 0.25, "mirrored": true}])";
    }

    void addHeadSide() {
        m_files["regions_head_side.jsonc"] =
            R"({"cuts": {"brow": [[-30, 30], [30, 30]]}, "midline": {"top": [0, 8]}, "paired": {"side": [-1, 45]}})";
        m_files["relief_head_side.jsonc"] =
            R"({"domes": [{"name": "d", "outline": [[-12, 20], [-4, 20], [-8, 30]], "height": 1, "spread": 5, "soften": 1}],
"ridges": [{"name": "r", "path": [[-8, 40], [8, 40]], "height": -1, "soften": 1.5}]})";
        m_files["strokes_head_side.jsonc"] =
            R"([{"name": "lash", "path": [[-12, 20], [-4, 22]], "width": 1, "strength": 0.5, "detail": 2.5}])";
    }

    void addSole() {
        m_files["regions_sole.jsonc"] =
            R"({"cuts": {"fold": [[0, 15], [20, 15]]}, "midline": {}, "paired": {"side": [9, 5], "heel": [9, 25]}})";
        m_files["relief_sole.jsonc"] = R"({"domes": [], "ridges": []})";
        m_files["strokes_sole.jsonc"] =
            R"([{"name": "crease", "path": [[5, 12], [13, 13]], "width": 1, "strength": 0.5}])";
    }

    std::map<std::string, std::string> m_files;
};

} // namespace sorespot
