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
"strokes":[{"name":"line","opacity":0.5,"from_scale":2.5,"outline":[0,1000,2000,2000,-1000,1000]}],
"landmarks":[{"id":"p","side":"left","at":[3,4]},{"id":"p","side":"right","at":[-3,4]},{"id":"q","side":"midline","at":[0,4]}],
"relief":{"file":"relief.png","bounds":[-10,0,10,20]}})";
}

/// Seen from behind, the sides change places.
inline std::string sampleBackView() {
    std::string text = replaced(sampleFrontView(), "front", "back");
    text = replaced(text, "[1,-4,-1],\"label\":[5,5]", "[0,4,-3],\"label\":[-5,5]");
    text = replaced(text, "\"right\",\"arcs\":[0,4,-3],\"label\":[-5,5]",
                    "\"right\",\"arcs\":[1,-4,-1],\"label\":[5,5]");
    text = replaced(text, "\"left\",\"at\":[3,4]", "\"left\",\"at\":[-3,4]");
    return replaced(text, "\"right\",\"at\":[-3,4]", "\"right\",\"at\":[3,4]");
}

/// One side of the person throughout: the square on the other side of x = 0 is another region, "b".
inline std::string sampleHeadView(const std::string& side) {
    std::string text = replaced(sampleFrontView(), "front", "head_" + side);
    text = replaced(text, R"({"id":"a","side":"right")", R"({"id":"b","side":")" + side + '"');
    text = replaced(text, R"({"id":"a","side":"left")", R"({"id":"a","side":")" + side + '"');
    text = replaced(text, R"({"id":"p","side":"right","at":[-3,4]},)", "");
    return replaced(text, R"({"id":"p","side":"left")", R"({"id":"p","side":")" + side + '"');
}

inline std::string samplePlate() {
    return R"({"bounds":[0,0,200,40],"placements":[{"view":"front","scale":1,"origin":[20,10]},
{"view":"back","scale":1,"origin":[50,10]},{"view":"head_left","scale":0.5,"origin":[80,10]},
{"view":"head_right","scale":0.5,"origin":[110,10]},{"view":"soles","scale":1.5,"origin":[150,10]}],
"close_ups":[{"id":"eye","view":"front","side":"left","box":[0,0,10,10]},
{"id":"eye","view":"front","side":"right","box":[-10,0,0,10]},{"id":"all","view":"back","side":"midline","box":[-10,0,10,20]}]})";
}

/// All files of the sample figure, with other texts for some of them.
inline void writeSampleFigure(const TemporaryFolder& folder, const std::string& front = sampleFrontView(),
                              const std::string& plate = samplePlate()) {
    folder.write("front.json", front);
    folder.write("back.json", sampleBackView());
    folder.write("head_left.json", sampleHeadView("left"));
    folder.write("head_right.json", sampleHeadView("right"));
    folder.write("soles.json", replaced(sampleFrontView(), "front", "soles"));
    folder.write("plate.json", plate);
    folder.write("relief.png", "not looked into");
}

} // namespace sorespot
