// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/program_folder.h"
#include "core/pack/catalog_layers.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <new>

using namespace sorespot::cli;

namespace {

int run(CLI::App& app, int argc, char** argv) {
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // --help and --version arrive here too, with exit code 0.
        return app.exit(error) == 0 ? exitOk : exitCannotRead;
    }
    return -1;
}

int runCommand(int argc, char** argv) {
    CLI::App app("Checks the catalog of Sorespot and asks its ranking.", "sorespot-cli");
    app.set_version_flag("--version", "sorespot-cli " SORESPOT_VERSION);
    app.require_subcommand(1);
    app.get_formatter()->column_width(34);

    Paths catalogs;
    const auto withCatalog = [&](CLI::App* command) {
        command
            ->add_option("--catalog", catalogs,
                         "Read this catalog folder instead of the built-in one, or lay this pack over it; "
                         "may be repeated")
            ->type_name("DIR")
            ->allow_extra_args(false);
        return command;
    };

    Paths checked;
    CheckOptions checking;
    CLI::App* checkCommand =
        app.add_subcommand("check", "Report everything that is wrong with catalog files");
    checkCommand->add_option("PATH", checked, "Catalog folders, packs or files")->required()->type_name("");
    CLI::Option* syntaxOnly = checkCommand->add_flag("--syntax-only", checking.syntaxOnly,
                                                     "Only ask whether the files are well-formed JSON");
    checkCommand
        ->add_flag("--readability", checking.readability,
                   "Also print how long each muscle's sentences, paragraphs and words are")
        ->excludes(syntaxOnly);
    checkCommand
        ->add_option("--language", checking.language,
                     "Also check the translation beside each catalog, in i18n/TAG, e.g. es")
        ->type_name("TAG")
        ->excludes(syntaxOnly);

    bool json = false;
    CLI::App* regions = withCatalog(app.add_subcommand("regions", "List the regions of the body"));
    regions->add_flag("--json", json, "Write JSON");
    std::string bodyMap;
    regions->add_option("--body-map", bodyMap, "With the areas of this published body map, e.g. choir")
        ->type_name("ID");
    CLI::App* muscles = withCatalog(app.add_subcommand("muscles", "List the muscles"));
    muscles->add_flag("--json", json, "Write JSON");

    RankOptions ranking;
    const auto withLimit = [&](CLI::App* command) {
        command->add_option("--limit", ranking.limit, "Most candidates to give")
            ->capture_default_str()
            ->check(CLI::Range(1, 1000))
            ->type_name("N");
        return command;
    };
    CLI::App* rankCommand =
        withLimit(withCatalog(app.add_subcommand("rank", "Rank possible sources for marked regions")));
    rankCommand
        ->add_option("--select", ranking.select,
                     "A marked region; SIDE is left, right, both or mid; may be repeated")
        ->type_name("REGION[:SIDE]")
        ->allow_extra_args(false);
    rankCommand
        ->add_option("--drawing", ranking.drawing,
                     "A JSON file with marked regions and paint, as a line of batch")
        ->type_name("FILE");
    rankCommand->add_flag("--json", ranking.json, "Write JSON");
    rankCommand->add_flag("--together", ranking.together,
                          "Also give the fewest points that explain all marks");

    CLI::App* batchCommand = withLimit(withCatalog(
        app.add_subcommand("batch", "Rank each drawing of standard input: one JSON value per line")));
    BatchOptions batching;
    batchCommand->add_option("--threads", batching.threads, "How many to work with; 0 is one for each core")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str()
        ->type_name("N");

    SearchOptions searching;
    CLI::App* searchCommand = withCatalog(
        app.add_subcommand("search", "Find muscles, places, symptoms, causes and red flags by words"));
    searchCommand->add_option("WORDS", searching.words, "What to search for")->required()->type_name("");
    searchCommand->add_option("--lang", searching.language, "Language of plain words and symptoms")
        ->capture_default_str()
        ->type_name("xx");
    searchCommand->add_option("--limit", searching.limit, "Most results to give")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000))
        ->type_name("N");
    searchCommand->add_flag("--json", searching.json, "Write JSON");

    FigureOptions figure;
    std::string viewName = "front";
    CLI::App* figureCommand =
        app.add_subcommand("figure", "Write a view of the figure as SVG, in named groups");
    std::vector<std::string> viewNames;
    viewNames.reserve(sorespot::allViews.size());
    for (const sorespot::View view : sorespot::allViews)
        viewNames.emplace_back(nameOf(view));
    figureCommand->add_option("--svg", figure.svg, "The file to write")->required()->type_name("FILE");
    figureCommand->add_option("--view", viewName, "Which view")
        ->check(CLI::IsMember(viewNames))
        ->capture_default_str();
    figureCommand->add_option("--variant", figure.variant, "Which figure")
        ->check(CLI::IsMember(std::vector<std::string>{"neutral", "female", "male"}))
        ->capture_default_str();

    Paths kiosks;
    CLI::App* checkKioskCommand = withCatalog(
        app.add_subcommand("check-kiosk", "Report everything that is wrong with a kiosk's configuration"));
    checkKioskCommand->add_option("FILE", kiosks, "Configurations")->required()->type_name("");
    checkKioskCommand->add_flag("--json", json, "Write JSON");
    CLI::App* kioskPinCommand = app.add_subcommand(
        "kiosk-pin", "Hash the staff's PIN of a kiosk, typed or on standard input, for its configuration");

    CLI::App* packCommand = app.add_subcommand("pack", "Make a content pack: new, check, build");
    packCommand->require_subcommand(1);
    PackPaths packPaths;
    sorespot::NewPack newPack;
    CLI::App* packNew = packCommand->add_subcommand("new", "Make a folder with what a pack begins with");
    packNew->add_option("FOLDER", packPaths.folder, "The folder to make")->required()->type_name("");
    packNew->add_option("--id", newPack.id, "Its short name, never changed later; else the folder's name")
        ->type_name("ID");
    packNew->add_option("--title", newPack.title, "Its name for people; else the id")->type_name("TEXT");
    packNew->add_option("--licence", newPack.licence, "Under which it may be passed on")
        ->capture_default_str()
        ->type_name("NAME");
    Paths packs;
    CLI::App* packCheck = withCatalog(packCommand->add_subcommand(
        "check", "Report everything that is wrong with packs, and what they change"));
    packCheck->add_option("PACK", packs, "Folders or zip archives")->required()->type_name("");
    CLI::App* packBuild =
        withCatalog(packCommand->add_subcommand("build", "Make one file of a pack; always the same bytes"));
    packBuild->add_option("FOLDER", packPaths.folder, "The pack")->required()->type_name("");
    packBuild->add_option("--output", packPaths.archive, "The file to write; else ID-VERSION.zip here")
        ->type_name("FILE");

    if (const int code = run(app, argc, argv); code >= 0)
        return code;
    const std::filesystem::path share = programFolder(argv[0]) / ".." / "share" / "sorespot";
    const std::filesystem::path neutral = share / "figure" / "neutral";
    // A pack is judged over the catalog alone: what else lies on this machine is no fault of it.
    const bool looksAtPacks = checkCommand->parsed() || packCommand->parsed();
    catalogs = sorespot::catalogLayers(catalogs, share / "catalog",
                                       looksAtPacks ? Paths() : sorespot::usualPackFolders())
                   .paths;

    if (checkCommand->parsed())
        return check(checked, catalogs, neutral, checking);
    if (packNew->parsed())
        return makeNewPack(packPaths, newPack);
    if (packCheck->parsed())
        return checkPacks(packs, catalogs, neutral);
    if (packBuild->parsed())
        return buildPack(packPaths, catalogs, neutral);
    if (regions->parsed())
        return listRegions(catalogs, json, bodyMap);
    if (muscles->parsed())
        return listMuscles(catalogs, json);
    if (rankCommand->parsed())
        return rank(catalogs, neutral, ranking);
    if (batchCommand->parsed()) {
        batching.limit = ranking.limit;
        return batch(catalogs, neutral, batching);
    }
    if (searchCommand->parsed())
        return search(catalogs, searching);
    if (figureCommand->parsed()) {
        figure.view = *sorespot::viewNamed(viewName);
        return exportFigure(share / "figure", figure);
    }
    if (checkKioskCommand->parsed())
        return checkKiosks(kiosks, catalogs, {share / "i18n", json});
    if (kioskPinCommand->parsed())
        return hashKioskPin();
    return exitCannotRead;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return runCommand(argc, argv);
    } catch (const std::bad_alloc&) {
        // Not through a stream: that could ask for memory once more.
        std::fputs("sorespot-cli: there is not enough memory\n"
                   "  Close other programs, or give it less at once.\n",
                   stderr);
        return exitCannotRead;
    }
}
