// SPDX-License-Identifier: MIT
#include "window_helpers.h"

#include "app/self_test.h"
#include "app_test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sorespot {
namespace {

void writeShortHolds(const QString& folder) {
    const QString catalog = QString::fromStdString((shareFolder() / "catalog").string());
    const QString name = QStringLiteral("/care/hold_protocols.json");
    QFile shipped(catalog + name);
    if (!shipped.open(QIODevice::ReadOnly))
        qFatal("cannot read the shipped hold protocols");
    QJsonObject root = QJsonDocument::fromJson(shipped.readAll()).object();
    QJsonArray protocols;
    for (const QJsonValue value : root.value(QStringLiteral("protocols")).toArray()) {
        QJsonObject protocol = value.toObject();
        if (protocol.contains(QStringLiteral("in_treatment"))) // a home one: treatments may not be as short
            protocol.insert(QStringLiteral("hold_seconds"), 5);
        protocol.insert(QStringLiteral("repeats"), 1);
        protocols << protocol;
    }
    root.insert(QStringLiteral("protocols"), protocols);
    QDir(folder).mkdir(QStringLiteral("care"));
    QFile::copy(catalog + QStringLiteral("/catalog.json"), folder + QStringLiteral("/catalog.json"));
    QFile file(folder + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(root).toJson()) < 0)
        qFatal("cannot write the short hold protocols");
}

void scrollTo(QQuickItem* item) {
    for (QQuickItem* at = item->parentItem(); at != nullptr; at = at->parentItem()) {
        if (!at->inherits("QQuickFlickable"))
            continue;
        const double top = item->mapToItem(at, QPointF(0, 0)).y();
        const double bottom = top + item->height();
        const double contentY = at->property("contentY").toDouble();
        if (top < 0)
            at->setProperty("contentY", contentY + top);
        else if (bottom > at->height())
            at->setProperty("contentY", contentY + bottom - at->height());
        return;
    }
}

} // namespace

TestWindow::TestWindow(QSize size, const QString& settingsFile, Options options, const QString& diaryFile) {
    writeShortHolds(m_shortHolds.path());
    if (options.page.isEmpty())
        options.page = pageNames().first();
    options.language = QStringLiteral("en");
    options.size = size;
    options.catalogs =
        QStringList{QString::fromStdString((shareFolder() / "catalog").string()), m_shortHolds.path()} +
        options.catalogs;
    m_program = std::make_unique<Program>(options, shareFolder(), settingsFile, diaryFile);
    m_program->read();
}

bool TestWindow::open() {
    m_program->cues().setSound(false); // neither played nor looked for
    if (!m_program->open())
        return false;
    window()->show();
    window()->requestActivate();
    return QTest::qWaitForWindowExposed(window()) && QTest::qWaitForWindowActive(window());
}

QList<QQuickItem*> visibleItems(QQuickItem* root) {
    if (!root->isVisible())
        return {};
    QList<QQuickItem*> items{root};
    for (QQuickItem* child : root->childItems())
        items << visibleItems(child);
    return items;
}

QQuickItem* TestWindow::find(const std::function<bool(QQuickItem*)>& condition) {
    for (QQuickItem* item : visibleItems(window()->contentItem())) {
        if (condition(item))
            return item;
    }
    return nullptr;
}

QQuickItem* TestWindow::named(const QString& objectName) {
    return find([&](QQuickItem* item) { return item->objectName() == objectName; });
}

QQuickItem* TestWindow::cardOf(const QString& muscle) {
    return find([&](QQuickItem* item) {
        return item->property("spokenText").isValid() && item->property("muscle").toString() == muscle;
    });
}

RegionMap* TestWindow::regions() {
    QQuickItem* map = plateMap();
    return map != nullptr ? map->findChild<RegionMap*>() : nullptr;
}

void TestWindow::drag(const QList<QPointF>& way, Qt::MouseButton button) {
    settle(*window());
    const auto scene = [&](const QPointF& point) { return plateMap()->mapToScene(point).toPoint(); };
    QTest::mousePress(window(), button, Qt::NoModifier, scene(way.first()));
    for (int i = 1; i < way.size(); ++i) {
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(window(), scene(way[i - 1] + (way[i] - way[i - 1]) * step / 8));
    }
    QTest::mouseRelease(window(), button, Qt::NoModifier, scene(way.last()));
    settle(*window());
}

bool TestWindow::click(QQuickItem* item) {
    if (item == nullptr)
        return false;
    scrollTo(item);
    return clickAt(item, QPointF(item->width() / 2, item->height() / 2));
}

bool TestWindow::clickAt(QQuickItem* item, QPointF position) {
    if (item == nullptr)
        return false;
    settle(*window());
    const QPoint point = item->mapToScene(position).toPoint();
    if (!QRect(QPoint(), window()->size()).contains(point))
        return false;
    QTest::mouseClick(window(), Qt::LeftButton, Qt::NoModifier, point);
    settle(*window());
    return true;
}

void TestWindow::press(Qt::Key key) {
    QTest::keyClick(window(), key);
    QCoreApplication::processEvents();
}

QQuickItem* TestWindow::tabTo(const std::function<bool(QQuickItem*)>& condition) {
    for (int presses = 0; presses < 80; ++presses) {
        if (QQuickItem* focused = window()->activeFocusItem(); focused != nullptr && condition(focused))
            return focused;
        press(Qt::Key_Tab);
    }
    return nullptr;
}

QQuickItem* TestWindow::tabToNamed(const QString& objectName) {
    return tabTo([&](QQuickItem* item) { return item->objectName() == objectName; });
}

QImage TestWindow::picture() {
    settle(*window());
    return window()->grabWindow();
}

} // namespace sorespot
