// SPDX-License-Identifier: MIT
#include "figure_builder/build_figure.h"

#include <iostream>

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: sorespot-figure-builder SOURCE_DIR OUT_DIR\n";
        return 2;
    }
    const auto built = sorespot::buildFigure(argv[1], argv[2]);
    if (!built) {
        std::cerr << built.error().message << '\n';
        return 1;
    }
    std::cout << "figure: " << built->regions << " regions, " << built->borders << " borders, "
              << built->muscles << " muscle shapes\n";
}
