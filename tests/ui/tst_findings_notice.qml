// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

UiTest {
    id: test
    name: "FindingsNotice"

    Component {
        id: made
        FindingsNotice {
            width: 400
            theme: test.theme
        }
    }

    function test_withAWholeCatalogItIsNotThere() {
        compare(objects.library.findingsText, "")
        verify(!createTemporaryObject(made, test, {library: objects.library}).visible)
    }

    function test_itSaysThatPartsWereLeftOutAndWhichOnDemand() {
        const notice = createTemporaryObject(made, test, {library: objects.damagedLibrary})
        verify(notice.visible)
        verify(textsOf(notice).includes("4 problems in the catalog; parts of it were left out."))
        verify(!textsOf(notice).includes("a.json"))
        const folded = notice.implicitHeight
        waitForRendering(notice)
        mouseClick(button(notice, "What was left out?"))
        const texts = textsOf(notice)
        verify(texts.includes("a.json") && texts.includes("Complete it."))
        verify(texts.includes("c.json") && !texts.includes("d.json")) // the first three
        tryVerify(() => notice.implicitHeight > folded)
        mouseClick(button(notice, "Hide"))
        verify(!textsOf(notice).includes("a.json"))
    }
}
