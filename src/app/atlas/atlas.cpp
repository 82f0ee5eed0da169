// SPDX-License-Identifier: MIT
#include "app/atlas/atlas.h"

#include "app/atlas/atlas_page.h"
#include "app/paper/paper_pattern.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace sorespot {
namespace {

constexpr int resolution = 1200; // per inch: of the numbers in the file, not of pixels

std::vector<const Muscle*> musclesOf(const Catalog& catalog, const QString& id) {
    std::vector<const Muscle*> muscles;
    for (const Muscle& muscle : catalog.muscles) {
        if (id.isEmpty() || muscle.id == id.toStdString())
            muscles.push_back(&muscle);
    }
    return muscles;
}

/// The person's left: the right side is its mirror image.
Side sideOf(const Muscle& muscle) {
    return muscle.sides == MuscleSides::Midline ? Side::Midline : Side::Left;
}

Error cannotWrite(const QString& file) {
    return {"cannot write the atlas \"" + file.toStdString() + "\"",
            "name a file in a folder that exists and can be written"};
}

} // namespace

Result<AtlasEnd> writeAtlas(const Catalog& catalog, const FigureStore& figure, const QString& muscle,
                            const QString& file, const AtlasProgress& progress) {
    const std::vector<const Muscle*> muscles = musclesOf(catalog, muscle);
    if (muscles.empty())
        return Error{"there is no muscle to draw an atlas of",
                     "check the catalog with: sorespot-cli check FOLDER"};
    if (figure.hasError())
        return Error{figure.errorText().toStdString(),
                     "the figure belongs to the installation; install again"};
    QSaveFile whole(file);
    if (!whole.open(QIODevice::WriteOnly))
        return cannotWrite(file);

    QPdfWriter pdf(&whole);
    pdf.setTitle(QStringLiteral("Sorespot atlas"));
    pdf.setCreator(QStringLiteral("Sorespot"));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF());
    pdf.setResolution(resolution);
    QPainter painter;
    if (!painter.begin(&pdf))
        return cannotWrite(file);
    const int pages = static_cast<int>(muscles.size());
    for (int page = 0; page < pages; ++page) {
        const Muscle& one = *muscles[static_cast<std::size_t>(page)];
        if (!progress(page + 1, pages, one)) {
            painter.end();
            whole.cancelWriting();
            return AtlasEnd::Stopped;
        }
        if (page > 0 && !pdf.newPage())
            return cannotWrite(file);
        painter.save();
        painter.scale(resolution / 72.0, resolution / 72.0);
        paintAtlasPage(painter, one, PaperPattern(choiceOf(one, sideOf(one)), figure),
                       atlasBlocks(catalog, one));
        painter.restore();
    }
    painter.end();
    return whole.commit() ? Result<AtlasEnd>(AtlasEnd::Written) : Result<AtlasEnd>(cannotWrite(file));
}

} // namespace sorespot
