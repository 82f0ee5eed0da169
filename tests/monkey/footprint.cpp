// SPDX-License-Identifier: MIT
#include "footprint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>
#include <malloc.h>
#include <mutex>
#include <numeric>
#include <unistd.h>
#include <unordered_set>

/// What tools that look into a running program hang on to, such as GammaRay. Its header is a private one, its
/// layout has been the same since Qt 5.
extern Q_CORE_EXPORT quintptr qtHookData[];

namespace sorespot {
namespace {

constexpr int addedObject = 3, removedObject = 4; // places in it

std::mutex guard; // figure and pictures are read on other threads

std::unordered_set<QObject*>& alive() {
    static std::unordered_set<QObject*> all;
    return all;
}

void born(QObject* object) {
    const std::lock_guard lock(guard);
    alive().insert(object);
}
void gone(QObject* object) {
    const std::lock_guard lock(guard);
    alive().erase(object);
}

/// The waiting room's window itself is made without QML, its content is not.
QQmlEngine& engineOf(const QQuickWindow& window) {
    QQmlEngine* engine = qmlEngine(&window);
    for (const QQuickItem* item : window.contentItem()->childItems())
        engine = engine != nullptr ? engine : qmlEngine(item);
    if (engine == nullptr)
        qFatal("there is nothing of QML in the window");
    return *engine;
}

/// The components of QML have a number behind their name that differs from one engine to the next.
std::string kindOf(const QObject* object) {
    const std::string name = object->metaObject()->className();
    return name.substr(0, name.find("_QML"));
}

} // namespace

void countObjects() {
    alive().reserve(100'000); // what counts is not to grow with what it counts
    qtHookData[addedObject] = reinterpret_cast<quintptr>(&born);
    qtHookData[removedObject] = reinterpret_cast<quintptr>(&gone);
}

Footprint footprint(const QQuickWindow& window) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    engineOf(window).collectGarbage();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    malloc_trim(0);
    QFile memory(QStringLiteral("/proc/self/statm"));
    if (!memory.open(QIODevice::ReadOnly))
        return {};
    const double pages = memory.readAll().split(' ').value(1).toDouble();
    memory.close();
    const auto files = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System);
    constexpr double megabyte = 1048576;
    const auto heap = mallinfo2();
    Footprint now{pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / megabyte,
                  static_cast<double>(heap.uordblks + heap.hblkhd) / megabyte,
                  static_cast<int>(files.size()),
                  {}};
    const std::lock_guard lock(guard);
    for (const QObject* object : alive())
        ++now.objects[kindOf(object)];
    return now;
}

long Footprint::objectCount() const {
    return std::accumulate(objects.begin(), objects.end(), 0L,
                           [](long sum, const auto& kind) { return sum + kind.second; });
}

void printChangedKinds(const Footprint& before, const Footprint& after) {
    std::map<std::string, long> change = after.objects;
    for (const auto& [kind, count] : before.objects)
        change[kind] -= count;
    for (const auto& [kind, difference] : change) {
        if (difference != 0)
            std::fprintf(stderr, "monkey: %+ld %s\n", difference, kind.c_str());
    }
}

} // namespace sorespot
