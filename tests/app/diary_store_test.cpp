// SPDX-License-Identifier: MIT
#include "app/diary/diary_schema.h"
#include "app/diary/diary_store.h"
#include "app_test.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace sorespot {
namespace {

DiaryEntry evening() {
    DiaryEntry entry;
    entry.when = {1'792'605'926, 7200};
    entry.drawing = R"({"select":["nose"],"painted":[]})";
    entry.places = {{"knee", Side::Left}, {"nose", Side::Midline}};
    entry.pressed = {{"soleus", Side::Left, {"soleus.1", "soleus.2"}, 60, 3, PressAnswer::FamiliarPain},
                     {"masseter", Side::Right, {}, 0, 0, std::nullopt}};
    return entry;
}

} // namespace

/// The diary's file, whole and in every state that a disk can leave it in.
class DiaryStoreTest : public AppTest {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name = "diary.sqlite") const {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    static QByteArray contentOf(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void put(const QString& file, const QByteArray& content) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    /// What another program would do to the file.
    static bool change(const QString& file, const QString& statement) {
        bool done = false;
        {
            QSqlDatabase other =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(file);
            done = other.open() && QSqlQuery(other).exec(statement);
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        return done;
    }
    void makeDiary() {
        DiaryStore store(path());
        QCOMPARE(store.open(), DiaryTrouble::None);
        DiaryEntry entry = evening();
        QCOMPARE(store.save(entry), DiaryTrouble::None);
    }
    void isRefusedAndLeftAlone(DiaryTrouble expected) {
        const QByteArray before = contentOf(path());
        {
            DiaryStore store(path());
            QCOMPARE(store.open(), expected);
            QVERIFY(!store.isOpen());
        }
        QCOMPARE(contentOf(path()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // no journal either
    }

private slots:
    void init() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void nothingIsThereBeforeItIsOpened() {
        const DiaryStore store(path());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whatIsSavedIsReadBack() {
        DiaryEntry late = evening();
        late.when.seconds += 86'400;
        late.pressed.clear();
        {
            DiaryStore store(path());
            QCOMPARE(store.open(), DiaryTrouble::None);
            QCOMPARE(store.save(late), DiaryTrouble::None);
            DiaryEntry entry = evening();
            QCOMPARE(store.save(entry), DiaryTrouble::None);
            QVERIFY(entry.id != 0 && entry.id != late.id);
            entry.drawing = QStringLiteral("[\"nase\", \"größer ' \"]").toStdString();
            entry.places.pop_back();
            entry.pressed[1].answer = PressAnswer::Nothing;
            QCOMPARE(store.save(entry), DiaryTrouble::None);
        }
        DiaryStore store(path());
        QCOMPARE(store.open(), DiaryTrouble::None);
        std::vector<DiaryEntry> entries;
        QCOMPARE(store.read(entries), DiaryTrouble::None);
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(QString::fromStdString(entries[0].drawing), QStringLiteral("[\"nase\", \"größer ' \"]"));
        QVERIFY(entries[0].places == std::vector<SidedRegion>({{"knee", Side::Left}}));
        QCOMPARE(entries[0].pressed.size(), std::size_t{2});
        QVERIFY(entries[0].pressed[0] == evening().pressed[0]);
        QVERIFY(entries[0].pressed[1].answer == PressAnswer::Nothing);
        QVERIFY(entries[0].when == evening().when);
        QVERIFY(entries[1] == late);
    }

    void onlyItsOwnerMayReadIt() {
        DiaryStore store(path("new/folder/diary.sqlite"));
        QCOMPARE(store.open(), DiaryTrouble::None);
        struct stat info {};
        QCOMPARE(::stat(qPrintable(store.file()), &info), 0);
        QCOMPARE(static_cast<int>(info.st_mode & 0777), 0600);
        QCOMPARE(::stat(qPrintable(path("new/folder")), &info), 0);
        QCOMPARE(static_cast<int>(info.st_mode & 0777), 0700);
        store.close();
        QVERIFY(::chmod(qPrintable(store.file()), 0644) == 0);
        QCOMPARE(store.open(), DiaryTrouble::None);
        QCOMPARE(::stat(qPrintable(store.file()), &info), 0);
        QCOMPARE(static_cast<int>(info.st_mode & 0777), 0600);
    }

    void aMissingDriverIsSaid() {
        DiaryStore store(path(), QStringLiteral("QNONE"));
        QCOMPARE(store.open(), DiaryTrouble::NoDriver);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whatIsNoDatabaseIsLeftAlone() {
        put(path(), QByteArray("This is a shopping list.\n").repeated(400));
        isRefusedAndLeftAlone(DiaryTrouble::Damaged);
    }

    void aDamagedDiaryIsLeftAlone_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("keep");
        QTest::newRow("cut off") << 0 << 5000;
        QTest::newRow("cut off in the header") << 0 << 60;
        QTest::newRow("overwritten header") << 20 << 0;
        QTest::newRow("overwritten schema") << 3000 << 0; // it stands at the end of its page
        QTest::newRow("overwritten page") << 4096 << 0;
    }
    void aDamagedDiaryIsLeftAlone() {
        QFETCH(int, from);
        QFETCH(int, keep);
        makeDiary();
        QByteArray content = contentOf(path());
        QVERIFY(content.size() > 8192);
        if (keep > 0)
            content.truncate(keep);
        else
            content.replace(from, 3000, QByteArray(3000, '\x5a'));
        put(path(), content);
        isRefusedAndLeftAlone(DiaryTrouble::Damaged);
    }

    /// Whatever bytes change, it is read, or refused in words: never more.
    void noDamageCrashes() {
        makeDiary();
        const QByteArray sound = contentOf(path());
        quint32 random = 12345;
        for (int round = 0; round < 300; ++round) {
            QByteArray content = sound;
            for (int i = 0; i < 40; ++i) {
                random = random * 1664525 + 1013904223;
                content[static_cast<qsizetype>(random % static_cast<quint32>(content.size()))] =
                    static_cast<char>(random >> 24);
            }
            put(path(), content);
            DiaryStore store(path());
            if (store.open() != DiaryTrouble::None)
                continue;
            std::vector<DiaryEntry> entries;
            DiaryEntry entry = evening();
            if (store.read(entries) == DiaryTrouble::None && store.save(entry) == DiaryTrouble::None)
                static_cast<void>(store.read(entries));
        }
    }

    void anotherProgramsFileIsLeftAlone() {
        QVERIFY(change(path(), QStringLiteral("CREATE TABLE bookmarks (url TEXT)")));
        isRefusedAndLeftAlone(DiaryTrouble::Foreign);
        QVERIFY(change(path(), QStringLiteral("PRAGMA application_id = 7")));
        isRefusedAndLeftAlone(DiaryTrouble::Foreign);
    }

    void aNewerDiaryIsLeftAlone() {
        makeDiary();
        QVERIFY(change(path(), QStringLiteral("PRAGMA user_version = %1").arg(diaryFileVersion + 1)));
        isRefusedAndLeftAlone(DiaryTrouble::Newer);
    }

    void aDiaryWithoutItsTablesIsDamaged() {
        makeDiary();
        QVERIFY(change(path(), QStringLiteral("DROP TABLE entry_press")));
        DiaryStore store(path());
        QCOMPARE(store.open(), DiaryTrouble::None);
        std::vector<DiaryEntry> entries;
        QCOMPARE(store.read(entries), DiaryTrouble::Damaged);
        DiaryEntry entry = evening();
        QCOMPARE(store.save(entry), DiaryTrouble::Damaged);
        QCOMPARE(entry.id, std::int64_t{0});
    }

    void unbelievableRowsAreBounded() {
        makeDiary();
        QVERIFY(change(path(), QStringLiteral("UPDATE entry SET at = -5, utc_offset = 99999999")));
        QVERIFY(change(path(), QStringLiteral("UPDATE entry_place SET side = 'up' WHERE region = 'knee'")));
        QVERIFY(change(path(), QStringLiteral("UPDATE entry_press SET rounds = -3, answer = 'maybe'")));
        DiaryStore store(path());
        QCOMPARE(store.open(), DiaryTrouble::None);
        std::vector<DiaryEntry> entries;
        QCOMPARE(store.read(entries), DiaryTrouble::None);
        QCOMPARE(entries.size(), std::size_t{1});
        QVERIFY(entries[0].when.seconds >= 0 && entries[0].when.utcOffset == largestUtcOffset);
        QVERIFY(entries[0].places == std::vector<SidedRegion>({{"nose", Side::Midline}}));
        QCOMPARE(entries[0].pressed[0].rounds, 0);
        QVERIFY(!entries[0].pressed[0].answer);
    }

    void aFolderOrAPipeInItsPlaceIsRefused() {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("diary.sqlite")));
        QCOMPARE(DiaryStore(path()).open(), DiaryTrouble::NotAFile);
        QVERIFY(::mkfifo(qPrintable(path("pipe")), 0600) == 0);
        QCOMPARE(DiaryStore(path("pipe")).open(), DiaryTrouble::NotAFile);
    }

    void whereNothingCanBeMadeItIsSaid() {
        put(path("file"), "x");
        QCOMPARE(DiaryStore(path("file/diary.sqlite")).open(), DiaryTrouble::NoAccess);
        QCOMPARE(DiaryStore(QStringLiteral("/proc/self/diary.sqlite")).open(), DiaryTrouble::NoAccess);
    }

    void aFileThatCannotBeWrittenCanBeRead() {
        if (::geteuid() == 0)
            QSKIP("nothing is read-only for the superuser");
        makeDiary();
        QVERIFY(::chmod(qPrintable(m_folder->path()), 0500) == 0);
        DiaryStore store(path());
        QCOMPARE(store.open(), DiaryTrouble::None);
        std::vector<DiaryEntry> entries;
        QCOMPARE(store.read(entries), DiaryTrouble::None);
        QCOMPARE(entries.size(), std::size_t{1});
        DiaryEntry entry = evening();
        QCOMPARE(store.save(entry), DiaryTrouble::NoAccess);
        QVERIFY(::chmod(qPrintable(m_folder->path()), 0700) == 0);
        QCOMPARE(store.save(entry), DiaryTrouble::None);
    }

    void aLockedFileIsBusyAndFreeAgainLater() {
        makeDiary();
        DiaryStore store(path());
        QCOMPARE(store.open(), DiaryTrouble::None);
        DiaryEntry entry = evening();
        {
            QSqlDatabase other =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("locker"));
            other.setDatabaseName(path());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(QStringLiteral("BEGIN EXCLUSIVE")));
            QCOMPARE(store.save(entry), DiaryTrouble::Busy);
            QCOMPARE(entry.id, std::int64_t{0});
            QCOMPARE(DiaryStore(path()).open(), DiaryTrouble::Busy);
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("locker"));
        QCOMPARE(store.save(entry), DiaryTrouble::None);
        QVERIFY(entry.id != 0);
    }

    void removingLeavesNothingBehind() {
        makeDiary();
        for (const char* suffix : {"-journal", "-wal", "-shm"})
            put(path() + QLatin1String(suffix), "left over");
        DiaryStore store(path());
        QVERIFY(store.remove());
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QVERIFY(store.remove()); // nothing to remove is no failure
        put(path(), QByteArray(5000, 'x'));
        QCOMPARE(store.open(), DiaryTrouble::Damaged);
        QVERIFY(store.remove());
        QCOMPARE(store.open(), DiaryTrouble::None); // and a new one begins
    }

    void deletedContentIsNotLeftInTheFile() {
        DiaryStore store(path());
        QCOMPARE(store.open(), DiaryTrouble::None);
        DiaryEntry entry = evening();
        entry.drawing = "[\"a very private place\"]";
        QCOMPARE(store.save(entry), DiaryTrouble::None);
        QVERIFY(contentOf(path()).contains("very private"));
        entry.drawing = "[]";
        QCOMPARE(store.save(entry), DiaryTrouble::None);
        QVERIFY(!contentOf(path()).contains("very private"));
    }

    void aSecondWindowMayDeleteIt() {
        DiaryStore here(path());
        QCOMPARE(here.open(), DiaryTrouble::None);
        DiaryEntry entry = evening();
        QCOMPARE(here.save(entry), DiaryTrouble::None);
        DiaryStore there(path());
        QVERIFY(there.remove());
        QCOMPARE(here.save(entry), DiaryTrouble::None); // into a new file
        QVERIFY(there.remove());
        // and another entry in the place of this one
        QCOMPARE(there.open(), DiaryTrouble::None);
        DiaryEntry other = evening();
        other.when.seconds += 60;
        QCOMPARE(there.save(other), DiaryTrouble::None);
        QCOMPARE(here.save(entry), DiaryTrouble::None);
        std::vector<DiaryEntry> entries;
        QCOMPARE(there.read(entries), DiaryTrouble::None);
        QCOMPARE(entries.size(), std::size_t{2});
    }
};

std::unique_ptr<QObject> makeDiaryStoreTest() {
    return std::make_unique<DiaryStoreTest>();
}

} // namespace sorespot

#include "diary_store_test.moc"
