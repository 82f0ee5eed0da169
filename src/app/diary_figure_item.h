// SPDX-License-Identifier: MIT
#pragma once

#include "app/diary.h"
#include "app/figure/figure_store.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace sorespot {

/// The whole figure, small, with one drawing of the diary on it: enough to know it again. As large as fits
/// into the middle of the item.
class DiaryFigureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::Diary* diary READ diary WRITE setDiary NOTIFY changed REQUIRED)
    Q_PROPERTY(sorespot::FigureStore* figure READ figure WRITE setFigure NOTIFY changed REQUIRED)
    Q_PROPERTY(QString drawing MEMBER m_drawing NOTIFY changed REQUIRED) ///< As DiaryEntryRow has it.
    Q_PROPERTY(QColor skin MEMBER m_skin NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY changed REQUIRED)
    /// Of what is painted; 0 where there is no figure.
    Q_PROPERTY(double widthPerHeight READ widthPerHeight NOTIFY changed)

public:
    explicit DiaryFigureItem(QQuickItem* parent = nullptr);

    Diary* diary() const { return m_diary; }
    void setDiary(Diary* diary);
    FigureStore* figure() const { return m_figure; }
    void setFigure(FigureStore* figure);
    double widthPerHeight() const;
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QPointer<Diary> m_diary;
    QPointer<FigureStore> m_figure;
    QString m_drawing;
    QColor m_skin, m_outline, m_mark;
};

} // namespace sorespot
