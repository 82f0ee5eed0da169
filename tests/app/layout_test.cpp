// SPDX-License-Identifier: MIT
#include "app_test.h"
#include "every_screen.h"
#include "text_layout.h"

#include <QDir>
#include <QPointer>

#include <cstdio>
#include <memory>

namespace sorespot {

/// Every screen in every size, language, size of text and theme: no text is cut off, elided or over another
/// one.
class LayoutTest : public AppTest {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m_ui;

    /// Until models, layouts and what follows them have come to rest.
    void rest() {
        for (int round = 0; round < 8; ++round) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // not done outside of exec()
            QList<QPointer<QQuickItem>> items;
            for (QQuickItem* item : visibleItems(m_ui->window()->contentItem()))
                items << item;
            for (const QPointer<QQuickItem>& item : items) {
                if (item) // a layout may have let go of it
                    item->ensurePolished();
            }
        }
    }

    QStringList scrolledFaults() {
        QStringList faults = textFaults(*m_ui->window());
        QList<QPointer<QQuickItem>> scrolled;
        for (QQuickItem* item : visibleItems(m_ui->window()->contentItem())) {
            if (!item->inherits("QQuickFlickable"))
                continue;
            const double below = item->property("contentHeight").toDouble() - item->height();
            if (below > 0 && item->setProperty("contentY", item->property("originY").toDouble() + below))
                scrolled << item;
        }
        if (scrolled.isEmpty())
            return faults;
        rest();
        faults << textFaults(*m_ui->window());
        for (const QPointer<QQuickItem>& item : scrolled) {
            if (item) // a list may have let go of it
                item->setProperty("contentY", item->property("originY"));
        }
        return faults;
    }

    static void sizes() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        QTest::addColumn<QString>("theme");
        for (const QSize size :
             {QSize(900, 600), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920)}) {
            for (const double scale : {1.0, 2.0}) {
                for (const char* theme : {"light", "dark", "contrast"}) {
                    QTest::addRow("%dx%d %g %s", size.width(), size.height(), scale, theme)
                        << size << scale << QString::fromLatin1(theme);
                }
            }
        }
    }

    /// For whoever wants to look at them: in the folder SORESPOT_LAYOUT_PICTURES, where that is set.
    void keepPicture(const QString& screen) {
        const QString folder = qEnvironmentVariable("SORESPOT_LAYOUT_PICTURES");
        if (folder.isEmpty())
            return;
        const QString name = QStringLiteral("%1 %2 %3.png")
                                 .arg(QString(screen).replace('/', ' '), m_ui->program().language().current(),
                                      QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(m_ui->picture().save(QDir(folder).filePath(name)), qPrintable(name));
    }

    void everyTextIsWhole(const QString& language) {
        QFETCH(QSize, size);
        QFETCH(double, textScale);
        QFETCH(QString, theme);
        QVERIFY(m_ui->program().language().setLanguage(language));
        m_ui->window()->resize(size);
        m_ui->program().settings().setTextScale(textScale);
        m_ui->program().settings().setTheme(theme);
        QStringList faults;
        throughEveryScreen(*m_ui, [&](const QString& screen) {
            rest();
            keepPicture(screen);
            for (const QString& fault : scrolledFaults())
                faults << screen + ": " + fault;
        });
        faults.removeDuplicates();
        for (const QString& fault : faults) // more than a comparison has room for
            std::fprintf(stderr, "%s\n", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }

private slots:
    void initTestCase() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_ui =
            std::make_unique<TestWindow>(QSize(1280, 900), m_folder.filePath(QStringLiteral("settings.ini")),
                                         Options(), m_folder.filePath(QStringLiteral("diary.sqlite")));
        m_ui->program().settings().setWelcomeSeen(true);
        m_ui->program().settings().setReducedMotion(true); // a gliding figure is under its words for a moment
        QVERIFY(m_ui->open());
    }
    void cleanupTestCase() { m_ui.reset(); }

    void en_data() { sizes(); }
    void en() { everyTextIsWhole(QStringLiteral("en")); }
    void es_data() { sizes(); }
    void es() { everyTextIsWhole(QStringLiteral("es")); }
    void enXA_data() { sizes(); }
    void enXA() { everyTextIsWhole(QStringLiteral("en-XA")); }
    void arXB_data() { sizes(); }
    void arXB() { everyTextIsWhole(QStringLiteral("ar-XB")); }
};

std::unique_ptr<QObject> makeLayoutTest() {
    return std::make_unique<LayoutTest>();
}

} // namespace sorespot

#include "layout_test.moc"
