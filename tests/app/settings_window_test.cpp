// SPDX-License-Identifier: MIT
#include "app_test.h"
#include "picture_checks.h"
#include "window_helpers.h"

#include <QFile>
#include <QPalette>
#include <QPointer>
#include <QSet>

#include <memory>

namespace sorespot {

/// Settings, first start and help in the real window: what is chosen shows at once, and what was drawn stays.
class SettingsWindowTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWindow> m_ui;

    QString file() const { return m_folder->filePath(QStringLiteral("settings.ini")); }

    void openWith(const QString& settingsFile, const Options& options = {}) {
        m_ui = std::make_unique<TestWindow>(QSize(1280, 900), settingsFile, options);
        QVERIFY(m_ui->open());
    }

    QString page() { return m_ui->window()->property("page").toString(); }
    Settings& settings() { return m_ui->program().settings(); }
    FigureStore* figure() { return m_ui->window()->property("figure").value<FigureStore*>(); }

    static double brightness(const QImage& picture) {
        return picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .pixelColor(0, 0)
            .lightnessF();
    }

    void type(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_ui->window(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }

    static QStringList listed(const QVariant& keys) {
        QStringList list;
        for (const QVariant& key : keys.toList())
            list << QKeySequence(key.toString()).toString();
        return list;
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_ui.reset(); }

    void themeAndTextSizeChangeAtOnceAndTheDrawingStays() {
        openWith({});
        m_ui->picture();
        m_ui->session().toggle(QStringLiteral("shoulder_front:right"));
        const QImage light = m_ui->picture();
        m_ui->window()->setProperty("page", QStringLiteral("settings"));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("choice_dark"))));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("largerText"))));
        QCOMPARE(settings().theme(), QStringLiteral("dark"));
        QCOMPARE(settings().textScale(), 1.1);
        m_ui->press(Qt::Key_Escape);
        QCOMPARE(page(), QStringLiteral("home"));
        const QImage dark = m_ui->picture();
        QVERIFY(brightness(light) > 0.6);
        QVERIFY(brightness(dark) < 0.5);
        QVERIFY(m_ui->session().isMarked(QStringLiteral("shoulder_front:right")));
    }

    void theSystemsColoursAreFollowed() {
        openWith(file());
        settings().setWelcomeSeen(true);
        m_ui->window()->setProperty("page", QStringLiteral("learn"));
        QCOMPARE(settings().theme(), QStringLiteral("system"));
        const QPalette before = QGuiApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::Window, Qt::black);
        QGuiApplication::setPalette(dark);
        const QImage night = m_ui->picture();
        QPalette light = before;
        light.setColor(QPalette::Window, Qt::white);
        QGuiApplication::setPalette(light);
        const QImage day = m_ui->picture();
        QGuiApplication::setPalette(before);
        QVERIFY(brightness(night) < 0.5);
        QVERIFY(brightness(day) > 0.6);
    }

    void anotherFigureKeepsMarksPaintAndAnswers() {
        openWith({});
        m_ui->picture();
        Session& session = m_ui->session();
        session.toggle(QStringLiteral("knee_front:left"));
        const QPointF at = m_ui->pointOf(QStringLiteral("shoulder_front:right"));
        m_ui->drag({at, at + QPointF(4, 12)});
        session.choose(QStringLiteral("infraspinatus"));
        session.answerPress(SourceList::FamiliarPain);
        session.denyFlags();
        QVERIFY(session.isPainted(QStringLiteral("shoulder_front:right")));
        const std::size_t candidates = session.sources()->ranked().size();
        QImage before = m_ui->picture();
        for (const char* variant : {"female", "male", "neutral"}) {
            const QPointer<FigureStore> old = figure();
            settings().setFigure(QString::fromLatin1(variant));
            QTRY_VERIFY_WITH_TIMEOUT(figure() != old, 20000);
            QVERIFY(!figure()->hasError());
            QVERIFY(old.isNull()); // freed
            const QImage after = m_ui->picture();
            QVERIFY2(after != before, variant);
            before = after;
            QVERIFY2(session.isMarked(QStringLiteral("knee_front:left")), variant);
            QVERIFY2(session.isPainted(QStringLiteral("shoulder_front:right")), variant);
            QCOMPARE(session.board()->strokes().size(), std::size_t(1));
            QCOMPARE(session.pressAnswer(), SourceList::FamiliarPain);
            QCOMPARE(session.chosenMuscle(), QStringLiteral("infraspinatus"));
            QVERIFY2(!session.sources()->ranked().empty(), variant);
            // What is tapped is what is seen.
            RegionMap* regions = m_ui->regions();
            for (int region = 0; region < regions->regionCount(); ++region) {
                const QPointF label = regions->labelPointOf(region);
                QCOMPARE(regions->regionAt(label.x(), label.y(), 0), region);
            }
        }
        QCOMPARE(session.sources()->ranked().size(), candidates);
        QVERIFY(session.board()->canUndo());
    }

    void goingThroughTheFiguresQuicklyEndsWithTheLast() {
        openWith({});
        for (const char* variant : {"female", "male", "neutral", "female"})
            settings().setFigure(QString::fromLatin1(variant));
        const FigureStore female(shareFolder() / "figure" / "female");
        const auto breadth = [](const FigureStore& store) { return store.view(View::Front).bounds.width(); };
        QVERIFY(breadth(*figure()) != breadth(female));
        QTRY_COMPARE_WITH_TIMEOUT(breadth(*figure()), breadth(female), 20000);
        QTest::qWait(500); // and stays so
        QCOMPARE(breadth(*figure()), breadth(female));
    }

    void theFirstStartIsGreetedOnce() {
        openWith(file());
        QCOMPARE(page(), QStringLiteral("welcome"));
        QVERIFY(m_ui->named(QStringLiteral("welcomeStart")) != nullptr);
        QVERIFY(m_ui->window()->activeFocusItem() == m_ui->named(QStringLiteral("welcomeStart")));
        QVERIFY(!m_ui->named(QStringLiteral("startAgain"))->isEnabled());
        m_ui->press(Qt::Key_Return);
        QCOMPARE(page(), QStringLiteral("home"));
        QVERIFY(m_ui->tabToNamed(QStringLiteral("plateMap")) != nullptr);
        m_ui.reset();
        openWith(file());
        QCOMPARE(page(), QStringLiteral("home"));
    }

    void escapeSkipsTheWelcome() {
        openWith(file());
        m_ui->press(Qt::Key_Escape);
        QCOMPARE(page(), QStringLiteral("home"));
        QVERIFY(Settings(file()).welcomeSeen());
    }

    void whoAsksForSomethingIsNotGreeted() {
        Options options;
        options.select = {QStringLiteral("nose")};
        openWith(file(), options);
        QCOMPARE(page(), QStringLiteral("home"));
        QVERIFY(!Settings(file()).welcomeSeen());
        m_ui.reset();
        openWith({}); // unattended
        QCOMPARE(page(), QStringLiteral("home"));
    }

    void optionsWinOverStoredSettings() {
        QFile stored(file());
        const QByteArray text = "[General]\ntheme=contrast\ntext_scale=2\nwelcome_seen=true\n";
        QVERIFY(stored.open(QIODevice::WriteOnly) && stored.write(text) == text.size());
        stored.close();
        Options options;
        options.theme = QStringLiteral("light");
        options.textScale = 1.2;
        openWith(file(), options);
        QCOMPARE(m_ui->window()->property("themeName").toString(), QStringLiteral("light"));
        QCOMPARE(m_ui->window()->property("textScale").toDouble(), 1.2);
        settings().setSound(false);
        m_ui.reset();
        openWith(file());
        QCOMPARE(m_ui->window()->property("themeName").toString(), QStringLiteral("contrast"));
        QCOMPARE(m_ui->window()->property("textScale").toDouble(), 2.0);
    }

    void helpAndSettingsLeadBackToWhereOneWas() {
        openWith({});
        m_ui->window()->setProperty("page", QStringLiteral("muscles"));
        type(Qt::Key_F1);
        QCOMPARE(page(), QStringLiteral("help"));
        type(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(page(), QStringLiteral("settings"));
        type(Qt::Key_Question);
        QCOMPARE(page(), QStringLiteral("help"));
        type(Qt::Key_F1);
        QCOMPARE(page(), QStringLiteral("muscles"));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("openSettings"))));
        QCOMPARE(page(), QStringLiteral("settings"));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("openSettings"))));
        QCOMPARE(page(), QStringLiteral("muscles"));
        type(Qt::Key_F1);
        type(Qt::Key_Escape);
        QCOMPARE(page(), QStringLiteral("muscles"));
    }

    /// With test_theFigureAnswersTheKeysThatTheHelpNamesAndNoOthers of tst_help_page: all keys.
    void everyShortcutOfTheWindowIsInTheHelp() {
        openWith({});
        QObject* keys = m_ui->window()->findChild<QObject*>(QStringLiteral("appKeys"));
        QVERIFY(keys != nullptr);
        QSet<QString> shown;
        for (const QVariant& row : keys->property("window").toList()) {
            for (const QVariant& key : row.toMap().value(QStringLiteral("shown")).toList())
                shown << QKeySequence(key.toString()).toString();
        }
        int shortcuts = 0;
        for (QObject* child : m_ui->window()->findChildren<QObject*>()) {
            if (!child->inherits("QQuickShortcut"))
                continue;
            ++shortcuts;
            QStringList sequences = listed(child->property("sequences"));
            QVERIFY(!sequences.isEmpty());
            sequences.removeOne(QKeySequence(QStringLiteral("Back")).toString()); // of a telephone
            sequences.removeOne(QKeySequence(QStringLiteral("Find")).toString()); // of a few keyboards
            for (const QString& sequence : sequences)
                QVERIFY2(shown.contains(sequence), qPrintable(sequence));
        }
        QCOMPARE(shortcuts, 4);
    }
};

std::unique_ptr<QObject> makeSettingsWindowTest() {
    return std::make_unique<SettingsWindowTest>();
}

} // namespace sorespot

#include "settings_window_test.moc"
