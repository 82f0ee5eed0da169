// SPDX-License-Identifier: MIT
#include "sheets.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>
#include <cstring>

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--hold") == 0) {
        if (sorespot::contact::writeHoldPicture(QString::fromLocal8Bit(argv[2])))
            return 0;
        std::fprintf(stderr, "cannot make the picture %s\n", argv[2]);
        return 1;
    }
    const bool onlyPatterns = argc >= 3 && std::strcmp(argv[2], "--patterns") == 0;
    if (argc < 2 || argc > 4 || (argc > 2 && !onlyPatterns)) {
        std::fprintf(stderr,
                     "usage: sorespot-contact-sheet FOLDER [--patterns [CATALOG]] | --hold FILE.png\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "cannot make the folder %s\n", argv[1]);
        return 1;
    }
    using namespace sorespot::contact;
    const QString catalog = argc == 4 ? QString::fromLocal8Bit(argv[3]) : QString();
    std::printf("%d pages of patterns\n", writePatternSheets(folder, catalog));
    if (onlyPatterns)
        return 0;
    std::printf("%d pictures of the body\n", writeBodySheets(folder));
    std::printf("%d pictures of regions\n", writeRegionSheets(folder));
    std::printf("%d pages of muscles\n", writeMuscleSheets(folder));
    return 0;
}
