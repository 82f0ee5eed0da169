// SPDX-License-Identifier: MIT
// What becomes of a visit when the catalog's content is exchanged under it.
#include "app/session.h"

#include <utility>

namespace sorespot {

bool Session::canExchangeCatalog() const {
    return m_hold.phase() == HoldController::Closed && !m_board.stroking();
}

void Session::exchangeCatalog(const std::function<const Catalog&()>& exchange) {
    m_sources.leave();
    const Catalog& before = exchange();
    if (m_chosen != nullptr)
        m_chosen = m_catalog.findMuscle(m_chosen->id);
    m_chosenGroup = 0;
    m_shown = {};
    m_shownSecond = {};
    emit catalogExchanged();
    m_gate.follow(m_catalog);
    m_sources.follow();
    m_aboutYou.follow(before);
    dropUnknownMarks();
    update();
    emit retranslated();
}

/// A place that only a pack had goes with the pack.
void Session::dropUnknownMarks() {
    PainDrawing drawing = m_board.drawing();
    for (const SidedRegion& place : m_board.drawing().marked().places()) {
        if (m_catalog.findRegion(place.region) == nullptr)
            drawing.toggle(place);
    }
    if (!(drawing == m_board.drawing()))
        m_board.show(std::move(drawing));
}

} // namespace sorespot
