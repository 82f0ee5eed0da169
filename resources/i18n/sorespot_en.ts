<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
