// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/paint_layer.h"
#include "core/catalog/catalog.h"
#include "core/drawing/drawing_history.h"
#include "core/drawing/region_cells.h"

#include <QObject>
#include <QPointF>

#include <memory>
#include <optional>

namespace sorespot {

/// What a person draws on the figure: marked regions and paint, the stroke that is just being drawn, undo and
/// redo. Places are "REGION:SIDE", points are in the body space of their view.
class DrawingBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(bool empty READ empty NOTIFY changed) ///< Nothing to clear.
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(bool stroking READ stroking NOTIFY strokingChanged)
    Q_PROPERTY(bool full READ full NOTIFY fullChanged) ///< The last stroke found no room any more.

public:
    enum Brush { Small, Medium, Large };
    Q_ENUM(Brush)

    /// Both must outlive the board. Without a figure, or with one that has an error, nothing can be painted.
    DrawingBoard(const Catalog& catalog, const FigureStore* figure, QObject* parent = nullptr);

    /// Another variant of the figure, or another figure: what was drawn stays where it is in body space, and
    /// stands for the places that it covers there. A stroke in progress is dropped.
    void setFigure(const FigureStore* figure);

    const PainDrawing& drawing() const { return m_history.drawing(); }
    /// What ranking and safety take the drawing for: marked and painted places. Sorted, each once.
    const std::vector<SidedRegion>& places() const { return m_places; }
    bool isMarked(const SidedRegion& place) const { return drawing().marked().contains(place); }
    bool isPainted(const SidedRegion& place) const;  ///< By paint alone, whether it is marked as well or not.
    int intensityOf(const SidedRegion& place) const; ///< Of a mark, or else of the paint that stands for it.
    /// In the order drawn, the one being drawn last.
    PaintLayer::Strokes strokes() const;

    bool empty() const { return drawing().empty(); }
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    bool stroking() const { return m_stroke.has_value(); }
    bool full() const { return m_full; }

    /// Marks a region, or unmarks it; one that is only painted gets marked. "knee:both" is one step. What
    /// names no place does nothing; a stroke in progress is dropped.
    Q_INVOKABLE void toggle(const QString& place);
    /// Takes away the strokes that a painted place comes from, as one step.
    Q_INVOKABLE void removePaint(const QString& place);
    /// How strong the pain of a marked or painted place is, 1 to 10, or 0 where it is not to be said any
    /// more; one step. Anything else does nothing.
    Q_INVOKABLE void setIntensity(const QString& place, int intensity);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Undoes a tap that turned out to be the first half of another gesture.
    Q_INVOKABLE void takeBack();

    /// `view` is a RegionMap::BodyView. False where there is nothing to draw on.
    Q_INVOKABLE bool beginStroke(int view, const QPointF& at, bool erases, Brush brush);
    Q_INVOKABLE void extendStroke(const QPointF& to);
    Q_INVOKABLE void endStroke(); ///< One step; none for an eraser where nothing is painted.
    Q_INVOKABLE void cancelStroke();

    Q_INVOKABLE static double radiusOf(Brush brush); ///< mH.

    void show(PainDrawing drawing); ///< One read from a file, as one step.

    void reset(); ///< For the next person: nothing drawn, nothing to undo.

signals:
    void changed(); ///< After each step, undo and redo; not while a stroke is drawn.
    void strokesChanged();
    void strokingChanged();
    void fullChanged();

private:
    void update();
    bool canPaint() const { return m_figure != nullptr && !m_figure->hasError(); }
    const FigureCells& cells() const;
    bool hasPaintIn(View view) const;
    void setFull(bool full);

    const Catalog& m_catalog;
    const FigureStore* m_figure;
    mutable std::unique_ptr<const FigureCells>
        m_cells; // made when first painted: a start must not pay for them
    DrawingHistory m_history;
    std::vector<SidedRegion> m_painted;
    std::vector<SidedRegion> m_places;
    std::optional<BrushStroke> m_stroke;
    bool m_full = false;
};

} // namespace sorespot
