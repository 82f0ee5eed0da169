// SPDX-License-Identifier: MIT
#include "app/card_pictures.h"
#include "app_test.h"
#include "picture_checks.h"

#include <QQuickWindow>
#include <QSignalSpy>

#include <memory>

namespace sorespot {

class CardPicturesTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<Session> m_session;
    std::unique_ptr<CardPictures> m_pictures;
    const QObject m_somebody, m_somebodyElse;

    static constexpr QSize size{84, 97};

    static void colour(QObject& pictures) {
        for (const char* name : {"skin", "shade", "light", "formLine", "outline"})
            pictures.setProperty(name, QColor(Qt::gray));
        pictures.setProperty("pattern", QColor(Qt::blue));
        pictures.setProperty("spot", QColor(Qt::black));
        pictures.setProperty("spotHalo", QColor(Qt::white));
    }
    CardPictures::Wish wish(const char* muscle, const char* side, QSize of = size) const {
        return m_pictures->wishFor(QString::fromLatin1(muscle), QString::fromLatin1(side), of, 1);
    }
    QImage painted(const CardPictures::Wish& of) {
        QImage picture = m_pictures->picture(of, &m_somebody);
        const QSignalSpy spy(m_pictures.get(), &CardPictures::painted);
        while (picture.isNull() && (spy.count() > 0 || QTest::qWaitFor([&spy] { return spy.count() > 0; })))
            picture = m_pictures->picture(of, &m_somebody);
        return picture;
    }
    static int blueIn(const QImage& picture) {
        return countPixels(picture, [](const QColor& c) { return c.blue() > c.red() + 60; });
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_session = std::make_unique<Session>(shippedCatalog().catalog, &shippedFigure());
        m_pictures = std::make_unique<CardPictures>();
        m_pictures->setSession(m_session.get());
        m_pictures->setFigure(&shippedFigure());
        colour(*m_pictures);
    }
    void cleanup() { m_pictures.reset(); }

    void everyMuscleThatTheFigureCanShowHasAPictureOfItsPain() {
        for (const Muscle& muscle : shippedCatalog().catalog.muscles) {
            const Side side = muscle.sides == MuscleSides::Midline ? Side::Midline : Side::Right;
            const PatternShapes shapes(choiceOf(muscle, side), shippedFigure());
            const std::optional<ViewCrop> crop =
                closestCropOf(shapes, shippedFigure(), allViews, {14, 130}, 0.87);
            QVERIFY2(crop, muscle.id.c_str());
            QVERIFY2(std::abs(crop->box.width() / crop->box.height() - 0.87) < 1e-6, muscle.id.c_str());
            const PatternInView& zones = shapes.zones[static_cast<std::size_t>(crop->view)];
            const Box pain = zones.essential.bounds();
            QVERIFY2(!pain.isEmpty(), muscle.id.c_str());
            QVERIFY2(crop->box.contains({pain.left, pain.top}) &&
                         crop->box.contains({pain.right, pain.bottom}),
                     muscle.id.c_str());
            for (const SpotMark& spot : zones.spots)
                QVERIFY2(crop->box.contains(spot.at), muscle.id.c_str());
        }
    }

    void theViewWithThePointIsTakenWhereItShowsAboutAsMuch() {
        // The pain of the infraspinatus is felt in front, its points lie at the back; so does the one of the
        // gluteus medius, with its pain.
        const auto viewOf = [](const char* muscle) {
            const Muscle* found = shippedCatalog().catalog.findMuscle(muscle);
            const PatternShapes shapes(choiceOf(*found, Side::Right), shippedFigure());
            return closestCropOf(shapes, shippedFigure(), allViews, {14, 130}, 0.87)->view;
        };
        QCOMPARE(viewOf("infraspinatus"), View::Front);
        QCOMPARE(viewOf("gluteus_medius"), View::Back);
    }

    void whatTheMainPatternCoversOfTheMarksIsSeen() {
        const auto views = [this] { return wish("trapezius_upper", "left").views; };
        QCOMPARE(views().size(), allViews.size()); // nothing is marked
        const QSignalSpy changed(m_pictures.get(), &CardPictures::marksChanged);
        m_session->toggle(QStringLiteral("temple:left"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(views(), (std::vector<View>{View::Front, View::HeadLeft}));
        m_session->toggle(QStringLiteral("temple:left"));
        m_session->toggle(QStringLiteral("nose")); // not of its main pattern
        QCOMPARE(views().size(), allViews.size());
    }

    void aPictureIsThereAMomentLater() {
        const CardPictures::Wish infraspinatus = wish("infraspinatus", "right");
        QVERIFY(m_pictures->picture(infraspinatus, &m_somebody).isNull());
        QVERIFY(m_pictures->busy());
        const QImage picture = painted(infraspinatus);
        QCOMPARE(picture.size(), size);
        QVERIFY(!looksBlank(picture));
        QVERIFY(blueIn(picture) > 100);
        QVERIFY(!m_pictures->busy());
        QCOMPARE(m_pictures->picture(infraspinatus, &m_somebodyElse), picture); // kept
    }

    void theLeftMirrorsTheRight() {
        const QImage right = painted(wish("deltoid_anterior", "right"));
        const QImage left = painted(wish("deltoid_anterior", "left")).mirrored(true, false);
        QVERIFY(blueIn(right) > 100);
        int differing = 0;
        for (int y = 0; y < right.height(); ++y) {
            for (int x = 0; x < right.width(); ++x)
                differing += std::abs(right.pixelColor(x, y).blue() - left.pixelColor(x, y).blue()) > 40;
        }
        QVERIFY2(differing < right.width() * right.height() / 25, qPrintable(QString::number(differing)));
    }

    void whatNobodyWaitsForAnyMoreIsNotPainted() {
        m_pictures->picture(wish("infraspinatus", "right"), &m_somebody);
        m_pictures->picture(wish("infraspinatus", "left"), &m_somebody); // instead
        m_pictures->picture(wish("deltoid_anterior", "left"), &m_somebodyElse);
        m_pictures->forget(&m_somebodyElse);
        const QSignalSpy spy(m_pictures.get(), &CardPictures::painted);
        QTRY_VERIFY(!m_pictures->busy());
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(!m_pictures->picture(wish("infraspinatus", "left"), &m_somebody).isNull());
        QVERIFY(m_pictures->picture(wish("infraspinatus", "right"), &m_somebody).isNull());
    }

    void otherColoursAreOtherPictures() {
        const CardPictures::Wish infraspinatus = wish("infraspinatus", "right");
        QVERIFY(blueIn(painted(infraspinatus)) > 100);
        const QSignalSpy changed(m_pictures.get(), &CardPictures::changed);
        m_pictures->setProperty("pattern", QColor(Qt::red));
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_pictures->picture(infraspinatus, &m_somebody).isNull());
        QCOMPARE(blueIn(painted(infraspinatus)), 0);
    }

    void anotherFigureIsAnotherPicture() {
        const CardPictures::Wish infraspinatus = wish("infraspinatus", "right");
        const QImage neutral = painted(infraspinatus);
        FigureStore female(shareFolder() / "figure" / "female");
        QVERIFY(!female.hasError());
        m_pictures->setFigure(&female);
        QVERIFY(painted(infraspinatus) != neutral);
        m_pictures->setFigure(nullptr); // before it goes
        QCOMPARE(wish("infraspinatus", "right"), CardPictures::Wish());
    }

    void withoutAFigureOrAMuscleThereIsNothingToWishFor() {
        QCOMPARE(wish("no_such_muscle", "right").choice.muscle, nullptr);
        FigureStore missing(shareFolder() / "no such folder");
        m_pictures->setFigure(&missing);
        QCOMPARE(wish("infraspinatus", "right"), CardPictures::Wish());
        m_pictures->setFigure(nullptr);
    }

    void aCardShowsItsGroundUntilItsPictureIsThere() {
        QQuickWindow window;
        window.resize(200, 200);
        auto item = std::make_unique<CardPictureItem>();
        item->setProperty("ground", QColor(Qt::yellow));
        item->setProperty("muscle", QStringLiteral("infraspinatus"));
        item->setProperty("side", QStringLiteral("right"));
        item->setSize(size);
        item->setParentItem(window.contentItem());
        item->setPictures(m_pictures.get());
        const auto isGround = [](const QColor& c) { return c == QColor(Qt::yellow); };
        QCOMPARE(countPixels(pictureOf(*item), isGround), size.width() * size.height());
        window.show();
        QTRY_VERIFY(item->hasPicture());
        QVERIFY(blueIn(pictureOf(*item)) > 100);
        item->setProperty("muscle", QStringLiteral("deltoid_anterior"));
        QTRY_VERIFY(!m_pictures->busy() && item->hasPicture());
        item.reset();
        QVERIFY(!m_pictures->busy());
    }
};

std::unique_ptr<QObject> makeCardPicturesTest() {
    return std::make_unique<CardPicturesTest>();
}

} // namespace sorespot

#include "card_pictures_test.moc"
