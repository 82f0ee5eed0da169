// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_loader.h"
#include "core/pack/catalog_layers.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <vector>

namespace sorespot {

/// Whether what was read takes the place of what is shown: not where more is wrong with it. A file that is
/// half written must not take away what was good.
bool mayReplace(const LoadedCatalog& shown, const LoadedCatalog& next);

/// Notices that packs came, went or changed on disk, and reads the catalog with them anew, on a thread of its
/// own.
class CatalogWatch : public QObject {
    Q_OBJECT

public:
    /// Somebody who copies or saves is left alone for as long as this before it is read.
    static constexpr std::chrono::milliseconds settle{400};

    /// `layers` says what there is to read; it is asked again after each change, for packs that came or went.
    explicit CatalogWatch(std::function<CatalogLayers()> layers, QObject* parent = nullptr);
    ~CatalogWatch() override; ///< Waits for the thread.

    /// What was read before is as things are now.
    void start();

signals:
    /// What the disk says now. Nobody has looked whether it is good.
    void loaded(const std::shared_ptr<sorespot::LoadedCatalog>& catalog);

private:
    void look();
    void finish(const std::shared_ptr<LoadedCatalog>& catalog);
    /// Follows all files and folders of the layers, and tells what they look like from outside.
    std::string follow(const CatalogLayers& layers);

    std::function<CatalogLayers()> m_layers;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    std::string m_seen; ///< Of follow(), when it was last read.
    bool m_isReading = false;
    bool m_hasChangedAgain = false;
    std::future<void> m_reading; // last: destroyed first
};

} // namespace sorespot
