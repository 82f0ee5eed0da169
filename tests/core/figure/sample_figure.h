// SPDX-License-Identifier: MIT
#pragma once

#include "support/temporary_folder.h"

#include <string>

namespace sorespot {

/// A figure of 20 by 20 mH as the builder writes it: above, a square for each side, "a"; below, the midline
/// region "m".
inline std::string sampleFrontView() {
    return R"({"view":"front","bounds":[-10,0,10,20],
"silhouette":[[-10,0, -5,0,5,0,10,0, 10,5,10,15,10,20, 5,20,-5,20,-10,20, -10,15,-10,5,-10,0]],
"arcs":[[0,0,0,1000],[0,0,1000,0,0,1000],[0,0,-1000,0,0,1000],[0,1000,1000,0],[0,1000,-1000,0],[1000,1000,0,1000,-2000,0,0,-1000]],
"regions":[{"id":"a","side":"left","arcs":[1,-4,-1],"label":[5,5],"radius":5},
{"id":"a","side":"right","arcs":[0,4,-3],"label":[-5,5],"radius":5},
{"id":"m","side":"midline","arcs":[3,5,-5],"label":[0,15],"radius":5}],
"strokes":[{"name":"line","opacity":0.5,"outline":[0,1,2,3,1,4]}],
"relief":{"file":"relief.png","bounds":[-10,0,10,20]}})";
}

/// Seen from behind, the sides change places.
inline std::string sampleBackView() {
    std::string text = replaced(sampleFrontView(), "front", "back");
    text = replaced(text, "[1,-4,-1],\"label\":[5,5]", "[0,4,-3],\"label\":[-5,5]");
    return replaced(text, "\"right\",\"arcs\":[0,4,-3],\"label\":[-5,5]",
                    "\"right\",\"arcs\":[1,-4,-1],\"label\":[5,5]");
}

inline void writeSampleFigure(const TemporaryFolder& folder, const std::string& front = sampleFrontView()) {
    folder.write("front.json", front);
    folder.write("back.json", sampleBackView());
    folder.write("relief.png", "not looked into");
}

} // namespace sorespot
