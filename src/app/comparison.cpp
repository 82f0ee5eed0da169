// SPDX-License-Identifier: MIT
#include "app/comparison.h"

#include "app/side_id.h"
#include "app/wording.h"

#include <algorithm>

namespace sorespot {
namespace {

// By id: the catalog may have been exchanged since.
bool isSame(const Candidate& a, const Candidate& b) {
    return a.muscle->id == b.muscle->id && a.side == b.side;
}

} // namespace

Comparison::Comparison(const Catalog& catalog, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog) {}

void Comparison::toggle(const Candidate& candidate) {
    const auto removed =
        std::erase_if(m_compared, [&](const Candidate& compared) { return isSame(compared, candidate); });
    if (removed == 0) {
        if (complete())
            m_compared.erase(m_compared.begin());
        m_compared.push_back(candidate);
    }
    updateRows();
}

void Comparison::clear() {
    if (m_compared.empty())
        return;
    m_compared.clear();
    updateRows();
}

bool Comparison::holds(const QString& muscle, const QString& side) const {
    return std::any_of(m_compared.begin(), m_compared.end(), [&](const Candidate& compared) {
        return QString::fromStdString(compared.muscle->id) == muscle && sideId(compared.side) == side;
    });
}

void Comparison::follow(const std::vector<Candidate>& ranked) {
    if (m_compared.empty())
        return;
    std::vector<Candidate> compared;
    for (const Candidate& old : m_compared) {
        const auto found = std::find_if(ranked.begin(), ranked.end(),
                                        [&](const Candidate& candidate) { return isSame(candidate, old); });
        if (found != ranked.end())
            compared.push_back(*found);
    }
    m_compared = std::move(compared);
    updateRows();
}

PatternChoice Comparison::first() const {
    return complete() ? choiceOf(*m_compared[0].muscle, m_compared[0].side) : PatternChoice();
}

PatternChoice Comparison::second() const {
    return complete() ? choiceOf(*m_compared[1].muscle, m_compared[1].side) : PatternChoice();
}

void Comparison::updateRows() {
    QList<ComparedRow> rows;
    for (const Candidate& candidate : m_compared) {
        ComparedRow row;
        row.muscle = QString::fromStdString(candidate.muscle->id);
        row.side = sideId(candidate.side);
        row.name = wording::withSide(QString::fromStdString(candidate.muscle->name),
                                     wording::sideOf(*candidate.muscle, candidate.side));
        row.reasons = wording::reasons(m_catalog, candidate);
        rows << row;
    }
    m_rows.setRows(rows);
    emit changed();
}

} // namespace sorespot
