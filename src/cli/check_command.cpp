// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/catalog_report.h"
#include "cli/commands.h"
#include "cli/drawing_report.h"
#include "cli/finding_printer.h"
#include "core/catalog/catalog_check.h"
#include "core/catalog/catalog_loader.h"
#include "core/catalog/pack.h"
#include "core/catalog/text_forms.h"
#include "core/input/json_reader.h"
#include "core/language/translation_check.h"

#include <algorithm>
#include <functional>
#include <iostream>
#include <optional>

namespace sorespot::cli {
namespace {

/// What is JSON, with warnings or without, is as well-formed as was asked.
int checkSyntax(const Paths& paths) {
    FindingPrinter printer;
    int code = exitOk;
    for (const std::filesystem::path& path : paths) {
        Diagnostics findings = checkJsonSyntax(path);
        printer.print(findings);
        std::erase_if(findings,
                      [](const Diagnostic& finding) { return finding.severity == Severity::Warning; });
        code = std::max(code, exitCodeOf(findings));
    }
    return code;
}

} // namespace

int check(const Paths& paths, const Paths& catalogs, const std::filesystem::path& figure,
          const CheckOptions& options) {
    const bool isTranslated = !options.language.empty();
    if (isTranslated && (!hasForm(options.language, TextForm::Language) ||
                         std::none_of(paths.begin(), paths.end(), isCatalogFolder))) {
        complain({"--language needs the tag of a language, like es, and the folder of a catalog",
                  "write it like: sorespot-cli check --language es data/catalog"});
        return exitCannotRead;
    }
    if (options.syntaxOnly)
        return checkSyntax(paths);
    FindingPrinter printer;
    DrawingReport rules(figure);
    std::vector<TranslationReport> reports;
    for (const std::filesystem::path& path : paths) {
        if (isPack(path)) {
            if (const std::optional<int> end = checkPackAt(path, catalogs, rules, printer))
                return *end;
            continue;
        }
        printer.print(checkPath(path, std::ref(rules)));
        if (isTranslated && isCatalogFolder(path)) {
            reports.push_back(checkTranslation(loadCatalog({path}).catalog, path, options.language));
            printer.print(reports.back().findings);
        }
    }
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
