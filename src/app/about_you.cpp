// SPDX-License-Identifier: MIT
#include "app/about_you.h"

#include <algorithm>
#include <utility>

namespace sorespot {

AboutYou::AboutYou(const Catalog& catalog, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog) {
    update();
}

void AboutYou::toggle(const QString& condition, const QString& area) {
    const std::string id = condition.toStdString();
    if (m_catalog.findCondition(id) == nullptr)
        return;
    if (area.isEmpty()) {
        m_person.setApplies(id, !m_person.applies(id));
    } else {
        const std::string named = area.toStdString();
        m_person.setArea(id, named, !m_person.areasOf(id).contains(named));
    }
    update();
}

void AboutYou::finish() {
    m_person.finish();
    emit changed();
}

void AboutYou::reset() {
    m_person.reset();
    update();
}

void AboutYou::follow(const Catalog& before) {
    const auto wasAsked = [&before](const Condition& now) {
        const Condition* one = before.findCondition(now.id);
        return one != nullptr && one->question == now.question;
    };
    if (!std::all_of(m_catalog.conditions.begin(), m_catalog.conditions.end(), wasAsked))
        m_person.reopen();
    update();
}

void AboutYou::retranslate() {
    updateRows();
}

void AboutYou::update() {
    updateRows();
    emit changed();
}

void AboutYou::updateRows() {
    QList<AboutYouRow> rows;
    for (const Condition& condition : m_catalog.conditions) {
        AboutYouRow question;
        question.condition = QString::fromStdString(condition.id);
        question.content = QString::fromStdString(condition.question);
        question.marked = m_person.applies(condition.id);
        question.shown = true;
        rows << question;
        if (!condition.asksWhere)
            continue;
        // Always in the list: rows that come and go would take the keyboard's place with them.
        QString asks = tr("Where? If you mark no part, all of the body counts.");
        for (const BodyArea& area : m_catalog.bodyAreas) {
            AboutYouRow row;
            row.condition = question.condition;
            row.area = QString::fromStdString(area.id);
            row.content = QString::fromStdString(area.name);
            row.asks = std::exchange(asks, QString());
            row.marked = m_person.areasOf(condition.id).contains(area.id);
            row.shown = question.marked;
            rows << row;
        }
    }
    m_questions.setRows(rows);
}

} // namespace sorespot
