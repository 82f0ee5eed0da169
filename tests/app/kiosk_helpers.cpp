// SPDX-License-Identifier: MIT
#include "kiosk_helpers.h"

#include "app/self_test.h"
#include "app_test.h"
#include "core/kiosk/staff_pin.h"
#include "support/kiosk_options.h"
#include "support/silent_cues.h"
#include "window_helpers.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMetaProperty>
#include <QPointingDevice>

#include <algorithm>

namespace sorespot {
namespace {

QByteArray withPin(QByteArray config) {
    static const std::string hash = *hashPin(TestKiosk::pin); // slow
    return config.replace("PIN", QByteArray::fromStdString(hash));
}

/// As text where it is a value; nothing for pointers, which differ from run to run.
QString textOf(const QVariant& value) {
    if (QMetaType(value.metaType()).flags() & QMetaType::PointerToQObject)
        return {};
    QString text;
    QDebug(&text).nospace() << value;
    return text.contains(QLatin1String("0x")) ? QString() : text;
}

void addProperties(const QObject& object, const QString& path, QStringList& lines) {
    const QMetaObject* meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const QVariant value = property.isReadable() ? property.read(&object) : QVariant();
        if (const auto* model = qobject_cast<const QAbstractItemModel*>(value.value<QObject*>())) {
            const QHash<int, QByteArray> roles = model->roleNames();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (auto role = roles.cbegin(); role != roles.cend(); ++role)
                    lines << QStringLiteral("%1.%2[%3].%4 = %5")
                                 .arg(path, QLatin1String(property.name()))
                                 .arg(row)
                                 .arg(QLatin1String(role.value()),
                                      textOf(model->index(row, 0).data(role.key())));
            }
        } else if (const QString text = textOf(value); !text.isEmpty()) {
            lines << path + QLatin1Char('.') + QLatin1String(property.name()) + QStringLiteral(" = ") + text;
        }
    }
}

/// Of a list the rows that can be seen, from above: when the others are made is up to the toolkit.
QList<QQuickItem*> shownChildren(const QQuickItem& item) {
    QList<QQuickItem*> children = item.childItems();
    const QQuickItem* list = item.parentItem();
    if (list == nullptr || !list->inherits("QQuickListView"))
        return children;
    const QRectF seen(0, 0, list->width(), list->height());
    children.removeIf([&](QQuickItem* child) {
        return !child->mapRectToItem(list, QRectF(0, 0, child->width(), child->height())).intersects(seen);
    });
    std::sort(children.begin(), children.end(), [](auto* a, auto* b) { return a->y() < b->y(); });
    return children;
}

void addItem(QQuickItem& item, const QString& path, QStringList& lines) {
    addProperties(item, path, lines);
    // What is no item but belongs to one: handlers, animations, cameras.
    int number = 0;
    for (const QObject* child : item.children()) {
        if (!child->isWidgetType() && qobject_cast<const QQuickItem*>(child) == nullptr)
            addProperties(*child,
                          QStringLiteral("%1/(%2)%3")
                              .arg(path)
                              .arg(number++)
                              .arg(QLatin1String(child->metaObject()->className())),
                          lines);
    }
    number = 0;
    for (QQuickItem* child : shownChildren(item)) {
        // The window's own, made with the first tool tip and empty without one; and what fades by itself and
        // follows from where its page is scrolled, which is told.
        if (child->inherits("QQuickOverlay") || child->inherits("QQuickScrollBar"))
            continue;
        addItem(*child,
                QStringLiteral("%1/%2%3").arg(path).arg(number++).arg(
                    QLatin1String(child->metaObject()->className())),
                lines);
    }
}

} // namespace

TestKiosk::TestKiosk(const QByteArray& config, QSize size) {
    QFile file(m_folder.filePath(QStringLiteral("kiosk.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(withPin(config)) < 0)
        qFatal("cannot write the configuration");
    file.close();
    KioskProgram::Parts parts;
    parts.clocks = {[this] { return m_now; }, [this] { return m_wall; }};
    parts.player = silentPlayer(true);
    parts.voice = silentVoice(true, &m_said);
    parts.counts = countsFile();
    m_program = std::make_unique<KioskProgram>(kioskOptions(size, file.fileName()), shareFolder(), parts);
}

TestKiosk::~TestKiosk() = default;

bool TestKiosk::open() {
    if (!m_program->open())
        return false;
    window()->show();
    window()->requestActivate();
    return QTest::qWaitForWindowExposed(window()) && QTest::qWaitForWindowActive(window());
}

void TestKiosk::pass(int seconds) {
    for (int second = 0; second < seconds; ++second) {
        m_now += std::chrono::seconds(1);
        kiosk().update();
    }
}

QQuickItem* TestKiosk::named(const QString& objectName) {
    const std::function<QQuickItem*(QQuickItem*)> find = [&](QQuickItem* item) -> QQuickItem* {
        if (!item->isVisible() || item->opacity() == 0)
            return nullptr;
        if (item->objectName() == objectName)
            return item;
        for (QQuickItem* child : item->childItems()) {
            if (QQuickItem* found = find(child))
                return found;
        }
        return nullptr;
    };
    return find(window()->contentItem());
}

QPointingDevice* TestKiosk::finger() {
    static QPointingDevice* device = QTest::createTouchDevice();
    return device;
}

void TestKiosk::tapAt(const QPoint& at) {
    QTest::touchEvent(window(), finger()).press(0, at, window());
    QTest::touchEvent(window(), finger()).release(0, at, window());
}

bool TestKiosk::tap(QQuickItem* item) {
    if (item == nullptr)
        return false;
    tapAt(item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
    return true;
}

bool TestKiosk::tap(const QString& objectName) {
    return tap(named(objectName));
}

void TestKiosk::settle() {
    sorespot::settle(*window());
}

void TestKiosk::waitForRenewal() {
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

QStringList snapshotOf(TestKiosk& kiosk) {
    kiosk.settle();
    QStringList lines;
    addItem(*kiosk.window()->contentItem(), QStringLiteral("window"), lines);
    KioskVisit& visit = kiosk.visit();
    Session& session = visit.session();
    for (const auto& [object, name] : {std::pair<QObject*, const char*>(&session, "session"),
                                       {session.board(), "board"},
                                       {session.muscle(), "muscle"},
                                       {session.hold(), "hold"},
                                       {session.aboutYou(), "aboutYou"},
                                       {session.sources(), "sources"},
                                       {session.comparison(), "comparison"},
                                       {session.search(), "search"},
                                       {&visit.takeAway(), "takeAway"},
                                       {&visit.cues(), "cues"},
                                       {&visit.reader(), "reader"},
                                       {&kiosk.kiosk(), "kiosk"},
                                       {&kiosk.program().language(), "language"},
                                       {kiosk.window(), "theWindow"}})
        addProperties(*object, QLatin1String(name), lines);
    QQuickItem* focused = kiosk.window()->activeFocusItem();
    lines << QStringLiteral("focus = ") + (focused != nullptr ? focused->objectName() : QString());
    lines << QStringLiteral("locale = ") + QLocale().name();
    lines << QStringLiteral("clipboard = ") + QGuiApplication::clipboard()->text();
    lines.sort();
    return lines;
}

} // namespace sorespot
