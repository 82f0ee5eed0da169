// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/atlas_run.h"
#include "app/catalog_sources.h"
#include "app/display_environment.h"
#include "app/option_marks.h"
#include "app/self_test.h"
#include "app/sheet_run.h"
#include "app/stderr_messages.h"
#include "core/id_list.h"
#include "core/input/text_checks.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QSGRendererInterface>

#include <cstdio>
#include <utility>

namespace sorespot {

std::optional<Error> prepareDisplay(const Options& options) {
    if (!hasDisplay()) {
        if (!options.unattended())
            return Error{"there is no display to open a window on",
                         "log in to a desktop, or render a picture instead: sorespot --screenshot FILE.png"};
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const bool userChose =
        qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    if (!userChose && !hasGpu())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    return std::nullopt;
}

Program::Program(Options options, const std::filesystem::path& share, const QString& settingsFile,
                 const QString& diaryFile, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_settings(settingsFile)
    , m_share(share)
    , m_diaryFile(diaryFile) {
    m_settings.takeForThisRun({m_options.theme, m_options.textScale, m_options.language, m_options.figure});
}

Program::~Program() = default;

void Program::read() {
    if (m_session)
        return;
    // First: it is read on another thread while the catalog is read on this one.
    m_variant = m_settings.figure();
    m_figure = figureOf(m_variant);
    m_loaded = loadCatalog(layersOf(m_options, m_share).paths);
    print(m_loaded.findings);
    m_language = std::make_unique<Language>(m_loaded.catalog, translationsOf(m_loaded, m_share));
    chooseLanguage(); // before anything composes a text
    m_library = std::make_unique<Library>(m_loaded);
    m_session = std::make_unique<Session>(m_loaded.catalog, m_figure.get());
    m_takeAway = std::make_unique<TakeAway>(m_loaded.catalog, *m_session, m_figure.get());
    m_cues = std::make_unique<HoldCues>(*m_session->hold());
    m_diary = std::make_unique<Diary>(m_loaded.catalog, *m_session, m_diaryFile);
    connect(m_session->hold(), &HoldController::changed, this, [this] {
        if (m_session->hold()->running())
            m_awake.keep(tr("A hold is running."));
        else
            m_awake.release();
    });
    m_session->search()->setLanguage(m_language->current());
    connect(m_language.get(), &Language::changed, this, &Program::retranslate);
    followSettings();
    connect(&m_settings, &Settings::changed, this, &Program::followSettings);
    connect(m_cues.get(), &HoldCues::changed, this, &Program::keepCuesAndPaper);
    connect(m_takeAway.get(), &TakeAway::changed, this, &Program::keepCuesAndPaper);
}

void Program::followPacks() {
    if (m_options.unattended())
        return;
    m_packs = std::make_unique<CatalogWatch>([this] { return layersOf(m_options, m_share); });
    connect(m_packs.get(), &CatalogWatch::loaded, this, [this](const std::shared_ptr<LoadedCatalog>& next) {
        m_nextCatalog = next;
        exchangeCatalog();
    });
    // Queued: whoever says so is in the middle of something.
    connect(m_session->hold(), &HoldController::changed, this, &Program::exchangeCatalog,
            Qt::QueuedConnection);
    connect(m_session->board(), &DrawingBoard::strokingChanged, this, &Program::exchangeCatalog,
            Qt::QueuedConnection);
    m_packs->start();
}

void Program::exchangeCatalog() {
    if (m_nextCatalog == nullptr || !m_session->canExchangeCatalog())
        return;
    const std::shared_ptr<LoadedCatalog> next = std::exchange(m_nextCatalog, nullptr);
    print(next->findings);
    if (!mayReplace(m_loaded, *next))
        return m_library->refuse(next->findings);
    m_session->exchangeCatalog([&]() -> const Catalog& {
        m_retired = std::exchange(m_loaded, std::move(*next));
        m_language->followCatalog(translationsOf(m_loaded, m_share));
        return m_retired.catalog;
    });
    m_library->exchange(m_loaded);
    m_session->search()->setLanguage(m_language->current());
}

void Program::followSettings() {
    if (m_settings.language() != m_chosenLanguage)
        chooseLanguage();
    const bool heard = !m_options.unattended();
    m_cues->setSound(heard && m_settings.sound());
    m_cues->setSpeech(heard && m_settings.speech());
    m_takeAway->setLetter(m_settings.paperToUse() == QLatin1String("letter"));
    m_diary->setOn(m_settings.diary());
}

/// What was switched on the page that needs it is kept like what was switched on the settings page.
void Program::keepCuesAndPaper() {
    if (m_options.unattended())
        return;
    m_settings.setSound(m_cues->sound());
    m_settings.setSpeech(m_cues->speech());
    const QString paper = m_takeAway->letter() ? QStringLiteral("letter") : QStringLiteral("a4");
    if (paper != m_settings.paperToUse())
        m_settings.setPaper(paper);
}

void Program::chooseLanguage() {
    m_chosenLanguage = m_settings.language();
    QString tag = m_chosenLanguage.isEmpty() ? Language::ofSystem() : Language::fitting(m_chosenLanguage);
    if (tag.isEmpty()) {
        complain({"there is no translation for \"" + m_chosenLanguage.toStdString() + "\"",
                  "the window speaks English"});
        tag = QStringLiteral("en");
    }
    m_language->setLanguage(tag);
}

void Program::retranslate() {
    m_library->retranslate(m_loaded);
    m_session->retranslate();
    m_session->search()->setLanguage(m_language->current());
    m_settings.retranslate();
    if (m_engine)
        m_engine->retranslate();
}

std::unique_ptr<FigureStore> Program::figureOf(const QString& variant) const {
    return std::make_unique<FigureStore>(m_share / "figure" / variant.toStdString());
}

/// Whoever goes through the variants quickly gets the last one: what is being read is read to its end first.
void Program::followFigure() {
    if (m_nextFigure != nullptr || m_settings.figure() == m_variant)
        return;
    m_nextVariant = m_settings.figure();
    m_nextFigure = figureOf(m_nextVariant);
    m_waiting = std::async(std::launch::async, [this] {
        for (const View view : allViews)
            m_nextFigure->relief(view); // read last
        QMetaObject::invokeMethod(this, &Program::exchangeFigure, Qt::QueuedConnection);
    });
}

void Program::exchangeFigure() {
    m_waiting.wait();
    std::unique_ptr<FigureStore> figure = std::move(m_nextFigure);
    if (figure->hasError()) {
        complain({figure->errorText().toStdString(), ""});
        m_settings.setFigure(m_variant); // so that they say what is shown
        return;
    }
    m_figure.swap(figure); // the one before is used until the window has the new one
    m_variant = m_nextVariant;
    m_session->setFigure(m_figure.get());
    m_takeAway->setFigure(m_figure.get());
    m_window->setProperty("figure", QVariant::fromValue(m_figure.get()));
    followFigure();
}

bool Program::open() {
    read();
    if (!applyOptions() || !openEmpty())
        return false;
    fill();
    return true;
}

bool Program::openEmpty() {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    // Drawn by the font engine on every renderer, not from distance fields: the same letters everywhere.
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties({{QStringLiteral("settings"), QVariant::fromValue(&m_settings)},
                                    {QStringLiteral("page"), firstPage()},
                                    {QStringLiteral("width"), m_options.size.width()},
                                    {QStringLiteral("height"), m_options.size.height()}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Sorespot/Ui/Main.qml")));
    m_window = m_engine->rootObjects().isEmpty()
                   ? nullptr
                   : qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    if (m_window == nullptr)
        complain(
            {"the window could not be made", "the messages above name the file; is a QML module missing?"});
    return m_window != nullptr;
}

void Program::fill() {
    read();
    const auto give = [this](const char* property, auto* object) {
        m_window->setProperty(property, QVariant::fromValue(object));
    };
    give("session", m_session.get());
    give("takeAway", m_takeAway.get());
    give("library", m_library.get());
    give("cues", m_cues.get());
    give("figure", m_figure.get());
    give("language", m_language.get());
    give("diary", m_diary.get()); // with the last of them the pages are made
    connect(&m_settings, &Settings::changed, this, &Program::followFigure);
    followPacks();
    if (m_figure->hasError()) // asked late: until here it need not have been read
        complain({m_figure->errorText().toStdString(), {}});
}

/// Who asks for a page, or for something on it, knows the program already.
QString Program::firstPage() const {
    return m_options.asksForContent() || m_settings.welcomeSeen() ? m_options.page
                                                                  : QStringLiteral("welcome");
}

bool Program::applyOptions() {
    if (!applyPage())
        return false;
    const std::optional<Error> unknown = markAsAsked(m_options, m_loaded.catalog, *m_session);
    if (unknown)
        complain(*unknown);
    return !unknown;
}

bool Program::applyPage() {
    // The page of earlier versions on what is known; its content stands in this article.
    if (m_options.page == QLatin1String("about"))
        m_options.page = m_loaded.catalog.findArticle("evidence") != nullptr
                             ? QStringLiteral("learn/evidence")
                             : QStringLiteral("learn");
    const std::string id = articleOf(m_options.page).toStdString();
    if (id.empty() || m_loaded.catalog.findArticle(id) != nullptr)
        return true;
    complain({"unknown article \"" + id + "\"",
              nearestOr(id, idsOf(m_loaded.catalog.articles), "see the list: sorespot --page learn")});
    return false;
}

int Program::run() {
    m_window->show();
    if (!m_session)
        connect(m_window, &QQuickWindow::frameSwapped, this, &Program::fill,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (m_options.selfTest)
        return runSelfTest();
    if (!m_options.screenshot.isEmpty())
        return saveScreenshot() ? 0 : 1;
    return QGuiApplication::exec();
}

int Program::writeAtlas() {
    read();
    if (!applyOptions())
        return 2;
    return runAtlas(m_loaded.catalog, *m_figure, m_options.muscle, m_options.atlas);
}

int Program::writeSheet() {
    read();
    if (!applyOptions())
        return 2;
    return runSheet(m_loaded.catalog, *m_session, *m_figure, m_options.sheet);
}

bool Program::saveScreenshot() {
    settle(*m_window);
    const QImage picture = m_window->grabWindow();
    if (picture.isNull() || !picture.save(m_options.screenshot, "PNG")) {
        complain({"cannot write the picture \"" + m_options.screenshot.toStdString() + "\"",
                  "name a file in a folder that exists and can be written"});
        return false;
    }
    return true;
}

int Program::runSelfTest() {
    const int problems = sorespot::runSelfTest(*m_window, *m_session, *m_library);
    std::printf("self-test: %s\n",
                problems == 0 ? "every page opened without a warning" : "warnings, see above");
    return problems == 0 && !m_figure->hasError() ? 0 : 1;
}

} // namespace sorespot
