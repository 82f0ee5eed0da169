// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/crop_painter.h"
#include "app/session.h"

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>
#include <QThreadPool>
#include <QTimer>

#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace sorespot {

/// The small pictures on the cards of a session's possible sources: the body where a pattern is felt most,
/// with pattern and points as the figure draws them; without the muscle, which would leave no room. They are
/// painted on a thread of their own, a moment after somebody first asked for them, so that marking a place
/// does not wait for its list's pictures; the 48 used last are kept, of at most some 0.1 MB each.
class CardPictures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::Session* session READ session WRITE setSession NOTIFY changed REQUIRED)
    Q_PROPERTY(sorespot::FigureStore* figure READ figure WRITE setFigure NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor skin MEMBER m_skin NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor shade MEMBER m_shade NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor light MEMBER m_light NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor formLine MEMBER m_formLine NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor pattern MEMBER m_pattern NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor spot MEMBER m_spot NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor spotHalo MEMBER m_spotHalo NOTIFY changed REQUIRED)

public:
    /// What a picture is of, and how large.
    struct Wish {
        PatternChoice choice;
        std::vector<View> views; ///< Those among which to choose, in the order of the enumeration.
        QSize size;              ///< Device pixels.
        double pixelRatio = 1;   ///< Device pixels per logical pixel.

        friend bool operator==(const Wish&, const Wish&) = default;
    };

    explicit CardPictures(QObject* parent = nullptr);
    ~CardPictures() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    FigureStore* figure() const { return m_figure; }
    void setFigure(FigureStore* figure);

    /// Of a candidate of the session, from where most of the marks are seen that its main pattern covers; no
    /// choice where the session has no such muscle, or there is no figure.
    Wish wishFor(const QString& muscle, const QString& side, QSize size, double pixelRatio) const;
    /// Null while it is not painted; painted() then tells of it. On a transparent ground. `who` waits for one
    /// picture at a time: asking for another one is forgetting the last.
    QImage picture(const Wish& wish, const QObject* who);
    void forget(const QObject* who);

    bool busy() const; ///< Somebody waits for a picture.

signals:
    void changed();      ///< All pictures are others now.
    void marksChanged(); ///< Some may be wished for from another side.
    void painted();

private:
    struct Kept {
        Wish wish;
        QImage picture;
    };
    struct Waiting {
        const QObject* who = nullptr;
        Wish wish;
    };
    std::vector<View> viewsFor(const PatternChoice& choice) const;
    void startAnew();
    void paintWishes();
    std::optional<Wish> next(int round) const;
    void keep(int round, const Wish& wish, QImage picture);

    Session* m_session = nullptr;
    FigureStore* m_figure = nullptr;
    QColor m_skin, m_shade, m_light, m_formLine, m_outline, m_pattern, m_spot, m_spotHalo;
    QTimer m_rest;
    mutable std::mutex m_lock;      // of what follows
    int m_round = 0;                // counts the changes; what was begun before the last one is dropped
    std::vector<Waiting> m_waiting; // who asked last is served first: that is the list's first card
    std::list<Kept> m_kept;         // the one used last is first
    QThreadPool m_pool;             // last: its thread uses what stands above
};

/// The picture of one card; only its ground while the picture is not there yet.
class CardPictureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::CardPictures* pictures READ pictures WRITE setPictures NOTIFY changed REQUIRED)
    Q_PROPERTY(QString muscle MEMBER m_muscle NOTIFY changed REQUIRED)
    Q_PROPERTY(QString side MEMBER m_side NOTIFY changed REQUIRED) ///< "left", "right" or "mid"
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed REQUIRED)

public:
    explicit CardPictureItem(QQuickItem* parent = nullptr);
    ~CardPictureItem() override;

    CardPictures* pictures() const { return m_pictures; }
    void setPictures(CardPictures* pictures);
    bool hasPicture() const { return !m_picture.isNull() && !m_waiting; }
    void paint(QPainter* painter) override;

signals:
    void changed();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    CardPictures* m_pictures = nullptr; // null once they are gone
    QString m_muscle, m_side;
    double m_radius = 0;
    QColor m_ground;
    CardPictures::Wish m_wish; // what is shown or waited for
    QImage m_picture;          // while it waits, the one before of the same pattern
    bool m_waiting = false;
};

} // namespace sorespot
