// SPDX-License-Identifier: MIT
#include "app/card_pictures.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sorespot {
namespace {

constexpr std::size_t mostKept = 48;
constexpr std::chrono::milliseconds restBeforePainting{40}; // the frame that answers a tap comes first

/// Less of the body than in an article: what tells the places apart is the pattern, and it must be seen.
constexpr CropRoom room{14, 130};

QImage paintedOf(const CardPictures::Wish& wish, const FigureStore& figure, const CropInk& ink) {
    QImage image(wish.size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const PatternShapes shapes(wish.choice, figure);
    const double widthPerHeight = static_cast<double>(wish.size.width()) / wish.size.height();
    std::optional<ViewCrop> crop = closestCropOf(shapes, figure, wish.views, room, widthPerHeight);
    if (!crop) // a region that is named, and drawn in another view only
        crop = closestCropOf(shapes, figure, allViews, room, widthPerHeight);
    if (crop)
        paintCrop(image, wish.pixelRatio, *crop, shapes, figure, ink);
    return image;
}

} // namespace

CardPictures::CardPictures(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforePainting);
    connect(&m_rest, &QTimer::timeout, this, &CardPictures::paintWishes);
    connect(this, &CardPictures::changed, this, &CardPictures::startAnew);
}

CardPictures::~CardPictures() {
    startAnew();
    m_pool.waitForDone();
}

void CardPictures::setSession(Session* session) {
    if (m_session == session)
        return;
    if (m_session != nullptr)
        m_session->disconnect(this);
    m_session = session;
    if (m_session != nullptr)
        connect(m_session, &Session::marksChanged, this, &CardPictures::marksChanged);
    emit changed();
}

void CardPictures::setFigure(FigureStore* figure) {
    if (m_figure == figure)
        return;
    startAnew();
    m_pool.waitForDone(); // the one before may go now
    m_figure = figure;
    emit changed();
}

void CardPictures::startAnew() {
    const std::lock_guard guard(m_lock);
    ++m_round;
    m_waiting.clear();
    m_kept.clear();
}

CardPictures::Wish CardPictures::wishFor(const QString& muscle, const QString& side, QSize size,
                                         double pixelRatio) const {
    if (m_session == nullptr || m_figure == nullptr || m_figure->hasError() || size.isEmpty())
        return {};
    const PatternChoice choice = m_session->choiceNamed(muscle, side);
    if (choice.muscle == nullptr)
        return {};
    return {choice, viewsFor(choice), size, pixelRatio};
}

std::vector<View> CardPictures::viewsFor(const PatternChoice& choice) const {
    const SidedPattern pattern = patternOf(*choice.muscle, choice.side);
    std::vector<View> views(allViews.begin(), allViews.end());
    std::ptrdiff_t most = 0;
    for (const View view : allViews) {
        const std::vector<FigureRegion>& regions = m_figure->view(view).regions;
        const auto covered = std::count_if(regions.begin(), regions.end(), [&](const FigureRegion& region) {
            const SidedRegion place{region.id, region.side};
            return m_session->selection().contains(place) &&
                   std::find(pattern.essential.begin(), pattern.essential.end(), place) !=
                       pattern.essential.end();
        });
        if (covered > most)
            views.clear();
        if (covered > most || (covered == most && most > 0))
            views.push_back(view);
        most = std::max(most, covered);
    }
    return views;
}

QImage CardPictures::picture(const Wish& wish, const QObject* who) {
    const std::lock_guard guard(m_lock);
    const auto waits = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [who](const Waiting& waiting) { return waiting.who == who; });
    if (waits != m_waiting.end() && waits->wish == wish)
        return {};
    if (waits != m_waiting.end())
        m_waiting.erase(waits);
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&wish](const Kept& kept) { return kept.wish == wish; });
    if (found != m_kept.end()) {
        m_kept.splice(m_kept.begin(), m_kept, found);
        return m_kept.front().picture;
    }
    m_waiting.push_back({who, wish});
    m_rest.start();
    return {};
}

void CardPictures::forget(const QObject* who) {
    const std::lock_guard guard(m_lock);
    std::erase_if(m_waiting, [who](const Waiting& waiting) { return waiting.who == who; });
}

bool CardPictures::busy() const {
    const std::lock_guard guard(m_lock);
    return !m_waiting.empty();
}

std::optional<CardPictures::Wish> CardPictures::next(int round) const {
    const std::lock_guard guard(m_lock);
    return round == m_round && !m_waiting.empty() ? std::optional(m_waiting.back().wish) : std::nullopt;
}

void CardPictures::keep(int round, const Wish& wish, QImage picture) {
    {
        const std::lock_guard guard(m_lock);
        if (round != m_round)
            return;
        std::erase_if(m_waiting, [&wish](const Waiting& waiting) { return waiting.wish == wish; });
        m_kept.push_front({wish, std::move(picture)});
        if (m_kept.size() > mostKept)
            m_kept.pop_back();
    }
    QMetaObject::invokeMethod(this, &CardPictures::painted, Qt::QueuedConnection);
}

void CardPictures::paintWishes() {
    const CropInk ink{BodyInk({m_skin, m_shade, m_light, m_formLine, m_outline}),
                      {},
                      {},
                      {m_pattern, m_spot, m_spotHalo, PatternForm::First}};
    const std::lock_guard guard(m_lock);
    m_pool.start([this, round = m_round, ink, figure = m_figure] {
        while (const std::optional<Wish> wish = next(round))
            keep(round, *wish, paintedOf(*wish, *figure, ink));
    });
}

CardPictureItem::CardPictureItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    connect(this, &CardPictureItem::changed, this, [this] { polish(); });
}

CardPictureItem::~CardPictureItem() {
    if (m_pictures != nullptr)
        m_pictures->forget(this);
}

void CardPictureItem::setPictures(CardPictures* pictures) {
    if (m_pictures == pictures)
        return;
    if (m_pictures != nullptr) {
        m_pictures->forget(this);
        m_pictures->disconnect(this);
    }
    m_pictures = pictures;
    m_picture = {};
    if (m_pictures != nullptr) {
        connect(m_pictures, &CardPictures::changed, this, [this] {
            m_picture = {};
            polish();
        });
        connect(m_pictures, &CardPictures::marksChanged, this, [this] { polish(); });
        connect(m_pictures, &CardPictures::painted, this, [this] {
            if (m_waiting)
                polish();
        });
        connect(m_pictures, &QObject::destroyed, this, [this] { m_pictures = nullptr; });
    }
    emit changed();
}

void CardPictureItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void CardPictureItem::itemChange(ItemChange change, const ItemChangeData& data) {
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemVisibleHasChanged ||
        change == ItemSceneChange)
        polish();
}

void CardPictureItem::updatePolish() {
    if (m_pictures == nullptr || window() == nullptr || !isVisible())
        return;
    const double ratio = window()->effectiveDevicePixelRatio();
    const CardPictures::Wish wish = m_pictures->wishFor(
        m_muscle, m_side, QSize(qRound(width() * ratio), qRound(height() * ratio)), ratio);
    if (wish == m_wish && !m_picture.isNull() && !m_waiting)
        return;
    const QImage picture = wish.choice.muscle != nullptr ? m_pictures->picture(wish, this) : QImage();
    m_waiting = wish.choice.muscle != nullptr && picture.isNull();
    if (!m_waiting || wish.choice != m_wish.choice || wish.size != m_wish.size)
        m_picture = picture;
    m_wish = wish;
    update();
}

void CardPictureItem::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_ground);
    painter->drawRoundedRect(boundingRect(), m_radius, m_radius);
    if (m_picture.isNull())
        return;
    // As a brush: a clip with round corners would be jagged.
    QBrush brush(m_picture);
    brush.setTransform(QTransform::fromScale(1 / m_wish.pixelRatio, 1 / m_wish.pixelRatio));
    painter->setBrush(brush);
    painter->drawRoundedRect(boundingRect(), m_radius, m_radius);
}

} // namespace sorespot
