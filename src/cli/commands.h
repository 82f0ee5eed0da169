// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/view.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sorespot::cli {

/// Exit codes of every command.
enum ExitCode : int {
    exitOk = 0,
    exitFindings = 1,   ///< check: there is something to mend.
    exitCannotRead = 2, ///< Something could not be read, or the command line is wrong.
};

using Paths = std::vector<std::filesystem::path>;

struct CheckOptions {
    bool syntaxOnly = false;
    bool readability = false; ///< Figures for each muscle.
    std::string language;     ///< Also hold the translation beside each catalog against it; empty for none.
};
/// `figure` is the folder of the variant that drawings are held against.
int check(const Paths& paths, const std::filesystem::path& figure, const CheckOptions& options);
/// With the id of a body map: also the codes of the areas each region is mapped to.
int listRegions(const Paths& catalogs, bool json, const std::string& bodyMap);
int listMuscles(const Paths& catalogs, bool json);

struct RankOptions {
    std::vector<std::string> select; ///< "REGION[:SIDE]"
    std::filesystem::path drawing;   ///< A JSON file in place of, or beside, --select; empty for none.
    int limit = 20;
    bool json = false;
    bool together = false; ///< Also the fewest points that explain everything.
};
/// `figure` is the folder of one variant of the figure; without it only marked regions can be ranked.
int rank(const Paths& catalogs, const std::filesystem::path& figure, const RankOptions& options);

struct FigureOptions {
    View view = View::Front;
    std::string variant = "neutral"; ///< Name of a folder of the figure: "neutral", "female", "male".
    std::filesystem::path svg;       ///< Is written.
};
int exportFigure(const std::filesystem::path& figures, const FigureOptions& options);

struct SearchOptions {
    std::vector<std::string> words;
    std::string language = "en";
    int limit = 20;
    bool json = false;
};
int search(const Paths& catalogs, const SearchOptions& options);

struct BatchOptions {
    int limit = 20;
    int threads = 0; ///< 0: as many as the machine has cores.
};
/// Reads drawings from stdin, one JSON value per line, and answers each on a line of its own, in order. Needs
/// no more memory for a longer input.
int batch(const Paths& catalogs, const std::filesystem::path& figure, const BatchOptions& options);

struct KioskCheckOptions {
    std::filesystem::path i18n; ///< Whose folders, with English, are the languages of the program.
    bool json = false;
};
/// What is wrong with configurations of a kiosk, each held against the catalogs with its packs over them.
int checkKiosks(const Paths& files, const Paths& catalogs, const KioskCheckOptions& options);
/// Reads a PIN from stdin and prints the line of a kiosk's configuration that holds its hash.
int hashKioskPin();

} // namespace sorespot::cli
