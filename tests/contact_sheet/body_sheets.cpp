// SPDX-License-Identifier: MIT
#include "sheets.h"

#include <QPainter>

namespace sorespot::contact {

int writeBodySheets(const QString& folder) {
    int count = 0;
    for (const QString& variant : variants) {
        const FigureStore figure(std::filesystem::path(SORESPOT_SHARE) / "figure" / variant.toStdString());
        if (figure.hasError())
            qFatal("%s", qPrintable(figure.errorText()));
        for (const QString& theme : themes) {
            const ThemeColours colours = coloursOf(theme);
            const BodyInk ink(colours.body);
            for (const View view : allViews) {
                for (const int scale : {1, 2, 4}) {
                    Canvas canvas(figure.view(view).bounds.grownBy(8), scale, colours.canvas);
                    QPainter painter(&canvas.image);
                    FigurePainter(figure).paintBody(painter, view, canvas.frame, ink);
                    painter.end();
                    save(canvas.image,
                         QStringLiteral("%1/body_%2_%3_%4_%5x.png")
                             .arg(folder, variant, theme, QString::fromUtf8(nameOf(view).data()))
                             .arg(scale));
                    ++count;
                }
            }
        }
    }
    return count;
}

} // namespace sorespot::contact
