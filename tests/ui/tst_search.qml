// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

/// The search on the page of muscles: typing, walking through the results and opening them.
UiTest {
    id: test
    name: "Search"

    readonly property var search: objects.session.search

    Component {
        id: made
        MusclesPage { width: 800; height: 700; theme: test.theme; library: objects.library; search: test.search }
    }
    SignalSpy {
        id: muscle
        target: test.search
        signalName: "musclePicked"
    }
    SignalSpy {
        id: place
        target: test.search
        signalName: "placePicked"
    }
    SignalSpy {
        id: safety
        target: test.search
        signalName: "safetyPicked"
    }

    function make() {
        const page = createTemporaryObject(made, test)
        waitForRendering(page)
        page.focusSearch()
        for (const spy of [muscle, place, safety])
            spy.clear()
        return page
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter)
    }
    function resultsOf(page) {
        return named(page, "searchResults")
    }
    function rowOf(page, index) {
        const list = resultsOf(page)
        list.forceLayout()
        return all(list.itemAtIndex(index), one => one.kindText !== undefined)[0]
    }
    function strongWordsOf(item) {
        return all(item, one => one.visible && one.font !== undefined && one.font.underline && one.text !== "").map(one => one.text)
    }

    function test_theListByBodyPartStaysWhileTheFieldIsEmpty() {
        const page = make()
        verify(named(page, "muscleList").visible)
        verify(!resultsOf(page).visible)
        type("   ")
        verify(named(page, "muscleList").visible)
    }

    function test_resultsComeAsOneTypes() {
        const page = make()
        type("piri")
        verify(!named(page, "muscleList").visible)
        verify(resultsOf(page).count > 0)
        compare(rowOf(page, 0).text, "Piriformis")
        compare(rowOf(page, 0).kindText, "Muscle")
        compare(strongWordsOf(rowOf(page, 0)), ["Piriformis"])
        verify(named(page, "searchStatus").text.includes(resultsOf(page).count))
        compare(named(page, "textField").Accessible.description, named(page, "searchField").description)
        verify(named(page, "searchField").description.includes("Piriformis"))
    }

    function test_theMatchedTextIsShownWhereTheNameIsAnother() {
        const page = make()
        type("jaw clenching")
        const row = rowOf(page, 0)
        compare(row.kindText, "Symptom")
        compare(row.text, "Teeth grinding")
        compare(strongWordsOf(row), ["jaw", "clenching"])
        verify(row.detail.includes("Masseter"))
        verify(row.Accessible.name.includes("jaw clenching"))
    }

    function test_aMuscleIsOpenedByEnterAndByATap() {
        const page = make()
        type("soleus")
        keyClick(Qt.Key_Return)
        compare(muscle.signalArguments.length, 1)
        compare(muscle.signalArguments[0][0], "soleus")
        mouseClick(rowOf(page, 0))
        compare(muscle.signalArguments.length, 2)
    }

    function test_arrowsWalkThroughTheResultsFromTheField() {
        const page = make()
        type("glutes")
        compare(resultsOf(page).currentIndex, 0)
        keyClick(Qt.Key_Down)
        compare(resultsOf(page).currentIndex, 1)
        verify(rowOf(page, 1).current)
        verify(!rowOf(page, 0).current)
        verify(named(page, "searchField").description.includes("Gluteus medius"))
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Up)
        compare(resultsOf(page).currentIndex, 0)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        compare(muscle.signalArguments[0][0], "gluteus_medius")
        compare(named(page, "textField").text, "glutes") // the arrows did not leave the field
    }

    function test_theListTakesTheFocusAndGivesItBack() {
        const page = make()
        type("glutes")
        resultsOf(page).forceActiveFocus()
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Space)
        compare(muscle.signalArguments[0][0], "gluteus_medius")
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Up)
        verify(named(page, "textField").activeFocus)
    }

    function test_aSymptomListsItsMusclesAndLeadsBack() {
        const page = make()
        type("sciatica")
        keyClick(Qt.Key_Return)
        verify(test.search.topic.includes("Sciatica"))
        verify(resultsOf(page).count > 5)
        compare(rowOf(page, 0).text, "Gluteus minimus")
        keyClick(Qt.Key_Return)
        compare(muscle.signalArguments[0][0], "gluteus_minimus")
        mouseClick(seen(page, "backToResults"))
        compare(test.search.topic, "")
        compare(rowOf(page, 0).text, "Sciatica")
        verify(named(page, "textField").activeFocus)
    }

    function test_aPlaceAsksForTheSide() {
        const page = make()
        type("shin")
        keyClick(Qt.Key_Return)
        compare(place.signalArguments.length, 0)
        compare(resultsOf(page).count, 2)
        compare(rowOf(page, 0).text, "Left shin")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        compare(place.signalArguments[0][0], "shin:right")
    }

    function test_aPlaceOfTheMidlineIsMarkedAtOnce() {
        make()
        type("navel")
        keyClick(Qt.Key_Return)
        compare(place.signalArguments[0][0], "navel:mid")
    }

    function test_aRedFlagAnswersFirst() {
        const page = make()
        type("chest pain")
        const row = rowOf(page, 0)
        verify(row.urgent)
        compare(row.kindText, "Emergency")
        verify(row.detail.includes("Call the emergency number"))
        verify(!rowOf(page, 1).urgent)
        keyClick(Qt.Key_Return)
        compare(safety.signalArguments.length, 1)
    }

    function test_nothingFoundNamesNearWords() {
        const page = make()
        type("xqzwv")
        compare(resultsOf(page).count, 0)
        verify(named(page, "searchStatus").text.startsWith("Nothing has that name."))
        keyClick(Qt.Key_Return)
        compare(muscle.signalArguments.length, 0)
        test.search.query = "muscalist"
        verify(named(page, "searchStatus").text.includes("Musculus"))
    }

    function test_escapeAndTheButtonClear() {
        const page = make()
        type("sciatica")
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Escape)
        compare(test.search.topic, "")
        compare(test.search.query, "sciatica")
        keyClick(Qt.Key_Escape)
        compare(named(page, "textField").text, "")
        verify(named(page, "muscleList").visible)
        type("soleus")
        mouseClick(named(page, "clearField"))
        compare(test.search.query, "")
        verify(named(page, "textField").activeFocus)
        verify(!named(page, "clearField").visible)
    }

    function test_markupIsShownAsItIsTyped() {
        const page = make()
        test.search.query = "<b>soleus</b>"
        compare(named(page, "textField").text, "<b>soleus</b>")
        compare(rowOf(page, 0).text, "Soleus")
    }

    function test_startingAgainForgetsTheSearch() {
        const page = make()
        type("soleus")
        objects.session.startAgain()
        compare(named(page, "textField").text, "")
    }
}
