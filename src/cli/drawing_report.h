// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/diagnostic.h"
#include "core/figure/figure.h"
#include "core/referral/anatomy.h"
#include "core/result.h"

#include <filesystem>
#include <optional>

namespace sorespot::cli {

/// Holds catalogs against the figure of a folder, which is read when the first one comes. That it cannot be
/// read is a finding.
class DrawingReport {
public:
    explicit DrawingReport(std::filesystem::path folder);

    Diagnostics operator()(const Catalog& catalog);

private:
    std::filesystem::path m_folder;
    std::optional<Result<Figure>> m_figure;
    std::optional<Anatomy> m_anatomy;
};

} // namespace sorespot::cli
