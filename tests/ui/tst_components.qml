// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.App
import Sorespot.Ui

/// Every component of the module can be made alone, from what it asks for, in every theme and with large text.
UiTest {
    id: test
    name: "Components"

    // What a component needs besides a theme. A new one without an entry gets the theme only, and fails if that is too
    // little.
    readonly property var needs: ({
        "AboutYouPanel": {aboutYou: objects.session.aboutYou},
        "AnswerRow": {content: "q", marked: true},
        "AppHeader": {page: "home"},
        "ArticleBlock": {library: objects.library, figure: objects.figure, kind: "picture", text: "t", items: [], columns: [], rowNames: [],
                         cells: [], muscle: "infraspinatus", point: "infraspinatus.1", article: "", entries: null},
        "ArticleCard": {article: "a", title: "t", summary: "s"},
        "ArticleFigure": {library: objects.library, figure: objects.figure, muscle: "infraspinatus", point: "infraspinatus.1", caption: "c"},
        "ArticleIndex": {library: objects.library},
        "ArticleList": {items: ["a", "b"], numbered: true},
        "ArticleStep": {direction: "d", title: "t"},
        "ArticleTable": {columns: ["a", "b"], rowNames: ["r"], cells: ["c", "d"]},
        "ArticleView": {library: objects.library, figure: objects.figure, article: "referred_pain"},
        "BackButton": {label: "b"},
        "BrushButton": {dot: 12, text: "b", key: "1"},
        "AppTextField": {label: "l", hint: "h", text: "t"},
        "FittedText": {maximumWidth: 10},
        "TwoLines": {title: "t", subtitle: "s", strong: true, slanted: true},
        "BrushRing": {centre: Qt.point(20, 20), radius: 10},
        "CandidateCard": {pictures: cardPictures, chosen: true, compared: true, muscle: "a", side: "left", name: "A", sideText: "left", mainText: "m", otherText: "o",
                          explainsAll: false, coverText: "c", cautionText: "d", answerText: "a", spokenText: "s"},
        "CareNote": {text: "t"},
        "ChoiceButton": {text: "t", chosen: true, swatch: "dark"},
        "ChoiceFace": {text: "t", chosen: true, swatch: "system"},
        "ChoiceRow": {title: "t", choices: [{id: "a", name: "A"}], current: "a"},
        "CheckRow": {title: "t", subtitle: "s", marked: true},
        "ComparePanel": {session: objects.session},
        "FigurePane": {session: objects.session, figure: objects.figure, library: objects.library},
        "FigureTools": {session: objects.session, pointedName: "here"},
        "FindingsNotice": {library: objects.damagedLibrary, open: true},
        "FlagNotice": {session: objects.session},
        "FocusRing": {shown: true},
        "HeaderIcon": {picture: IconItem.Sheet, text: "h", current: true},
        "HeaderTab": {current: true},
        "HelpPage": {keys: appKeys},
        "DrawerHandle": {open: true, text: "d"},
        "ConfirmRow": {name: "n", text: "t", question: "q", yes: "y", no: "n"},
        "DiaryEmpty": {on: true},
        "DiaryEntryCard": {diary: objects.diary, figure: objects.figure, drawing: "[]", date: "d", time: "t", places: "p", pressed: ["a", "b"], hasDrawing: true},
        "DiaryPage": {diary: objects.diary, figure: objects.figure},
        "DiaryPicture": {diary: objects.diary},
        "DiaryPlaceRow": {name: "n", countText: "1 of 2", at: [0, 1], hurt: [true, false], spokenText: "s", nameWidth: 0, countWidth: 60},
        "DiaryProblem": {diary: objects.diary},
        "KeepRow": {diary: objects.diary},
        "CueButtons": {cues: objects.cues},
        "HoldDial": {width: 300, height: 300, hold: objects.session.hold, words: holdWords},
        "HoldFoot": {cues: objects.cues, hold: objects.session.hold, words: holdWords, stopRule: "r", over: false},
        "HoldPage": {session: objects.session, library: objects.library, cues: objects.cues},
        "HoldSteps": {width: 300, steps: ["a", "b"], current: 1},
        "HomePage": {session: objects.session, figure: objects.figure, library: objects.library, diary: objects.diary, page: "home"},
        "IconButton": {picture: IconItem.Undo, text: "u", key: "k"},
        "IntensityScale": {place: "p", intensity: 7},
        "KeyList": {title: "t", keys: appKeys.figure},
        "KeyRow": {shown: ["A", "B"], does: "d"},
        "LanguageRow": {settings: objects.settings, language: objects.language},
        "LearnPage": {library: objects.library, figure: objects.figure, page: "learn/evidence"},
        "MarkChip": {text: "t", painted: true, intensity: 7, open: true, maximumWidth: 400},
        "MatchedText": {words: ["a", "b"], strong: [true, false], pixelSize: 15, colour: "black"},
        "MuscleButton": {latin: "l"},
        "MusclePanel": {session: objects.session},
        "MusclesPage": {library: objects.library, search: objects.session.search},
        "NoteBlock": {title: "t", content: "c", source: "s"},
        "PanelButton": {text: "b"},
        "PersonalNotes": {muscle: objects.session.muscle},
        "PlateLabels": {map: regionMap, camera: plateCamera, plate: objects.figure.plateBounds},
        "PlateMap": {session: objects.session, figure: objects.figure},
        "PointChips": {session: objects.session},
        "PointList": {muscle: objects.session.muscle},
        "PressCard": {session: objects.session},
        "PressQuestion": {session: objects.session},
        "RegionsPanel": {session: objects.session},
        "RowList": {label: "l"},
        "SafetyPanel": {session: objects.session},
        "SettingTitle": {title: "t", explanation: "e"},
        "SettingsGroup": {title: "t"},
        "SettingsPage": {settings: objects.settings, language: objects.language, diary: objects.diary},
        "SheetPreview": {takeAway: objects.takeAway},
        "SearchResult": {text: "t", kindText: "k", urgent: true, current: true, isTitle: false, words: ["a"], strong: [true], detail: "d"},
        "SearchResults": {search: objects.session.search, steered: false},
        "SourcesPanel": {session: objects.session, figure: objects.figure, diary: objects.diary},
        "SwitchRow": {title: "t", explanation: "e", on: true},
        "SymbolRow": {title: "t", content: "c"},
        "TakePage": {takeAway: objects.takeAway},
        "TakePanel": {takeAway: objects.takeAway},
        "TextSizeRow": {settings: objects.settings},
        "TogetherCard": {session: objects.session},
        "TogetherRow": {name: "n", content: "c"},
        "TextLines": {lines: ["a", "b"], bullets: true},
        "TextSection": {title: "t", lines: ["a", "b"], bullets: true},
        "UrgentNotice": {session: objects.session},
        "WelcomeCard": {settings: objects.settings, language: objects.language},
        "ZoomButtons": {camera: plateCamera, zoomText: "z"}
    })
    // Not an item, or without a theme of its own: made by hand below, or in the test of its page.
    readonly property var special: ["AppKeys", "Main", "HoldWords", "OnceShown", "RegionProxy", "SaveDialog", "SheetDialog", "Tap", "Theme", "ThemeSwatch", "Tip", "WindowContent"]

    property var windows: []

    AppKeys {
        id: appKeys
    }
    HoldWords {
        id: holdWords
        hold: objects.session.hold
    }
    CardPictures {
        id: cardPictures
        session: objects.session
        figure: objects.figure
        skin: test.theme.skin
        shade: test.theme.skinShade
        light: test.theme.skinLight
        formLine: test.theme.formLine
        outline: test.theme.skinOutline
        pattern: test.theme.patternOnSkin
        spot: test.theme.spotOnSkin
        spotHalo: test.theme.spotHalo
    }
    PlateCamera {
        id: plateCamera
        bounds: objects.figure.plateBounds
        size: Qt.size(500, 500)
    }
    RegionMap {
        id: regionMap
        figure: objects.figure
        camera: plateCamera
    }

    function initTestCase() {
        verify(objects.components.length > 30)
    }

    function test_canBeMadeAlone_data() {
        let rows = []
        // Those of the waiting room want its kiosk, and are made by the tests of its window.
        for (const name of objects.components.filter(name => !special.includes(name) && !name.startsWith("Kiosk"))) {
            for (const theme of ["light", "dark", "contrast"])
                rows.push({tag: name + " " + theme, component: name, themeName: theme})
        }
        return rows
    }
    function test_canBeMadeAlone(data) {
        objects.session.toggle("shoulder_front:right")
        objects.session.choose("infraspinatus")
        test.theme.name = data.themeName
        const component = Qt.createComponent("qrc:/qt/qml/Sorespot/Ui/" + data.component + ".qml")
        compare(component.errorString(), "")
        let properties = Object.assign({theme: test.theme}, needs[data.component] ?? {})
        const item = createTemporaryObject(component, test, properties)
        verify(item !== null)
        item.width = 500
        if (!(item.implicitHeight > 0))
            item.height = 500
        waitForRendering(test, 200)
        test.theme.textScale = 2
        waitForRendering(test, 200)
        test.theme.textScale = 1
        test.theme.name = "light"
    }

    function test_aStandInOfARegion() {
        const component = Qt.createComponent("qrc:/qt/qml/Sorespot/Ui/RegionProxy.qml")
        const item = createTemporaryObject(component, test, {session: objects.session, place: "nose:mid", box: Qt.rect(1, 2, 3, 4)})
        compare(item.Accessible.name, "Nose")
        compare(item.height, 4)
        item.Accessible.pressAction()
        verify(objects.session.isMarked("nose:mid"))
        compare(item.Accessible.checked, true)
    }

    function test_theWindow_data() {
        return [{tag: "everything"}, {tag: "no figure", figure: objects.missingFigure}, {tag: "damaged catalog", library: objects.damagedLibrary}]
    }
    function test_theWindow(data) {
        const component = Qt.createComponent("qrc:/qt/qml/Sorespot/Ui/Main.qml")
        compare(component.errorString(), "")
        // Kept to the end: a window goes with its engine, not before it.
        const window = component.createObject(null, {
            session: objects.session, cues: objects.cues, figure: data.figure ?? objects.figure, library: data.library ?? objects.library, language: objects.language, takeAway: objects.takeAway,
            settings: objects.settings, diary: objects.diary, themeName: "light", page: "home", width: 1000, height: 700, visible: true})
        verify(window !== null)
        windows.push(window)
        if (data.figure)
            verify(textsOf(window.contentItem).includes(objects.missingFigure.errorText))
        if (data.library)
            verify(textsOf(window.contentItem).includes(objects.damagedLibrary.findingsText))
        for (const page of ["regions", "muscles", "safety", "you", "take", "diary", "learn", "learn/evidence", "settings", "help", "welcome", "home"]) {
            window.page = page
            verify(textsOf(window.contentItem).length > 5, page)
        }
    }
}
