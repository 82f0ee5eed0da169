// SPDX-License-Identifier: MIT
#include "app/language.h"
#include "app/wording.h"
#include "app_test.h"
#include "window_helpers.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QLocale>

#include <memory>

namespace sorespot {

/// The language changes while the program runs; nothing a person did is lost by it.
class LanguageTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<TestWindow> m_ui;

    Session& session() { return m_ui->session(); }
    const Catalog& catalog() { return m_ui->program().catalog().catalog; }

    bool speak(const char* language) {
        if (!m_ui->program().language().setLanguage(QLatin1String(language)))
            return false;
        m_ui->picture(); // lays everything out anew
        return true;
    }

    QStringList column(QAbstractItemModel* model, const QByteArray& role) {
        QStringList values;
        for (int row = 0; row < model->rowCount(); ++row)
            values << cell(model, row, role).toString();
        return values;
    }

    /// Everything that can be read in the window, and what a screen reader says of it.
    QStringList wordsShown() {
        QStringList words;
        for (QQuickItem* item : visibleItems(m_ui->window()->contentItem())) {
            words << item->property("text").toString();
            if (QAccessibleInterface* told = QAccessible::queryAccessibleInterface(item))
                words << told->text(QAccessible::Name) << told->text(QAccessible::Description);
        }
        words.removeAll(QString());
        return words;
    }

    /// Works are quoted as they are, Latin is Latin, and a language has its own name.
    bool isTheSameInEveryLanguage(const QString& text) {
        if (!text.contains(QRegularExpression(QStringLiteral("[A-Za-z]"))))
            return true;
        // What is printed on a key.
        if (text.contains(QRegularExpression(QStringLiteral("^([A-Z]|F[0-9]+)$"))))
            return true;
        static const QStringList names{QStringLiteral("Sorespot"), QStringLiteral("English"),
                                       QStringLiteral("Español")};
        if (names.contains(text))
            return true;
        const auto quotes = [&text](const Sources& sources) {
            return std::any_of(sources.begin(), sources.end(), [&text](const Source& source) {
                return text.contains(QString::fromStdString(source.cite.empty() ? source.url : source.cite));
            });
        };
        for (const Muscle& muscle : catalog().muscles) {
            if (text == QString::fromStdString(muscle.latin) || quotes(muscle.sources))
                return true;
        }
        for (const Condition& condition : catalog().conditions) {
            if (quotes(condition.sources))
                return true;
        }
        return std::any_of(catalog().studies.begin(), catalog().studies.end(),
                           [&](const Study& study) { return quotes(study.sources); });
    }

    void openPages(const std::function<void(const QString& page)>& look) {
        for (const QString& page : pageNames()) {
            m_ui->window()->setProperty("page", page);
            m_ui->picture();
            look(page);
        }
        m_ui->window()->setProperty("page", pageNames().first());
        session().choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        m_ui->picture();
        look(QStringLiteral("muscle"));
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_ui = std::make_unique<TestWindow>();
        QVERIFY(m_ui->open());
        session().toggle(QStringLiteral("shoulder_front:right"));
    }
    void cleanup() {
        if (m_ui)
            m_ui->program().language().setLanguage(QStringLiteral("en"));
        m_ui.reset();
        QLocale::setDefault(QLocale::c());
    }

    void aLanguageIsFoundByItsTag() {
        QCOMPARE(Language::fitting("es"), QStringLiteral("es"));
        QCOMPARE(Language::fitting("es-MX"), QStringLiteral("es"));
        QCOMPARE(Language::fitting("es_ES.UTF-8"), QStringLiteral("es"));
        QCOMPARE(Language::fitting("EN_us"), QStringLiteral("en"));
        QCOMPARE(Language::fitting("en-XA"), QStringLiteral("en-XA"));
        QCOMPARE(Language::fitting("ar"), QString());
        QCOMPARE(Language::fitting("tlh"), QString());
        QCOMPARE(Language::fitting(""), QString());
    }

    void onlyLanguagesThatPeopleSpeakAreOffered() {
        const QVariantList expected{QVariantMap{{"id", "en"}, {"name", "English"}},
                                    QVariantMap{{"id", "es"}, {"name", "Español"}}};
        QCOMPARE(m_ui->program().language().languages(), expected);
    }

    void aLanguageThatIsNotThereChangesNothing() {
        QVERIFY(!speak("tlh"));
        QCOMPARE(m_ui->program().language().current(), QStringLiteral("en"));
        QCOMPARE(session().statusText().section(' ', 1), QStringLiteral("possible sources"));
    }

    void everyModelSpeaksTheNewLanguageAndTheOldOneAgain() {
        session().choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        const auto said = [this] {
            QStringList all = column(session().regions(), "name") + column(session().marks(), "name") +
                              column(session().sources()->candidates(), "spokenText") +
                              column(session().allFlags(), "question") +
                              column(session().pointGroups(), "name") +
                              column(session().aboutYou()->questions(), "content") +
                              column(session().muscle()->points(), "mainText");
            return all << session().statusText() << session().muscle()->name()
                       << session().muscle()->nameWithSide() << session().muscle()->howSure()
                       << session().placeName("knee_front:left");
        };
        const QStringList english = said();
        QVERIFY(speak("es"));
        const QStringList spanish = said();
        QCOMPARE(spanish.size(), english.size());
        int same = 0;
        for (int i = 0; i < english.size(); ++i)
            same += english[i] == spanish[i] && !english[i].isEmpty() ? 1 : 0;
        QVERIFY2(same < 10, qPrintable(QString::number(same))); // "Posterior", "Sacro" and the like
        QVERIFY(spanish.contains(QStringLiteral("Infraespinoso")));
        QVERIFY(spanish.contains(QStringLiteral("Parte delantera de la rodilla, lado izquierdo")));
        QVERIFY(speak("en"));
        QCOMPARE(said(), english);
    }

    void whatThePersonDidStaysThroughTheChange() {
        session().board()->beginStroke(0, QPointF(40, 300), false, DrawingBoard::Large);
        session().board()->extendStroke(QPointF(60, 330));
        session().board()->endStroke();
        session().choose(QStringLiteral("infraspinatus"), QStringLiteral("right"));
        session().aboutYou()->toggle(QStringLiteral("anticoagulant"));
        session().aboutYou()->finish();
        session().denyFlags();
        QVERIFY(session().startHold());
        session().hold()->start();
        QCOMPARE(session().hold()->phase(), HoldController::Holding);
        const Selection selected = session().selection();
        const QStringList muscles = column(session().sources()->candidates(), "muscle");
        const QString pressure = session().hold()->pressure();
        const Muscle* muscle = catalog().findMuscle("infraspinatus");

        QVERIFY(speak("es"));
        QCOMPARE(session().hold()->phase(), HoldController::Holding);
        QVERIFY(session().hold()->pressure() != pressure);
        QVERIFY2(session().hold()->pressure().contains(QStringLiteral(" sobre 10")),
                 qPrintable(session().hold()->pressure()));
        QVERIFY(session().selection() == selected);
        QCOMPARE(column(session().sources()->candidates(), "muscle"), muscles);
        QCOMPARE(session().chosenMuscle(), QStringLiteral("infraspinatus"));
        QVERIFY(session().safetyCleared());
        QVERIFY(session().aboutYou()->answered() && session().aboutYou()->any());
        QVERIFY(session().muscle()->instructs());
        QVERIFY(catalog().findMuscle("infraspinatus") == muscle);
        QVERIFY(m_ui->named(QStringLiteral("holdFoot")) != nullptr);
        session().board()->undo();
        QVERIFY(session().selection() != selected);
    }

    void theWindowsOwnWordsFollow() {
        QVERIFY(wordsShown().contains(QStringLiteral("Start again")));
        QVERIFY(speak("es"));
        QVERIFY(wordsShown().contains(QStringLiteral("Empezar de nuevo")));
        QVERIFY(!wordsShown().contains(QStringLiteral("Start again")));
        QVERIFY(wordsShown().contains(QStringLiteral("Parte delantera del hombro, lado derecho")));
    }

    void aPersonChoosesTheLanguageInTheWindow() {
        m_ui->window()->setProperty("page", QStringLiteral("settings"));
        QVERIFY(m_ui->click(m_ui->named(QStringLiteral("choice_es"))));
        QCOMPARE(m_ui->program().language().current(), QStringLiteral("es"));
        m_ui->window()->setProperty("page", QStringLiteral("learn"));
        QVERIFY(wordsShown().contains(QStringLiteral("Puntos gatillo")));
    }

    void numbersAndDatesAreWrittenAsTheLanguageDoes() {
        Muscle muscle;
        muscle.reviewedBy = "A. B.";
        muscle.reviewedOn = "2025-03-31";
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
        QCOMPARE(wording::reviewLine(muscle), QStringLiteral("Reviewed by A. B. on Monday, March 31, 2025."));
        QVERIFY(speak("es"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
        QCOMPARE(wording::reviewLine(muscle),
                 QStringLiteral("Revisado por A. B. el lunes, 31 de marzo de 2025."));
    }

    void aSpanishListEndsAsItsLastWordAsks() {
        QVERIFY(speak("es"));
        const SidedRegion groin{"groin", Side::Right};
        const SidedRegion knee{"knee_front", Side::Left};
        const SidedRegion nose{"nose", Side::Midline};
        QCOMPARE(wording::placeList(catalog(), {knee, groin}),
                 QStringLiteral("parte delantera de la rodilla, lado izquierdo, e ingle, lado derecho"));
        QCOMPARE(
            wording::placeList(catalog(), {groin, knee, nose}),
            QStringLiteral("ingle, lado derecho; parte delantera de la rodilla, lado izquierdo, y nariz"));
        QCOMPARE(wording::placeList(catalog(), {groin, knee, nose}, 2),
                 QStringLiteral("ingle, lado derecho, y 2 más"));
    }

    /// With a language that marks every text, what is not marked was forgotten.
    void noTextOfTheWindowIsForgotten() {
        QVERIFY(speak("en-XA"));
        openPages([this](const QString& page) {
            for (const QString& text : wordsShown())
                QVERIFY2(text.contains(QLatin1Char('[')) || isTheSameInEveryLanguage(text),
                         qPrintable(page + ": " + text));
        });
    }

    void fromRightToLeftThePageTurnsRoundAndTheFigureDoesNot() {
        const auto middleOf = [](QQuickItem* item) {
            return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).center().x();
        };
        const auto rightShoulder = [this] {
            return m_ui->pointOf("shoulder_front:right").x() - m_ui->pointOf("shoulder_front:left").x();
        };
        QVERIFY(middleOf(m_ui->plateMap()) < middleOf(m_ui->named("sourcesPanel")));
        const double before = rightShoulder();
        QVERIFY(before < 0); // the person's right is on the viewer's left
        QVERIFY(speak("ar-XB"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(middleOf(m_ui->plateMap()) > middleOf(m_ui->named("sourcesPanel")));
        QVERIFY(middleOf(m_ui->named("startAgain")) < m_ui->window()->width() / 2.0);
        QVERIFY(qAbs(rightShoulder() - before) < 2);
        QVERIFY(speak("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QVERIFY(middleOf(m_ui->plateMap()) < middleOf(m_ui->named("sourcesPanel")));
    }
};

std::unique_ptr<QObject> makeLanguageTest() {
    return std::make_unique<LanguageTest>();
}

} // namespace sorespot

#include "language_test.moc"
