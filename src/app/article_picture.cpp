// SPDX-License-Identifier: MIT
#include "app/article_picture.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <vector>

namespace sorespot {
namespace {

/// More of the body than on an atlas page: who reads an article has to find the place first.
constexpr CropRoom room{34, 230};

} // namespace

ArticlePicture::ArticlePicture(QObject* parent)
    : QObject(parent) {
    connect(this, &ArticlePicture::changed, this, [this] { m_shown.reset(); });
}

QString ArticlePicture::muscleName() const {
    return m_library != nullptr ? m_library->muscleName(m_muscle) : QString();
}

const ArticlePicture::Shown* ArticlePicture::shown() const {
    if (m_shown != nullptr)
        return m_shown.get();
    const Muscle* muscle = m_library != nullptr ? m_library->pictured(m_muscle) : nullptr;
    if (muscle == nullptr || m_figure == nullptr || m_figure->hasError())
        return nullptr;
    PatternChoice choice{muscle, muscle->sides == MuscleSides::Midline ? Side::Midline : Side::Left, {}};
    for (const TriggerPoint& point : muscle->triggerPoints) {
        if (point.id == m_point.toStdString())
            choice.points.push_back(&point);
    }
    if (choice.points.empty())
        return nullptr;
    PatternShapes shapes(choice, *m_figure);
    std::vector<ViewCrop> crops = cropsOf(shapes, *m_figure, room);
    // A view without the point and without what most people feel would take the room of those that have them.
    std::erase_if(crops, [&shapes](const ViewCrop& crop) {
        const PatternInView& zones = shapes.zones[static_cast<std::size_t>(crop.view)];
        return zones.essential.bounds().isEmpty() && zones.spots.empty();
    });
    alignFrontAndBack(crops);
    m_shown = std::make_unique<const Shown>(Shown{std::move(shapes), std::move(crops)});
    return m_shown.get();
}

QStringList ArticlePicture::viewNames() const {
    QStringList names;
    if (const Shown* all = shown()) {
        for (const ViewCrop& crop : all->crops) {
            switch (crop.view) {
            case View::Front:
                names << tr("Front");
                break;
            case View::Back:
                names << tr("Back");
                break;
            case View::HeadLeft:
            case View::HeadRight:
                names << tr("Side of the head");
                break;
            case View::Soles:
                names << tr("Soles");
                break;
            }
        }
    }
    return names;
}

double ArticlePicture::widthPerHeight(int crop) const {
    const Shown* all = shown();
    if (all == nullptr || crop < 0 || crop >= static_cast<int>(all->crops.size()))
        return 0;
    const Box& box = all->crops[static_cast<std::size_t>(crop)].box;
    return box.width() / box.height();
}

void ArticlePicture::paint(QImage& image, int crop, double pixelRatio, const CropInk& ink) const {
    if (widthPerHeight(crop) > 0)
        paintCrop(image, pixelRatio, shown()->crops[static_cast<std::size_t>(crop)], shown()->shapes,
                  *m_figure, ink);
}

ArticlePictureItem::ArticlePictureItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    connect(this, &ArticlePictureItem::changed, this, [this] { update(); });
}

void ArticlePictureItem::setPicture(ArticlePicture* picture) {
    if (picture == m_picture)
        return;
    if (m_picture != nullptr)
        disconnect(m_picture, nullptr, this, nullptr);
    m_picture = picture;
    if (picture != nullptr)
        connect(picture, &ArticlePicture::changed, this, [this] { update(); });
    emit changed();
}

void ArticlePictureItem::paint(QPainter* painter) {
    // The figure is painted pixel by pixel; the painter given here may be scaled.
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    const QSize size(qRound(width() * ratio), qRound(height() * ratio));
    if (m_picture == nullptr || size.isEmpty())
        return;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(m_ground);
    m_picture->paint(image, m_crop, ratio,
                     {BodyInk({m_skin, m_shade, m_light, m_formLine, m_outline}),
                      m_muscle,
                      m_halo,
                      {m_pattern, m_spot, m_spotHalo, PatternForm::First}});
    // As a brush: a clip with round corners would be jagged.
    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush);
    painter->drawRoundedRect(boundingRect(), m_radius, m_radius);
}

} // namespace sorespot
