// SPDX-License-Identifier: MIT
#include "cli/drawing_report.h"

#include "core/referral/drawing_rules.h"

namespace sorespot::cli {
namespace {

Diagnostic unreadable(const std::filesystem::path& figure, const Error& error) {
    return {Severity::Error, figure.generic_string(), {}, 0, "unreadable", error.message, error.remedy};
}

} // namespace

DrawingReport::DrawingReport(std::filesystem::path folder)
    : m_folder(std::move(folder)) {}

Diagnostics DrawingReport::operator()(const Catalog& catalog) {
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

} // namespace sorespot::cli
