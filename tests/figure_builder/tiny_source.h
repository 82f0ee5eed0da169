// SPDX-License-Identifier: MIT
#pragma once

#include "support/temporary_folder.h"

#include <map>
#include <string>

namespace sorespot {

/// The source of a figure that is a lozenge 40 mH wide and 60 high, with a midline region at the top, one at
/// the bottom and a paired one between them that meets its other side at the midline.
class TinySource {
public:
    TinySource() {
        m_files["frames.jsonc"] = R"(// limbs
{"upper_arm": {"origin": [5, 20], "angle": 0, "length": 10}, "hand": {"from": "upper_arm", "angle": 90, "length": 10}})";
        m_files["outline.jsonc"] = R"({"views": {"front": ["upper", "lower"], "back": ["upper", "lower"]},
"parts": {"upper": [[0, 0, "corner"], [20, 30, "corner"]],
  "lower": [[0, 60, "corner"]]}})";
        m_files["relief.jsonc"] =
            R"({"silhouette_spread": 26, "light": 0.42, "ridge_width": 2.2, "shade_strength": 0.95,
"shade_limit": 0.75, "highlight_strength": 1.21, "highlight_limit": 0.6, "pixels_per_unit": 2, "margin": 4})";
        for (const std::string view : {"front", "back"}) {
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
    }

    std::string& operator[](const std::string& name) { return m_files.at(name); }
    void remove(const std::string& name) { m_files.erase(name); }

    void writeTo(const TemporaryFolder& folder) const {
        for (const auto& [name, text] : m_files)
            folder.write(name, text);
    }

private:
    std::map<std::string, std::string> m_files;
};

} // namespace sorespot
