// SPDX-License-Identifier: MIT
#include "bench_scene.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QQmlComponent>
#include <QThread>

namespace sorespot {
namespace {

class EmptyItem : public QQuickPaintedItem {
public:
    void paint(QPainter*) override {}
};

QObject* make(QQmlEngine& engine, const char* component, const QVariantMap& properties) {
    QQmlComponent loaded(
        &engine, QUrl(QStringLiteral("qrc:/qt/qml/Sorespot/Ui/%1.qml").arg(QLatin1String(component))));
    QObject* made = loaded.createWithInitialProperties(properties);
    if (made == nullptr)
        qFatal("%s", qPrintable(loaded.errorString()));
    return made;
}

QObject* makeTheme(QQmlEngine& engine) {
    return make(engine, "Theme",
                {{QStringLiteral("name"), QStringLiteral("light")}, {QStringLiteral("textScale"), 1.0}});
}

} // namespace

BenchWindow::BenchWindow(QSize size) {
    QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] { ++m_frames; });
    m_window.resize(size);
    m_window.show();
}

void BenchWindow::renderFrame() {
    // What the window system would send some milliseconds later.
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&m_window, &request);
}

void BenchWindow::settle(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QThread::msleep(1);
    } while (timer.elapsed() < milliseconds);
    renderFrame();
}

void FigureScene::addEmptyItem() {
    m_empty = std::make_unique<EmptyItem>();
    m_empty->setParentItem(window().contentItem());
    m_empty->setSize(window().size());
    settle(50);
}

void FigureScene::repaintEmptyItem() {
    m_empty->update();
}

FigureScene::FigureScene(QSize size, FigureStore& figure, Session& session)
    : BenchWindow(size) {
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_theme.reset(makeTheme(m_engine));
    m_plateMap.reset(
        qobject_cast<QQuickItem*>(make(m_engine, "PlateMap",
                                       {{QStringLiteral("theme"), QVariant::fromValue(m_theme.get())},
                                        {QStringLiteral("session"), QVariant::fromValue(&session)},
                                        {QStringLiteral("figure"), QVariant::fromValue(&figure)}})));
    m_plateMap->setParentItem(window().contentItem());
    m_plateMap->setSize(size);
    m_camera = m_plateMap->findChild<PlateCamera*>();
    m_regions = m_plateMap->findChild<RegionMap*>();
    m_outline = m_plateMap->findChild<RegionOutlineItem*>();
    m_marks = m_plateMap->findChild<MarksLayer*>();
    m_paint = m_plateMap->findChild<PaintLayer*>();
    if (m_paint == nullptr) {
        m_paint = new PaintLayer(m_plateMap.get());
        m_paint->setProperty("colour", QColor(Qt::red));
        m_paint->setSize(size);
        m_paint->setFigure(&figure);
        m_paint->setCamera(m_camera);
    }
    settle(300);
}

FigureScene::~FigureScene() = default;

HomeScene::HomeScene(QSize size, FigureStore& figure, Session& session, Library& library, Diary& diary)
    : BenchWindow(size) {
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_theme.reset(makeTheme(m_engine));
    m_page.reset(
        qobject_cast<QQuickItem*>(make(m_engine, "HomePage",
                                       {{QStringLiteral("theme"), QVariant::fromValue(m_theme.get())},
                                        {QStringLiteral("session"), QVariant::fromValue(&session)},
                                        {QStringLiteral("figure"), QVariant::fromValue(&figure)},
                                        {QStringLiteral("library"), QVariant::fromValue(&library)},
                                        {QStringLiteral("diary"), QVariant::fromValue(&diary)},
                                        {QStringLiteral("page"), QStringLiteral("home")}})));
    m_page->setParentItem(window().contentItem());
    m_page->setSize(size);
    settle(300);
}

HomeScene::~HomeScene() = default;

} // namespace sorespot
