// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/drawing_report.h"
#include "cli/finding_printer.h"
#include "core/catalog/catalog_loader.h"
#include "core/console/interrupt_guard.h"
#include "core/console/progress_line.h"
#include "core/input/text_checks.h"
#include "core/pack/new_pack.h"
#include "core/pack/pack_archive.h"
#include "core/pack/pack_check.h"

#include <iostream>

namespace sorespot::cli {
namespace {

void list(const char* what, const std::vector<std::string>& ids) {
    if (ids.empty())
        return;
    std::cout << "  " << what << ':';
    for (std::size_t i = 0; i < ids.size(); ++i)
        std::cout << (i == 0 ? " " : ", ") << ids[i];
    std::cout << '\n';
}

void printEffect(const PackReport& report) {
    const PackManifest& manifest = report.pack->manifest;
    std::cout << manifest.id << ' ' << manifest.version << ", " << manifest.licence << ", "
              << report.pack->files.size() << " files, " << report.texts << " translated texts\n";
    const PackEffect& effect = report.effect;
    list("adds muscles", effect.addedMuscles);
    list("replaces muscles", effect.replacedMuscles);
    list("hides muscles", effect.hiddenMuscles);
    list("adds articles", effect.addedArticles);
    list("replaces articles", effect.replacedArticles);
    list("hides articles", effect.hiddenArticles);
    // Each of these may keep somebody from harm: nobody should put a pack there without having read them.
    list("changes what is asked before pressing", effect.safety);
}

} // namespace

int makeNewPack(const PackPaths& paths, const NewPack& pack) {
    NewPack named = pack;
    if (named.id.empty())
        named.id = displayPath(paths.folder.has_filename() ? paths.folder.filename()
                                                           : paths.folder.parent_path().filename());
    if (named.title.empty())
        named.title = named.id;
    if (const std::optional<Error> problem = makePack(paths.folder, named)) {
        complain(*problem);
        return exitCannotRead;
    }
    std::cout << displayPath(paths.folder) << '\n';
    return exitOk;
}

std::optional<int> checkPackAt(const std::filesystem::path& pack, const Paths& catalogs,
                               DrawingReport& drawings, FindingPrinter& printer) {
    const InterruptGuard guard;
    PackReport report;
    {
        ProgressLine progress;
        std::size_t files = 0;
        report = checkPack(pack, catalogs, std::ref(drawings), [&](const CatalogFile& next) {
            progress.show(std::to_string(++files) + " files read; " + next.id);
            return !guard.asked();
        });
    }
    if (!report.isStopped) {
        printer.print(report.findings);
        if (report.pack)
            printEffect(report);
    }
    if (!guard.asked()) // asked last: printing, too, may take long
        return std::nullopt;
    complain({report.isStopped ? "stopped; " + displayPath(pack) + " was not checked to its end"
                               : "stopped after " + displayPath(pack),
              ""});
    return exitInterrupted;
}

int checkPacks(const Paths& packs, const Paths& catalogs, const std::filesystem::path& figure) {
    FindingPrinter printer;
    DrawingReport drawings(figure);
    for (const std::filesystem::path& pack : packs) {
        if (!isPack(pack)) {
            complain({displayPath(pack) + " is no pack",
                      "a pack is a folder with pack.json in it, or a zip archive of one"});
            return exitCannotRead;
        }
        if (const std::optional<int> end = checkPackAt(pack, catalogs, drawings, printer))
            return *end;
    }
    printer.printNumber();
    return printer.code();
}

int buildPack(const PackPaths& paths, const Paths& catalogs, const std::filesystem::path& figure) {
    FindingPrinter printer;
    DrawingReport drawings(figure);
    const InterruptGuard guard;
    const PackReport report = checkPack(paths.folder, catalogs, std::ref(drawings),
                                        [&guard](const CatalogFile&) { return !guard.asked(); });
    if (report.isStopped)
        return exitInterrupted;
    printer.print(report.findings);
    printer.printNumber();
    // A warning is for whoever puts packs together; with an error the pack would do less than it says.
    const bool hasErrors = std::any_of(report.findings.begin(), report.findings.end(),
                                       [](const Diagnostic& one) { return one.severity == Severity::Error; });
    if (!report.pack || hasErrors) {
        complain({"no archive was written", "mend the errors above first"});
        return printer.code() == exitOk ? exitFindings : printer.code();
    }
    const std::filesystem::path file =
        paths.archive.empty() ? std::filesystem::path(archiveName(report.pack->manifest)) : paths.archive;
    if (const std::optional<Error> problem = writePackArchive(*report.pack, file)) {
        complain(*problem);
        return exitCannotRead;
    }
    std::cout << displayPath(file) << '\n';
    return exitOk;
}

} // namespace sorespot::cli
