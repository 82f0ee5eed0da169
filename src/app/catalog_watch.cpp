// SPDX-License-Identifier: MIT
#include "app/catalog_watch.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace sorespot {
namespace {

namespace fs = std::filesystem;

// As many as the largest pack has, and then some: each costs the system a little.
constexpr std::size_t mostWatched = 4'000;

QString toQt(const fs::path& path) {
    return QString::fromStdU16String(path.u16string());
}

/// Paths to watch, and for each what tells that it was changed.
class Outside {
public:
    void add(const fs::path& path) {
        if (paths.size() == mostWatched)
            return;
        std::error_code error;
        const fs::file_status status = fs::symlink_status(path, error);
        if (!fs::exists(status))
            return;
        paths << toQt(path);
        signs += path.generic_string() + '\0';
        if (fs::is_directory(path, error)) // through the link that a whole pack may be
            return enter(path);
        signs += std::to_string(fs::file_size(path, error)) + ' ' +
                 std::to_string(fs::last_write_time(path, error).time_since_epoch().count()) + '\0';
    }

    /// A folder that is not there yet: what it will come into, no further up than is ours to look at.
    void addComing(const fs::path& folder) {
        std::error_code error;
        fs::path above = folder;
        for (int i = 0; i < 2 && !fs::exists(above, error); ++i)
            above = above.parent_path();
        if (fs::exists(above, error))
            paths << toQt(above);
    }

    QStringList paths;
    std::string signs;

private:
    void enter(const fs::path& folder) {
        std::vector<fs::path> entries;
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
            if (at->path().filename().u8string().front() != u8'.' && !at->is_symlink(error))
                entries.push_back(at->path());
        }
        std::sort(entries.begin(), entries.end());
        for (const fs::path& entry : entries)
            add(entry);
    }
};

} // namespace

bool mayReplace(const LoadedCatalog& shown, const LoadedCatalog& next) {
    const auto errorsOf = [](const LoadedCatalog& loaded) {
        return std::count_if(loaded.findings.begin(), loaded.findings.end(),
                             [](const Diagnostic& finding) { return finding.severity == Severity::Error; });
    };
    return !next.catalog.muscles.empty() && errorsOf(next) <= errorsOf(shown);
}

CatalogWatch::CatalogWatch(std::function<CatalogLayers()> layers, QObject* parent)
    : QObject(parent)
    , m_layers(std::move(layers)) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, &CatalogWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
}

CatalogWatch::~CatalogWatch() = default;

void CatalogWatch::start() {
    m_seen = follow(m_layers());
}

std::string CatalogWatch::follow(const CatalogLayers& layers) {
    Outside outside;
    for (const fs::path& folder : layers.packFolders) {
        outside.addComing(folder);
        outside.add(folder);
    }
    for (const fs::path& path : layers.named) {
        std::error_code error;
        outside.add(path);
        outside.addComing(fs::absolute(path, error).parent_path()); // a file that is exchanged is another one
    }
    // A file that was exchanged is no longer watched, and one that is watched already is not watched twice.
    if (!outside.paths.isEmpty())
        m_watcher.addPaths(outside.paths);
    return outside.signs;
}

void CatalogWatch::look() {
    if (m_isReading) {
        m_hasChangedAgain = true;
        return;
    }
    const CatalogLayers layers = m_layers();
    std::string seen = follow(layers);
    if (seen == m_seen)
        return;
    m_seen = std::move(seen);
    m_isReading = true;
    m_reading = std::async(std::launch::async, [this, paths = layers.paths] {
        const auto catalog = std::make_shared<LoadedCatalog>(loadCatalog(paths));
        QMetaObject::invokeMethod(
            this, [this, catalog] { finish(catalog); }, Qt::QueuedConnection);
    });
}

void CatalogWatch::finish(const std::shared_ptr<LoadedCatalog>& catalog) {
    m_isReading = false;
    // What came while it was read may be half of something.
    if (std::exchange(m_hasChangedAgain, false)) {
        m_settle.start();
        m_seen.clear();
        return;
    }
    emit loaded(catalog);
}

} // namespace sorespot
