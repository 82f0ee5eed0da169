// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/program_folder.h"

#include <CLI/CLI.hpp>

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

} // namespace

int main(int argc, char** argv) {
    CLI::App app("Checks the catalog of Sorespot and asks its ranking.", "sorespot-cli");
    app.set_version_flag("--version", "sorespot-cli " SORESPOT_VERSION);
    app.require_subcommand(1);
    app.get_formatter()->column_width(34);

    Paths catalogs;
    const auto withCatalog = [&](CLI::App* command) {
        command
            ->add_option("--catalog", catalogs,
                         "Read this catalog folder instead of the built-in one; may be repeated")
            ->type_name("DIR")
            ->allow_extra_args(false);
        return command;
    };

    Paths checked;
    bool syntaxOnly = false;
    CLI::App* checkCommand =
        app.add_subcommand("check", "Report everything that is wrong with catalog files");
    checkCommand->add_option("PATH", checked, "Catalog folders or files")->required()->type_name("");
    checkCommand->add_flag("--syntax-only", syntaxOnly, "Only ask whether the files are well-formed JSON");

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
        ->add_option("--drawing", ranking.drawing, "A JSON file with the selection, as a line of batch")
        ->type_name("FILE");
    rankCommand->add_flag("--json", ranking.json, "Write JSON");

    CLI::App* batchCommand = withLimit(withCatalog(
        app.add_subcommand("batch", "Rank each selection of standard input: one JSON value per line")));

    if (const int code = run(app, argc, argv); code >= 0)
        return code;
    if (catalogs.empty())
        catalogs.push_back(programFolder(argv[0]) / ".." / "share" / "sorespot" / "catalog");

    if (checkCommand->parsed())
        return check(checked, syntaxOnly);
    if (regions->parsed())
        return listRegions(catalogs, json, bodyMap);
    if (muscles->parsed())
        return listMuscles(catalogs, json);
    if (rankCommand->parsed())
        return rank(catalogs, ranking);
    if (batchCommand->parsed())
        return batch(catalogs, ranking.limit);
    return exitCannotRead;
}
