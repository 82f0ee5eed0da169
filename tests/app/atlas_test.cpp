// SPDX-License-Identifier: MIT
#include "app/atlas/atlas.h"
#include "app/atlas/atlas_text.h"
#include "app_test.h"
#include "drawn_catalog.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <memory>

namespace sorespot {

/// The PDF for reviewers, read with other people's tools.
class AtlasTest : public AppTest {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("atlas.pdf"));

    static QString outputOf(const QString& tool, const QStringList& arguments) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            qFatal("%s is missing; it is in the package poppler-utils", qPrintable(tool));
        QProcess process;
        process.start(tool, arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static AtlasProgress toTheEnd() {
        return [](int, int, const Muscle&) { return true; };
    }
    /// Without what depends on how the lines are broken.
    static QString squeezed(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private slots:
    void cleanup() {
        for (const QString& file : files())
            QFile::remove(m_folder.filePath(file));
    }

    void aPageHoldsAllThatTheCatalogSays() {
        Catalog catalog = drawnCatalog();
        for (Muscle& muscle : catalog.muscles) {
            if (muscle.id != "infraspinatus")
                continue;
            muscle.alsoPossible = {"A pinched nerve in the neck"};
            muscle.reviewedBy = "Dr Jane Example";
            muscle.reviewedOn = "2025-03-31";
        }
        const auto written =
            writeAtlas(catalog, shippedFigure(), QStringLiteral("infraspinatus"), m_file, toTheEnd());
        QVERIFY2(written, written ? "" : written.error().message.c_str());
        QVERIFY(*written == AtlasEnd::Written);
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {m_file})
                    .contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\n"))));
        const QString text = squeezed(
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), m_file, QStringLiteral("-")}));
        const Muscle& muscle = *catalog.findMuscle("infraspinatus");
        QVERIFY(text.contains(squeezed(QString::fromStdString(muscle.latin))));
        for (const AtlasBlock& block : atlasBlocks(catalog, muscle)) {
            QVERIFY2(text.contains(squeezed(block.title)), qPrintable(block.title));
            // A paragraph may be set in two columns, but its beginning is together.
            for (const QString& paragraph : block.paragraphs)
                QVERIFY2(text.contains(squeezed(paragraph).left(24)), qPrintable(paragraph));
        }
        QVERIFY(text.contains(QStringLiteral("ReviewedbyDrJaneExample")));
    }

    void fontsArePartOfTheFile() {
        QVERIFY(writeAtlas(drawnCatalog(), shippedFigure(), QStringLiteral("soleus"), m_file, toTheEnd()));
        const QStringList lines =
            outputOf(QStringLiteral("pdffonts"), {m_file}).trimmed().split(QLatin1Char('\n'));
        QVERIFY(lines.size() > 2);
        const qsizetype column = lines[0].indexOf(QStringLiteral("emb"));
        for (qsizetype i = 2; i < lines.size(); ++i)
            QVERIFY2(lines[i].mid(column).startsWith(QStringLiteral("yes")), qPrintable(lines[i]));
        QVERIFY(outputOf(QStringLiteral("pdftotext"), {m_file, QStringLiteral("-")})
                    .contains(QStringLiteral("Reviewed by"))); // and room to write
    }

    void everyMuscleHasAPage() {
        int last = 0;
        const auto written = writeAtlas(drawnCatalog(), shippedFigure(), QString(), m_file,
                                        [&last](int page, int pages, const Muscle&) {
                                            last = page == last + 1 && page <= pages ? page : -1000;
                                            return true;
                                        });
        QVERIFY(written);
        const int muscles = static_cast<int>(drawnCatalog().muscles.size());
        QCOMPARE(last, muscles);
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {m_file})
                    .contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\n").arg(muscles))));
    }

    void noInstructionWhereNothingMayBePressed() {
        int withheld = 0;
        for (const Muscle& muscle : shippedCatalog().catalog.muscles) {
            bool instructs = false;
            for (const AtlasBlock& block : atlasBlocks(shippedCatalog().catalog, muscle))
                instructs = instructs || block.title == QStringLiteral("How to press it");
            const bool refused = muscle.selfPressure == Suitability::Avoid ||
                                 muscle.selfPressure == Suitability::ProfessionalOnly;
            QVERIFY2(!(refused && instructs), muscle.id.c_str());
            withheld += instructs ? 0 : 1;
        }
        QVERIFY(withheld > 5);
    }

    void whoStopsItFindsNoHalfFile() {
        const auto stopped = [this] {
            return writeAtlas(drawnCatalog(), shippedFigure(), QString(), m_file,
                              [](int page, int, const Muscle&) { return page < 3; });
        };
        const auto first = stopped();
        QVERIFY(first && *first == AtlasEnd::Stopped);
        QCOMPARE(files(), QStringList());

        QFile older(m_file);
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
        older.close();
        QVERIFY(stopped());
        QCOMPARE(files(), QStringList({QStringLiteral("atlas.pdf")}));
        QVERIFY(older.open(QIODevice::ReadOnly));
        QCOMPARE(older.readAll(), QByteArray("older"));
    }

    void whatCannotBeWrittenIsSaid() {
        const auto nothing = writeAtlas(Catalog(), shippedFigure(), QString(), m_file, toTheEnd());
        QVERIFY(!nothing && nothing.error().message.find("no muscle") != std::string::npos);
        QVERIFY(!nothing.error().remedy.empty());
        QCOMPARE(files(), QStringList());
        const auto nowhere = writeAtlas(drawnCatalog(), shippedFigure(), QStringLiteral("soleus"),
                                        m_folder.filePath(QStringLiteral("no/such/folder.pdf")), toTheEnd());
        QVERIFY(!nowhere && nowhere.error().message.find("folder.pdf") != std::string::npos);
        FigureStore missing(std::filesystem::path("no such folder"));
        QVERIFY(!writeAtlas(drawnCatalog(), missing, QString(), m_file, toTheEnd()));
    }

    void theProgramWritesOneAndStopsAtControlC() {
        QProcess program;
        program.start(
            QStringLiteral(SORESPOT_TEST_PROGRAM),
            {QStringLiteral("--muscle"), QStringLiteral("soleus"), QStringLiteral("--atlas"), m_file});
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardError(), QByteArray()); // progress is for terminals
        QCOMPARE(files(), QStringList({QStringLiteral("atlas.pdf")}));
        cleanup();

        // From outside nobody sees when it has begun: until it is whole the file has no name.
        bool stopped = false;
        for (const unsigned long delay : {700, 350, 1400, 200, 2800}) {
            program.start(QStringLiteral(SORESPOT_TEST_PROGRAM), {QStringLiteral("--atlas"), m_file});
            QVERIFY(program.waitForStarted());
            QThread::msleep(delay);
            ::kill(static_cast<pid_t>(program.processId()), SIGINT);
            QVERIFY(program.waitForFinished(60000));
            const bool whole = program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
            QCOMPARE(files().isEmpty(), !whole);
            cleanup();
            stopped = program.exitStatus() == QProcess::NormalExit && program.exitCode() == 130;
            if (stopped)
                break;
        }
        QVERIFY(stopped);
        QVERIFY(program.readAllStandardError().contains("stopped"));
    }

    void theProgramRefusesACatalogWithoutMuscles() {
        const QTemporaryDir empty;
        QProcess program;
        program.start(QStringLiteral(SORESPOT_TEST_PROGRAM),
                      {QStringLiteral("--catalog"), empty.path(), QStringLiteral("--atlas"), m_file});
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().contains("no muscle"));
        QCOMPARE(files(), QStringList());
    }
};

std::unique_ptr<QObject> makeAtlasTest() {
    return std::make_unique<AtlasTest>();
}

} // namespace sorespot

#include "atlas_test.moc"
