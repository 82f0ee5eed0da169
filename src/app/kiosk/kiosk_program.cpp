// SPDX-License-Identifier: MIT
#include "app/kiosk/kiosk_program.h"

#include "app/catalog_sources.h"
#include "app/kiosk/svg_picture.h"
#include "app/option_marks.h"
#include "app/self_test.h"
#include "app/stderr_messages.h"
#include "core/catalog/muscle_removal.h"
#include "core/input/findings.h"
#include "core/kiosk/crash_loop.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPointingDevice>
#include <QQuickStyle>
#include <QScreen>
#include <QTouchEvent>

#include <algorithm>
#include <utility>

namespace sorespot {
namespace {

void emptyClipboard() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    for (const QClipboard::Mode mode :
         {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer}) {
        if (mode == QClipboard::Clipboard ||
            (mode == QClipboard::Selection && clipboard->supportsSelection()) ||
            (mode == QClipboard::FindBuffer && clipboard->supportsFindBuffer()))
            clipboard->clear(mode);
    }
}

} // namespace

KioskProgram::KioskProgram(Options options, std::filesystem::path share)
    : KioskProgram(std::move(options), std::move(share), Parts()) {}

KioskProgram::KioskProgram(Options options, std::filesystem::path share, Parts parts)
    : m_options(std::move(options))
    , m_share(std::move(share))
    , m_parts(std::move(parts)) {
    // First: it is read on another thread while the catalog is read on this one.
    m_figure = std::make_unique<FigureStore>(m_share / "figure" / "neutral");
    const std::string given = m_options.kioskConfig.toStdString();
    if (m_parts.safeMode) {
        m_options.kioskConfig.clear();
        m_options.catalogs.clear();
        m_options.packFolders.clear();
    }
    readConfiguration();
    m_library = std::make_unique<Library>(m_loaded);
    connect(m_language.get(), &Language::changed, this, [this] {
        m_library->retranslate(m_loaded);
        if (m_engine)
            m_engine->retranslate();
    });
    m_kiosk = std::make_unique<Kiosk>(m_reading.config, m_parts.clocks);
    if (m_parts.safeMode)
        m_reading.findings.insert(m_reading.findings.begin(), safeModeFinding(given));
    print(m_reading.findings);
    tellStaff(m_loaded.findings);
    if (m_reading.config.countVisits)
        m_log = std::make_unique<VisitLog>(m_parts.counts.isEmpty() ? VisitLog::usualFile() : m_parts.counts);
}

KioskProgram::~KioskProgram() = default;

/// Twice: the packs are named in the configuration, and what it says of muscles can only be held against a
/// catalog with them in it.
void KioskProgram::readConfiguration() {
    const KioskConfig defaults = readKioskConfig(m_share / "kiosk" / "default.json").config;
    const std::filesystem::path file(m_options.kioskConfig.toStdU16String());
    if (file.empty())
        m_reading.config = defaults;
    else
        m_reading = readKioskConfig(file, defaults);
    readCatalog();
    if (!file.empty()) {
        std::vector<std::string> languages;
        for (const QVariant& language : m_language->languages())
            languages.push_back(language.toMap().value(QStringLiteral("id")).toString().toStdString());
        const KioskSurroundings around{m_loaded.catalog, languages};
        m_reading = readKioskConfig(file, defaults, &around);
    }
    checkLogo();
    if (!m_options.theme.isEmpty())
        m_reading.config.theme = m_options.theme == QLatin1String("light")  ? KioskTheme::Light
                                 : m_options.theme == QLatin1String("dark") ? KioskTheme::Dark
                                                                            : KioskTheme::Contrast;
    const KioskConfig& config = m_reading.config;
    showOnlyWanted();
    const QString asked = !m_options.language.isEmpty() ? m_options.language
                          : config.languages.empty()    ? Language::ofSystem()
                                                        : QString::fromStdString(config.languages.front());
    m_firstLanguage = Language::fitting(asked);
    if (m_firstLanguage.isEmpty())
        m_firstLanguage = QStringLiteral("en");
    m_language->setLanguage(m_firstLanguage);
}

/// The configuration is right where core says so; whether this program can draw it is another matter.
void KioskProgram::checkLogo() {
    const QString logo = QString::fromStdU16String(m_reading.config.logo.u16string());
    if (logo.isEmpty() || readsSvg() || !QImage(logo, "PNG").isNull())
        return;
    m_reading.config.logo.clear();
    Findings findings;
    findings.add(finding::badPicture, {m_options.kioskConfig.toStdString(), "/clinic/logo"},
                 "The logo is an SVG, and this program was built without QtSvg.",
                 "Save the logo as PNG and name that file.");
    Diagnostics found = findings.take();
    m_reading.findings.insert(m_reading.findings.end(), found.begin(), found.end());
}

CatalogLayers KioskProgram::layers() const {
    const std::vector<std::filesystem::path>& packs = m_reading.config.packs;
    CatalogLayers layers = layersOf(m_options, m_share);
    layers.paths.insert(layers.paths.end(), packs.begin(), packs.end());
    layers.named.insert(layers.named.end(), packs.begin(), packs.end());
    return layers;
}

void KioskProgram::showOnlyWanted() {
    removeMuscles(m_loaded.catalog,
                  [this](const Muscle& muscle) { return !m_reading.config.shows(muscle.id); });
}

void KioskProgram::tellStaff(const Diagnostics& ofCatalog) {
    print(ofCatalog);
    Diagnostics findings = m_reading.findings;
    findings.insert(findings.end(), ofCatalog.begin(), ofCatalog.end());
    m_kiosk->setContent(findings, offeredLanguages());
}

void KioskProgram::followPacks() {
    if (m_parts.safeMode)
        return;
    m_packs = std::make_unique<CatalogWatch>([this] { return layers(); });
    connect(m_packs.get(), &CatalogWatch::loaded, this, [this](const std::shared_ptr<LoadedCatalog>& next) {
        m_nextCatalog = next;
        m_kiosk->wipeIfUnused();
    });
    m_packs->start();
}

/// Only between two visits, when nothing else refers to the catalog.
void KioskProgram::exchangeCatalog() {
    const std::shared_ptr<LoadedCatalog> next = std::exchange(m_nextCatalog, nullptr);
    if (next == nullptr)
        return;
    const Diagnostics findings = next->findings;
    if (mayReplace(m_loaded, *next)) {
        m_retired = std::exchange(m_loaded, std::move(*next));
        showOnlyWanted();
        m_language->followCatalog(translationsOf(m_loaded, m_share));
        m_library->exchange(m_loaded);
    }
    tellStaff(findings);
}

void KioskProgram::readCatalog() {
    m_loaded = loadCatalog(layers().paths);
    m_language = std::make_unique<Language>(m_loaded.catalog, translationsOf(m_loaded, m_share));
}

QVariantList KioskProgram::offeredLanguages() const {
    QVariantList known = m_language->languages();
    const std::vector<std::string>& wanted = m_reading.config.languages;
    if (wanted.empty())
        return known;
    QVariantList offered;
    for (const std::string& tag : wanted) {
        for (const QVariant& language : known) {
            if (language.toMap().value(QStringLiteral("id")).toString().toStdString() == tag)
                offered << language;
        }
    }
    return offered;
}

bool KioskProgram::open() {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering); // as Program does
    // What reads the screen aloud goes by what a screen reader is told; from the start, so that the first
    // visit is like all others.
    QAccessible::setActive(true);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window = std::make_unique<QQuickWindow>();
    m_window->setTitle(QStringLiteral("Sorespot"));
    m_window->setFlag(Qt::FramelessWindowHint);
    m_window->resize(m_options.size);
    m_engine = std::make_unique<QQmlEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_screen = std::make_unique<QQmlComponent>(
        m_engine.get(), QUrl(QStringLiteral("qrc:/qt/qml/Sorespot/Ui/KioskScreen.qml")));
    for (const QQmlError& error : m_screen->errors())
        complain({error.toString().toStdString(), ""});
    m_guard = std::make_unique<KioskGuard>(*m_window);
    connectGuard();
    const auto measure = [this] {
        const QScreen* screen = m_window->screen();
        // A picture stands for a screen of its own size.
        const bool real = !m_options.unattended() && screen != nullptr;
        m_kiosk->setScreen(real ? screen->physicalSize().width() : 0,
                           real ? screen->size().width() : m_options.size.width());
        m_guard->setCorner(2 * m_kiosk->leastTarget());
    };
    measure();
    connect(m_window.get(), &QWindow::screenChanged, this, measure);
    connect(m_window.get(), &QWindow::widthChanged, this, measure); // the same screen, otherwise set
    if (!renew()) {
        complain(
            {"the window could not be made", "the messages above name the file; is a QML module missing?"});
        return false;
    }
    if (m_figure->hasError())
        complain({m_figure->errorText().toStdString(), {}});
    return true;
}

void KioskProgram::connectGuard() {
    connect(m_guard.get(), &KioskGuard::used, this, [this](bool byKey) {
        m_visit->reader().interrupt(byKey);
        m_kiosk->used();
    });
    connect(m_guard.get(), &KioskGuard::cornerHeld, m_kiosk.get(), &Kiosk::askForPin);
    connect(m_guard.get(), &KioskGuard::speechAsked, this, [this] {
        if (!m_kiosk->speech())
            return;
        m_kiosk->begin();
        if (m_visit->reader().on())
            m_visit->reader().readScreen();
        else
            m_visit->reader().setOn(true);
    });
    connect(m_kiosk.get(), &Kiosk::stateChanged, this, &KioskProgram::letGoOfFingers, Qt::QueuedConnection);
    // Queued: a button of the screen that is about to go may have asked for it.
    connect(m_kiosk.get(), &Kiosk::visitOver, this, &KioskProgram::renew, Qt::QueuedConnection);
    connect(m_kiosk.get(), &Kiosk::leaving, this, [] { QCoreApplication::exit(0); });
}

/// A finger that rests on one screen while another takes its place would be waited for there.
void KioskProgram::letGoOfFingers() {
    for (const QInputDevice* device : QInputDevice::devices()) {
        if (device->type() != QInputDevice::DeviceType::TouchScreen)
            continue;
        QTouchEvent cancel(QEvent::TouchCancel, static_cast<const QPointingDevice*>(device));
        QCoreApplication::sendEvent(m_window.get(), &cancel);
    }
}

bool KioskProgram::renew() {
    if (m_visit && m_log && m_kiosk->begunVisit())
        m_log->add(m_visit->reachedCandidate(), m_visit->tookSheet());
    m_visit.reset();
    emptyClipboard();
    exchangeCatalog();
    m_language->setLanguage(m_firstLanguage);
    m_kiosk->renewed();
    m_visit = std::make_unique<KioskVisit>(KioskGround{m_loaded.catalog, *m_figure, *m_library, *m_language,
                                                       *m_kiosk, m_reading.config, *m_window, *m_screen},
                                           m_parts.player, m_parts.voice);
    m_engine->collectGarbage();
    emit renewed();
    return m_visit->screen() != nullptr;
}

/// For pictures.
void KioskProgram::showPage() {
    if (m_options.page == kioskPageNames().first())
        return;
    if (m_options.page == QLatin1String("pin"))
        return m_kiosk->askForPin();
    m_kiosk->begin();
    if (m_options.page == QLatin1String("warning"))
        return m_kiosk->warnAtOnce();
    m_visit->screen()->setProperty("page", m_options.page);
}

int KioskProgram::run() {
    if (m_options.screenshot.isEmpty()) {
        m_awake.keep(tr("An unattended screen."));
        m_window->showFullScreen();
        followPacks();
        m_heartbeat = std::make_unique<ServiceHeartbeat>(
            *m_window,
            m_parts.safeMode ? QStringLiteral("Safe mode: the configuration is not read") : QString());
        return QGuiApplication::exec();
    }
    if (const auto unknown = markAsAsked(m_options, m_loaded.catalog, m_visit->session())) {
        complain(*unknown);
        return 2;
    }
    m_window->show();
    showPage();
    return saveScreenshot() ? 0 : 1;
}

bool KioskProgram::saveScreenshot() {
    settle(*m_window);
    const QImage picture = m_window->grabWindow();
    if (!picture.isNull() && picture.save(m_options.screenshot, "PNG"))
        return true;
    complain({"cannot write the picture \"" + m_options.screenshot.toStdString() + "\"",
              "name a file in a folder that exists and can be written"});
    return false;
}

} // namespace sorespot
