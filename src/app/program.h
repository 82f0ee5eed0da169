// SPDX-License-Identifier: MIT
#pragma once

#include "app/catalog_watch.h"
#include "app/diary.h"
#include "app/figure/figure_store.h"
#include "app/hold_cues.h"
#include "app/language.h"
#include "app/library.h"
#include "app/options.h"
#include "app/screen_awake.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/take_away.h"
#include "core/catalog/catalog_loader.h"

#include <QObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <filesystem>
#include <future>
#include <memory>
#include <optional>

namespace sorespot {

/// To be called before QGuiApplication: picks platform plugin and renderer where the user's environment
/// leaves it open. Returns what is wrong where a window is wanted and there is no display.
[[nodiscard]] std::optional<Error> prepareDisplay(const Options& options);

/// The program: loads data, makes the objects the window is given, and shows it. Needs a QGuiApplication.
class Program : public QObject {
    Q_OBJECT

public:
    /// `share` holds catalog/ and figure/, as in an installation's share/sorespot. Without a file settings
    /// are neither read nor kept; the same holds for the diary.
    Program(Options options, const std::filesystem::path& share, const QString& settingsFile = {},
            const QString& diaryFile = {}, QObject* parent = nullptr);
    ~Program() override;

    /// Reads the data and makes the objects of a visit, once: what is asked of the program below needs
    /// them. Done by everything that opens a whole window or writes.
    void read();

    /// Makes the window, in the state the options ask for. False, with a message on stderr, where an option
    /// names something unknown or the window cannot be made.
    bool open();

    /// The same without data, for options that ask for no content: run() fills the window once its first
    /// frame is seen.
    bool openEmpty();
    void fill();

    /// Instead of open() and run(), where the options ask for an atlas: writes it. The exit code.
    int writeAtlas();
    /// The same for a sheet.
    int writeSheet();

    /// After open(): shows the window and runs until it is closed, the screenshot is saved or the self-test
    /// is done.
    int run();

    QQuickWindow* window() const { return m_window; }
    Session& session() { return *m_session; }
    Settings& settings() { return m_settings; }
    Language& language() { return *m_language; }
    HoldCues& cues() { return *m_cues; }
    Diary& diary() { return *m_diary; }
    const LoadedCatalog& catalog() const { return m_loaded; }

private:
    void chooseLanguage();
    void retranslate();
    void followPacks();
    void exchangeCatalog();
    void followSettings();
    void keepCuesAndPaper();
    std::unique_ptr<FigureStore> figureOf(const QString& variant) const;
    void followFigure();
    void exchangeFigure();
    bool applyOptions();
    bool applyPage();
    QString firstPage() const;
    bool saveScreenshot();
    int runSelfTest();

    Options m_options;
    Settings m_settings;
    std::filesystem::path m_share;
    QString m_diaryFile;
    LoadedCatalog m_loaded;  // in the language of m_language
    LoadedCatalog m_retired; // the one before: what is being painted may still show it
    std::shared_ptr<LoadedCatalog>
        m_nextCatalog; // to be shown as soon as nobody is in the middle of something
    std::unique_ptr<Language> m_language;
    QString m_chosenLanguage; // of the settings; empty for the system's
    std::unique_ptr<FigureStore> m_figure;
    QString m_variant;                         // of m_figure
    std::unique_ptr<FigureStore> m_nextFigure; // being read, to be shown in place of the other; mostly null
    QString m_nextVariant;
    std::future<void> m_waiting; // for m_nextFigure; below it, so that it ends first
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TakeAway> m_takeAway;
    std::unique_ptr<HoldCues> m_cues;
    std::unique_ptr<Diary> m_diary;
    ScreenAwake m_awake;
    std::unique_ptr<QQmlApplicationEngine> m_engine; // after what its objects refer to: destroyed first
    QQuickWindow* m_window = nullptr;
    std::unique_ptr<CatalogWatch> m_packs; // null where nobody waits for changes
};

} // namespace sorespot
