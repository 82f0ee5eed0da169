// SPDX-License-Identifier: MIT
#include "sheets.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: sorespot-contact-sheet FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "cannot make the folder %s\n", argv[1]);
        return 1;
    }
    using namespace sorespot::contact;
    std::printf("%d pictures of the body\n", writeBodySheets(folder));
    std::printf("%d pictures of regions\n", writeRegionSheets(folder));
    std::printf("%d pages of muscles\n", writeMuscleSheets(folder));
    return 0;
}
