// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/catalog_report.h"
#include "cli/commands.h"
#include "cli/finding_printer.h"
#include "core/catalog/catalog_check.h"
#include "core/catalog/catalog_loader.h"
#include "core/catalog/text_forms.h"
#include "core/figure/figure.h"
#include "core/input/json_reader.h"
#include "core/language/translation_check.h"
#include "core/referral/drawing_rules.h"

#include <algorithm>
#include <iostream>
#include <optional>

namespace sorespot::cli {
namespace {

Diagnostic unreadable(const std::filesystem::path& figure, const Error& error) {
    return {Severity::Error, figure.generic_string(), {}, 0, "unreadable", error.message, error.remedy};
}

/// Holds catalogs against the figure, which is read when the first one comes.
class DrawingRules {
public:
    explicit DrawingRules(std::filesystem::path folder)
        : m_folder(std::move(folder)) {}

    Diagnostics operator()(const Catalog& catalog) {
        if (!m_figure)
            m_figure.emplace(Figure::load(m_folder));
        if (!*m_figure)
            return {unreadable(m_folder, m_figure->error())};
        if (!m_anatomy)
            m_anatomy.emplace(**m_figure, m_folder);
        for (const DrawnView view : allDrawnViews) {
            if (const std::optional<Error> problem = m_anatomy->muscleProblem(view))
                return {unreadable(m_folder, *problem)};
        }
        return checkDrawings(catalog, *m_anatomy);
    }

private:
    std::filesystem::path m_folder;
    std::optional<Result<Figure>> m_figure;
    std::optional<Anatomy> m_anatomy;
};

} // namespace

int check(const Paths& paths, const std::filesystem::path& figure, const CheckOptions& options) {
    const bool isTranslated = !options.language.empty();
    if (isTranslated && (!hasForm(options.language, TextForm::Language) ||
                         std::none_of(paths.begin(), paths.end(), isCatalogFolder))) {
        complain({"--language needs the tag of a language, like es, and the folder of a catalog",
                  "write it like: sorespot-cli check --language es data/catalog"});
        return exitCannotRead;
    }
    FindingPrinter printer;
    DrawingRules rules(figure);
    std::vector<TranslationReport> reports;
    for (const std::filesystem::path& path : paths) {
        printer.print(options.syntaxOnly ? checkJsonSyntax(path) : checkPath(path, std::ref(rules)));
        if (isTranslated && isCatalogFolder(path)) {
            reports.push_back(checkTranslation(loadCatalog({path}).catalog, path, options.language));
            printer.print(reports.back().findings);
        }
    }
    if (options.syntaxOnly)
        return printer.code();
    printer.printNumber();
    for (const std::filesystem::path& path : paths) {
        if (isCatalogFolder(path))
            writeReport(std::cout, loadCatalog({path}).catalog, options.readability);
    }
    for (const TranslationReport& report : reports) {
        if (report.texts == 0)
            continue;
        std::cout << report.translated << " of " << report.texts << " texts translated into "
                  << options.language << ", " << report.unused << " translations not used\n";
    }
    return printer.code();
}

} // namespace sorespot::cli
