// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/crop_painter.h"
#include "app/library.h"

#include <QQuickPaintedItem>

#include <memory>

namespace sorespot {

/// A trigger point with its muscle and its pain, as an article shows it: on the person's left, in every view
/// that has something to show. Empty while it names no point, or where there is no figure.
class ArticlePicture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::FigureStore* figure MEMBER m_figure NOTIFY changed REQUIRED)
    Q_PROPERTY(sorespot::Library* library MEMBER m_library NOTIFY changed REQUIRED)
    Q_PROPERTY(QString muscle MEMBER m_muscle NOTIFY changed)
    Q_PROPERTY(QString point MEMBER m_point NOTIFY changed)
    Q_PROPERTY(QString muscleName READ muscleName NOTIFY changed)
    Q_PROPERTY(QStringList viewNames READ viewNames NOTIFY changed)

public:
    explicit ArticlePicture(QObject* parent = nullptr);

    QString muscleName() const;
    QStringList viewNames() const;                     ///< In words, one for each crop.
    Q_INVOKABLE double widthPerHeight(int crop) const; ///< 0 where there is no such crop.

    /// Body, pattern and points over the whole image, which has `pixelRatio` device pixels per logical pixel.
    void paint(QImage& image, int crop, double pixelRatio, const CropInk& ink) const;

signals:
    void changed();

private:
    struct Shown {
        PatternShapes shapes;
        std::vector<ViewCrop> crops;
    };
    /// Made when first asked for: it waits for the figure. Null where there is nothing to show.
    const Shown* shown() const;

    FigureStore* m_figure = nullptr;
    Library* m_library = nullptr;
    QString m_muscle, m_point;
    mutable std::unique_ptr<const Shown> m_shown;
};

/// One view of an article's picture, on a ground of its own.
class ArticlePictureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::ArticlePicture* picture READ picture WRITE setPicture NOTIFY changed REQUIRED)
    Q_PROPERTY(int crop MEMBER m_crop NOTIFY changed REQUIRED)
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor skin MEMBER m_skin NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor shade MEMBER m_shade NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor light MEMBER m_light NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor formLine MEMBER m_formLine NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor muscle MEMBER m_muscle NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor halo MEMBER m_halo NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor pattern MEMBER m_pattern NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor spot MEMBER m_spot NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor spotHalo MEMBER m_spotHalo NOTIFY changed REQUIRED)

public:
    explicit ArticlePictureItem(QQuickItem* parent = nullptr);

    ArticlePicture* picture() const { return m_picture; }
    void setPicture(ArticlePicture* picture);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    ArticlePicture* m_picture = nullptr;
    int m_crop = 0;
    double m_radius = 0;
    QColor m_ground, m_skin, m_shade, m_light, m_formLine, m_outline;
    QColor m_muscle, m_halo, m_pattern, m_spot, m_spotHalo;
};

} // namespace sorespot
