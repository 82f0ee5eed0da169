// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalog_watch.h"
#include "app/figure/figure_store.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/kiosk_guard.h"
#include "app/kiosk/kiosk_visit.h"
#include "app/kiosk/visit_log.h"
#include "app/language.h"
#include "app/library.h"
#include "app/options.h"
#include "app/screen_awake.h"
#include "app/service/service_heartbeat.h"
#include "core/catalog/catalog_loader.h"
#include "core/kiosk/kiosk_reader.h"

#include <QObject>
#include <QQmlEngine>
#include <QQuickWindow>

#include <filesystem>
#include <memory>

namespace sorespot {

/// The program on an unattended screen. Catalog, figure and window stay; what belongs to a visit is made anew
/// for each (KioskVisit). Needs a QGuiApplication.
class KioskProgram : public QObject {
    Q_OBJECT

public:
    /// What a test gives its own of.
    struct Parts {
        Kiosk::Clocks clocks = Kiosk::systemClocks();
        HoldCues::MakePlayer player = systemCuePlayer;
        HoldCues::MakeVoice voice = systemVoice;
        /// The file of the counts; empty: in the user's data folder.
        QString counts;
        /// After too many starts: with nothing but the built-in catalog, and a finding for staff.
        bool safeMode = false;
    };

    /// `share` as for Program. Reads the configuration, which cannot fail.
    KioskProgram(Options options, std::filesystem::path share);
    KioskProgram(Options options, std::filesystem::path share, Parts parts);
    ~KioskProgram() override;

    /// Makes the window and the first visit. False, with a message on stderr, where that fails.
    bool open();
    /// After open(): full screen until staff leaves, or until the screenshot is saved.
    int run();
    /// What packs say anew is shown from the next visit on, at once where nobody is there; not in safe mode,
    /// which has none. run() calls it.
    void followPacks();

    QQuickWindow& window() { return *m_window; }
    Kiosk& kiosk() { return *m_kiosk; }
    KioskVisit& visit() { return *m_visit; }
    Language& language() { return *m_language; }
    const KioskConfig& config() const { return m_reading.config; }

signals:
    void renewed(); ///< Another visit's objects are there.

private:
    void readConfiguration();
    void checkLogo();
    void letGoOfFingers();
    CatalogLayers layers() const;
    void readCatalog();
    void exchangeCatalog();
    void showOnlyWanted();
    void tellStaff(const Diagnostics& ofCatalog);
    QVariantList offeredLanguages() const;
    bool renew();
    void connectGuard();
    void showPage();
    bool saveScreenshot();

    Options m_options;
    std::filesystem::path m_share;
    Parts m_parts;
    KioskReading m_reading;
    std::unique_ptr<FigureStore> m_figure;
    LoadedCatalog m_loaded;
    LoadedCatalog m_retired; ///< The one before: pictures of it may just be painted.
    std::unique_ptr<Language> m_language;
    QString m_firstLanguage;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<VisitLog> m_log;
    ScreenAwake m_awake;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQmlComponent> m_screen;
    std::unique_ptr<KioskGuard> m_guard;
    std::unique_ptr<KioskVisit> m_visit;
    std::unique_ptr<ServiceHeartbeat> m_heartbeat;
    std::shared_ptr<LoadedCatalog> m_nextCatalog; ///< Read while somebody was there; null for none.
    std::unique_ptr<CatalogWatch> m_packs;
};

} // namespace sorespot
