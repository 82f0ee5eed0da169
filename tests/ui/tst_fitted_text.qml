// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Sorespot.Ui

UiTest {
    id: test
    name: "FittedText"

    Component {
        id: made
        FittedText {
            theme: test.theme
        }
    }

    function test_asWideAsItsWords() {
        const item = createTemporaryObject(made, test, {text: "Soleus", maximumWidth: 500})
        const brief = item.width
        verify(brief > 20 && brief < 200)
        item.text = "Soleus and gastrocnemius"
        verify(item.width > 2 * brief)
        compare(item.lineCount, 1)
        item.text = "Soleus"
        compare(item.width, brief)
    }

    function test_neverWiderThanItsRoom() {
        const item = createTemporaryObject(made, test, {text: "Soleus and gastrocnemius", maximumWidth: 120})
        compare(item.width, 120)
        verify(item.lineCount > 1)
        item.maximumWidth = 400
        verify(item.width > 120 && item.width < 400)
        compare(item.lineCount, 1)
        item.font.pixelSize *= 4
        compare(item.width, 400)
    }
}
