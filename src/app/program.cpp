// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/atlas_run.h"
#include "app/display_environment.h"
#include "app/self_test.h"
#include "app/sheet_run.h"
#include "core/drawing/drawing_reader.h"
#include "core/input/text_checks.h"
#include "core/language/translation_reader.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QSGRendererInterface>

#include <cstdio>

namespace sorespot {
namespace {

void complain(const Error& error) {
    std::fprintf(stderr, "sorespot: %s%s%s\n", error.message.c_str(), error.remedy.empty() ? "" : "\n  ",
                 error.remedy.c_str());
}

} // namespace

Result<bool> prepareDisplay(const Options& options) {
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
    return true;
}

Program::Program(Options options, const std::filesystem::path& share, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options)) {
    readData(share);
}

Program::~Program() = default;

void Program::readData(const std::filesystem::path& share) {
    // First: it is read on another thread while the catalog is read on this one.
    m_figure = std::make_unique<FigureStore>(share / "figure" / "neutral");
    std::vector<std::filesystem::path> folders;
    for (const QString& folder : m_options.catalogs)
        folders.emplace_back(folder.toStdU16String());
    if (folders.empty())
        folders.push_back(share / "catalog");
    m_loaded = loadCatalog(folders);
    for (const Diagnostic& finding : m_loaded.findings)
        std::fprintf(stderr, "%s\n", toText(finding).c_str());
    std::vector<std::filesystem::path> translations{share / "i18n"};
    for (const QString& folder : m_options.catalogs)
        translations.push_back(translationFolder(folder.toStdU16String(), {}));
    m_language = std::make_unique<Language>(m_loaded.catalog, std::move(translations));
    chooseLanguage(); // before anything composes a text
    m_library = std::make_unique<Library>(m_loaded);
    m_session = std::make_unique<Session>(m_loaded.catalog, m_figure.get());
    m_takeAway = std::make_unique<TakeAway>(m_loaded.catalog, *m_session, m_figure.get());
    m_cues = std::make_unique<HoldCues>(*m_session->hold());
    m_cues->setSound(!m_options.unattended()); // nobody is there to hear it
    connect(m_session->hold(), &HoldController::changed, this, [this] {
        if (m_session->hold()->running())
            m_awake.keep(tr("A hold is running."));
        else
            m_awake.release();
    });
    m_session->search()->setLanguage(m_language->current());
    connect(m_language.get(), &Language::changed, this, &Program::retranslate);
}

void Program::chooseLanguage() {
    QString tag = m_options.language.isEmpty() ? Language::ofSystem() : Language::fitting(m_options.language);
    if (tag.isEmpty()) {
        complain({"there is no translation for \"" + m_options.language.toStdString() + "\"",
                  "the window speaks English"});
        tag = QStringLiteral("en");
    }
    m_language->setLanguage(tag);
}

void Program::retranslate() {
    m_library->retranslate(m_loaded);
    m_session->retranslate();
    m_session->search()->setLanguage(m_language->current());
    if (m_engine)
        m_engine->retranslate();
}

bool Program::open() {
    if (!applyOptions())
        return false;
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    // Drawn by the font engine on every renderer, not from distance fields: the same letters everywhere.
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(m_session.get())},
                                    {QStringLiteral("takeAway"), QVariant::fromValue(m_takeAway.get())},
                                    {QStringLiteral("library"), QVariant::fromValue(m_library.get())},
                                    {QStringLiteral("cues"), QVariant::fromValue(m_cues.get())},
                                    {QStringLiteral("figure"), QVariant::fromValue(m_figure.get())},
                                    {QStringLiteral("language"), QVariant::fromValue(m_language.get())},
                                    {QStringLiteral("themeName"), m_options.theme},
                                    {QStringLiteral("textScale"), m_options.textScale},
                                    {QStringLiteral("page"), m_options.page},
                                    {QStringLiteral("width"), m_options.size.width()},
                                    {QStringLiteral("height"), m_options.size.height()}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Sorespot/Ui/Main.qml")));
    m_window = m_engine->rootObjects().isEmpty()
                   ? nullptr
                   : qobject_cast<QQuickWindow*>(m_engine->rootObjects().first());
    if (m_figure->hasError()) // asked late: until here it need not have been read
        std::fprintf(stderr, "sorespot: %s\n", qPrintable(m_figure->errorText()));
    if (m_window == nullptr)
        complain(
            {"the window could not be made", "the messages above name the file; is a QML module missing?"});
    return m_window != nullptr;
}

bool Program::applyOptions() {
    const Catalog& catalog = m_loaded.catalog;
    if (!m_options.drawing.isEmpty()) {
        const Result<PainDrawing> drawing =
            readDrawingFile(catalog, std::filesystem::path(m_options.drawing.toStdU16String()));
        if (!drawing) {
            complain(
                {m_options.drawing.toStdString() + ": " + drawing.error().message, drawing.error().remedy});
            return false;
        }
        m_session->board()->show(*drawing);
    }
    if (!applyPage())
        return false;
    for (const QString& place : m_options.select) {
        const Result<std::vector<SidedRegion>> places = parsePlaces(catalog, place.toStdString());
        if (!places) {
            complain(places.error());
            return false;
        }
        for (const SidedRegion& one : *places) {
            const QString text = QString::fromStdString(toText(one));
            if (!m_session->isMarked(text))
                m_session->toggle(text);
        }
    }
    if (!m_options.muscle.isEmpty()) {
        const std::string id = m_options.muscle.toStdString();
        if (catalog.findMuscle(id) == nullptr) {
            std::vector<std::string> ids;
            for (const Muscle& muscle : catalog.muscles)
                ids.push_back(muscle.id);
            complain({"unknown muscle \"" + id + "\"",
                      nearestOr(id, ids, "list them with: sorespot-cli muscles")});
            return false;
        }
        m_session->choose(m_options.muscle);
    }
    return true;
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
    std::vector<std::string> ids;
    for (const Article& article : m_loaded.catalog.articles)
        ids.push_back(article.id);
    complain({"unknown article \"" + id + "\"", nearestOr(id, ids, "see the list: sorespot --page learn")});
    return false;
}

int Program::run() {
    if (!m_options.kioskConfig.isEmpty())
        complain({"this version reads no kiosk configuration",
                  "the window opens full screen with the usual settings"});
    if (m_options.kiosk)
        m_window->showFullScreen();
    else
        m_window->show();
    if (m_options.selfTest)
        return runSelfTest();
    if (!m_options.screenshot.isEmpty())
        return saveScreenshot() ? 0 : 1;
    return QGuiApplication::exec();
}

int Program::writeAtlas() {
    if (!applyOptions())
        return 2;
    return runAtlas(m_loaded.catalog, *m_figure, m_options.muscle, m_options.atlas);
}

int Program::writeSheet() {
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
