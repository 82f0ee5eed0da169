// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure.h"
#include "core/figure/hit_tester.h"
#include "core/geometry/view_transform.h"

#include <QColor>
#include <QImage>
#include <QObject>
#include <QPainterPath>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <optional>
#include <vector>

namespace sorespot {

/// The loaded figure and what painting needs of it: paths in body space and the relief image, made once and
/// shared by all items that show a view.
class FigureStore : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool hasError READ hasError CONSTANT)
    Q_PROPERTY(QString errorText READ errorText CONSTANT)

public:
    explicit FigureStore(const std::filesystem::path& folder, QObject* parent = nullptr);

    bool hasError() const { return !m_figure.has_value(); }
    QString errorText() const { return m_errorText; }

    /// Everything below: precondition !hasError().
    const FigureView& view(View view) const { return m_figure->view(view); }
    const HitTester& hitTester(View view) const { return layers(view).hitTester; }
    const QPainterPath& silhouette(View view) const { return layers(view).silhouette; }
    const QPainterPath& region(View view, int index) const {
        return layers(view).regions[static_cast<std::size_t>(index)];
    }
    /// One frame for all views, so that front and back stand at the same height and size.
    const Box& frame() const { return m_frame; }
    /// The relief coloured for a theme: premultiplied, transparent where the skin shows unchanged.
    QImage relief(View view, const QColor& shade, const QColor& light) const;

private:
    struct Layers {
        HitTester hitTester;
        QPainterPath silhouette;
        std::vector<QPainterPath> regions;
        QImage relief; // grey + alpha as read
    };
    const Layers& layers(View view) const { return m_layers[static_cast<std::size_t>(view)]; }

    std::optional<Figure> m_figure;
    QString m_errorText;
    std::vector<Layers> m_layers;
    Box m_frame;
};

} // namespace sorespot
