<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DiaryPicture</name>
    <message numerus="yes">
        <source>%n more place(s) hurt less often.</source>
        <translation>
            <numerusform>%n more place hurt less often.</numerusform>
            <numerusform>%n more places hurt less often.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskPin</name>
    <message numerus="yes">
        <source>Too many wrong tries. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong tries. Try again in %n second.</numerusform>
            <numerusform>Too many wrong tries. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sorespot</name>
    <message numerus="yes">
        <source>At most %n time(s) a day.</source>
        <translation>
            <numerusform>At most once a day.</numerusform>
            <numerusform>At most %n times a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hold(s) of %2 seconds.</source>
        <comment>a muscle, a number of seconds</comment>
        <translation>
            <numerusform>%1: %n hold of %2 seconds.</numerusform>
            <numerusform>%1: %n holds of %2 seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n entries, last on %3</source>
        <comment>a place, a number, a date</comment>
        <translation>
            <numerusform>%1: %2 of %n entry, last on %3</numerusform>
            <numerusform>%1: %2 of %n entries, last on %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sorespot::Diary</name>
    <message numerus="yes">
        <source>%n place(s) came back.</source>
        <translation>
            <numerusform>%n place came back.</numerusform>
            <numerusform>%n places came back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sorespot::Library</name>
    <message numerus="yes">
        <source>%n problem(s) in the catalog; parts of it were left out.</source>
        <translation>
            <numerusform>%n problem in the catalog; a part of it was left out.</numerusform>
            <numerusform>%n problems in the catalog; parts of it were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A content pack was changed and has %n problem(s); the last good one is shown.</source>
        <translation>
            <numerusform>A content pack was changed and has %n problem; the last good one is shown.</numerusform>
            <numerusform>A content pack was changed and has %n problems; the last good one is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sorespot::MuscleDetails</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) a day</source>
        <translation>
            <numerusform>at most once a day</numerusform>
            <numerusform>at most %n times a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sorespot::SearchList</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Muscles: %1 and %n more</source>
        <translation>
            <numerusform>Muscles: %1 and %n more</numerusform>
            <numerusform>Muscles: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sorespot::Session</name>
    <message numerus="yes">
        <source>%n possible source(s)</source>
        <translation>
            <numerusform>%n possible source</numerusform>
            <numerusform>%n possible sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sorespot::wording</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>places at the end of a list</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n of its points together.</source>
        <translation>
            <numerusform>It takes %n of its points together.</numerusform>
            <numerusform>It takes %n of its points together.</numerusform>
        </translation>
    </message>
</context>
</TS>
