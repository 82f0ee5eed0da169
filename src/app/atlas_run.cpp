// SPDX-License-Identifier: MIT
#include "app/atlas_run.h"

#include "app/atlas/atlas.h"
#include "app/stderr_messages.h"
#include "core/console/interrupt_guard.h"
#include "core/console/progress_line.h"

#include <cstdio>
#include <string>

namespace sorespot {

int runAtlas(const Catalog& catalog, const FigureStore& figure, const QString& muscle, const QString& file) {
    const InterruptGuard guard;
    const Result<AtlasEnd> end = [&] {
        ProgressLine progress;
        return writeAtlas(catalog, figure, muscle, file, [&](int page, int pages, const Muscle& one) {
            progress.show(std::to_string(page) + '/' + std::to_string(pages) + ' ' + one.id);
            return !guard.asked();
        });
    }();
    if (!end) {
        complain(end.error());
        return catalog.muscles.empty() ? 2 : 1;
    }
    if (*end == AtlasEnd::Stopped) {
        std::fputs("sorespot: stopped; no atlas was written\n", stderr);
        return exitInterrupted;
    }
    return 0;
}

} // namespace sorespot
