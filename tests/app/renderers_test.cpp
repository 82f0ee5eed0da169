// SPDX-License-Identifier: MIT
#include "app/figure/plate_camera.h"
#include "app_test.h"
#include "picture_checks.h"
#include "place_checks.h"
#include "window_helpers.h"

#include <QProcess>
#include <QSGRendererInterface>
#include <QTemporaryDir>

#include <memory>

namespace sorespot {

/// One state of the figure in the real window after the other, each as a picture in a folder; and the number
/// of the renderer.
class PicturesTest : public AppTest {
    Q_OBJECT

    TestWindow m_ui;
    QString m_folder = qEnvironmentVariable("SORESPOT_PICTURE_FOLDER");

    bool placesAreThoseOfCore() {
        std::mt19937 random(5);
        const PlaceCheck check = comparedWithCore(*m_ui.regions(), 100'000, random);
        return check.wrong == 0 && check.inside > 30'000;
    }

    /// Only the figure: letters are the toolkit's, and OpenGL blends those of OpenType fonts without the
    /// correction that the software renderer applies to them.
    bool save(const QString& name) {
        auto* camera = m_ui.plateMap()->findChild<PlateCamera*>();
        if (!QTest::qWaitFor([&] { return !camera->moving(); }, 3000))
            return false;
        for (QQuickItem* item : visibleItems(m_ui.plateMap()))
            item->setVisible(item == m_ui.plateMap() || item->inherits("sorespot::TileLayer"));
        const QRectF box = m_ui.plateMap()->mapRectToScene(
            QRectF(0, 0, m_ui.plateMap()->width(), m_ui.plateMap()->height()));
        return m_ui.picture().copy(box.toRect()).save(m_folder + '/' + name + QStringLiteral(".png"));
    }

private slots:
    void pictures() {
        if (m_folder.isEmpty())
            QFAIL("started by the test \"renderers\" only");
        QVERIFY(m_ui.open());
        QFile renderer(m_folder + QStringLiteral("/renderer"));
        QVERIFY(renderer.open(QIODevice::WriteOnly));
        renderer.write(QByteArray::number(m_ui.window()->rendererInterface()->graphicsApi()));

        QVERIFY(placesAreThoseOfCore());
        QVERIFY(save(QStringLiteral("home")));
        auto* camera = m_ui.plateMap()->findChild<PlateCamera*>();
        m_ui.session().toggle(QStringLiteral("shoulder_front:right"));
        m_ui.session().choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        QVERIFY(save(QStringLiteral("pattern")));
        camera->show(m_ui.regions()->plateRectOf(m_ui.regions()->indexOf(QStringLiteral("scapula:right"))),
                     0.2);
        QVERIFY(save(QStringLiteral("close")));
        QVERIFY(placesAreThoseOfCore());
        m_ui.window()->setProperty("themeName", QStringLiteral("dark"));
        camera->fit();
        camera->zoomAt({200, 200}, 2.3);
        camera->panBy(-31, 17);
        QVERIFY(save(QStringLiteral("dark")));
    }
};

class RenderersTest : public AppTest {
    Q_OBJECT

    static bool run(const QString& folder, const QString& variable, const QString& value) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QT_QUICK_BACKEND"));
        environment.remove(QStringLiteral("QSG_RHI_BACKEND"));
        environment.insert(variable, value);
        environment.insert(QStringLiteral("SORESPOT_PICTURE_FOLDER"), folder);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("pictures")});
        return process.waitForFinished(120000) && process.exitCode() == 0;
    }
    static int rendererOf(const QString& folder) {
        QFile file(folder + QStringLiteral("/renderer"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : -1;
    }

private slots:
    void softwareAndOpenGlShowTheSamePicture() {
        const QTemporaryDir software;
        const QTemporaryDir openGl;
        QVERIFY(run(software.path(), QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software")));
        QVERIFY(run(openGl.path(), QStringLiteral("QSG_RHI_BACKEND"), QStringLiteral("opengl")));
        QCOMPARE(rendererOf(software.path()), int(QSGRendererInterface::Software));
        QCOMPARE(rendererOf(openGl.path()), int(QSGRendererInterface::OpenGL));
        for (const char* name : {"home.png", "pattern.png", "close.png", "dark.png"}) {
            const QImage a(software.filePath(QLatin1String(name)));
            const QImage b(openGl.filePath(QLatin1String(name)));
            QVERIFY(!a.isNull() && a.size() == b.size() && !looksBlank(a));
            int different = 0;
            for (int y = 0; y < a.height(); ++y) {
                for (int x = 0; x < a.width(); ++x) {
                    const QRgb p = a.pixel(x, y);
                    const QRgb q = b.pixel(x, y);
                    different += qAbs(qRed(p) - qRed(q)) > 8 || qAbs(qGreen(p) - qGreen(q)) > 8 ||
                                         qAbs(qBlue(p) - qBlue(q)) > 8
                                     ? 1
                                     : 0;
                }
            }
            const double share = double(different) / (a.width() * a.height());
            qInfo("%s: %.3f %% of the pixels differ", name, share * 100);
            QVERIFY2(share < 0.01, name);
        }
    }
};

std::unique_ptr<QObject> makePicturesTest() {
    return std::make_unique<PicturesTest>();
}
std::unique_ptr<QObject> makeRenderersTest() {
    return std::make_unique<RenderersTest>();
}

} // namespace sorespot

#include "renderers_test.moc"
