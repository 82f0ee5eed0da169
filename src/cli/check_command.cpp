// SPDX-License-Identifier: MIT
#include "cli/catalog_report.h"
#include "cli/commands.h"
#include "core/catalog/catalog_check.h"
#include "core/catalog/catalog_loader.h"
#include "core/figure/figure.h"
#include "core/input/json_reader.h"
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
    int code = exitOk;
    std::size_t count = 0;
    DrawingRules rules(figure);
    for (const std::filesystem::path& path : paths) {
        const Diagnostics findings =
            options.syntaxOnly ? checkJsonSyntax(path) : checkPath(path, std::ref(rules));
        count += findings.size();
        for (const Diagnostic& finding : findings) {
            std::cout << toText(finding) << '\n';
            code = std::max<int>(code, finding.code == "unreadable" ? exitCannotRead : exitFindings);
        }
    }
    if (options.syntaxOnly)
        return code;
    if (count > 0)
        std::cout << count << (count == 1 ? " finding\n" : " findings\n");
    for (const std::filesystem::path& path : paths) {
        if (isCatalogFolder(path))
            writeReport(std::cout, loadCatalog({path}).catalog, options.readability);
    }
    return code;
}

} // namespace sorespot::cli
