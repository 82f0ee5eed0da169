// SPDX-License-Identifier: MIT
#include "app/library.h"

#include "app/wording.h"

#include <algorithm>
#include <utility>

namespace sorespot {
namespace {

QString sourcesText(const Sources& sources) {
    QStringList lines;
    for (const Source& source : sources)
        lines << wording::sourceLine(source);
    return lines.join(QLatin1Char('\n'));
}

QList<NoteRow> notes(const std::vector<Condition>& conditions, ConditionList list) {
    QList<NoteRow> rows;
    for (const Condition& entry : conditions) {
        if (entry.list == list)
            rows << NoteRow{QString::fromStdString(entry.name), QString::fromStdString(entry.advice),
                            sourcesText(entry.sources)};
    }
    return rows;
}

} // namespace

Library::Library(const LoadedCatalog& loaded, QObject* parent)
    : QObject(parent) {
    retranslate(loaded);
}

void Library::retranslate(const LoadedCatalog& loaded) {
    const Catalog& catalog = loaded.catalog;
    m_stopRule = QString::fromStdString(catalog.stopRule);
    m_aftercare = QString::fromStdString(catalog.aftercare);
    m_enoughToday = QString::fromStdString(catalog.enoughToday);
    m_articles = catalog.articles;
    QList<MuscleRow> muscles;
    for (const MuscleGroup& group : catalog.muscleGroups) {
        QString heading = QString::fromStdString(group.name);
        for (const Muscle& muscle : catalog.muscles) {
            if (muscle.group == group.id) {
                muscles << MuscleRow{QString::fromStdString(muscle.id), QString::fromStdString(muscle.name),
                                     QString::fromStdString(muscle.latin), std::exchange(heading, QString())};
            }
        }
    }
    m_muscles.setRows(muscles);

    QList<NoteRow> evidence;
    for (const Study& study : catalog.studies) {
        evidence << NoteRow{QString::fromStdString(study.study), QString::fromStdString(study.inWords),
                            sourcesText(study.sources)};
    }
    m_evidence.setRows(evidence);
    m_doNotPress.setRows(notes(catalog.conditions, ConditionList::DoNotPress));
    m_askFirst.setRows(notes(catalog.conditions, ConditionList::AskFirst));

    QList<NoteRow> technique;
    for (const NamedText& rule : catalog.technique)
        technique << NoteRow{QString(), QString::fromStdString(rule.text), QString()};
    m_technique.setRows(technique);

    fillTopics(catalog);

    if (!m_refused)
        fillFindings(loaded.findings);
    emit retranslated();
}

void Library::exchange(const LoadedCatalog& loaded) {
    m_refused = false;
    retranslate(loaded);
}

void Library::refuse(const Diagnostics& findings) {
    m_refused = true;
    fillFindings(findings);
    emit retranslated();
}

void Library::fillFindings(const Diagnostics& found) {
    QList<NoteRow> findings;
    for (const Diagnostic& finding : found) {
        const QString where =
            finding.pointer.empty() ? QString() : QLatin1Char(' ') + QString::fromStdString(finding.pointer);
        findings << NoteRow{QString::fromStdString(finding.file) + where,
                            QString::fromStdString(finding.message + "."),
                            QString::fromStdString(finding.remedy)};
    }
    m_findings.setRows(findings);
}

void Library::fillTopics(const Catalog& catalog) {
    QList<TopicRow> topics; // a list of before is filled anew: the window may show it
    for (const ArticleTopic& topic : catalog.articleTopics) {
        QList<ArticleRow> rows;
        for (const Article& article : m_articles) {
            if (article.topic == topic.id)
                rows << ArticleRow{QString::fromStdString(article.id), QString::fromStdString(article.title),
                                   QString::fromStdString(article.summary)};
        }
        if (rows.isEmpty())
            continue;
        const auto index = static_cast<std::size_t>(topics.size());
        if (index == m_articlesByTopic.size())
            m_articlesByTopic.push_back(std::make_unique<GadgetListModel<ArticleRow>>());
        m_articlesByTopic[index]->setRows(rows);
        topics << TopicRow{QString::fromStdString(topic.name), m_articlesByTopic[index].get()};
    }
    m_topics.setRows(topics);
    m_pictured.clear();
    for (const Article& article : m_articles) {
        for (const ArticleBlock& block : article.blocks) {
            const Muscle* muscle = catalog.findMuscle(block.muscle);
            if (block.kind == BlockKind::Picture && pictured(QString::fromStdString(block.muscle)) == nullptr)
                m_pictured.push_back(*muscle);
        }
    }
}

const Muscle* Library::pictured(const QString& muscle) const {
    const std::string id = muscle.toStdString();
    const auto found =
        std::find_if(m_pictured.begin(), m_pictured.end(), [&id](const Muscle& one) { return one.id == id; });
    return found == m_pictured.end() ? nullptr : &*found;
}

QString Library::muscleName(const QString& muscle) const {
    for (const MuscleRow& row : m_muscles.rows()) {
        if (row.muscle == muscle)
            return row.name;
    }
    return {};
}

QString Library::findingsText() const {
    const int count = m_findings.rowCount();
    if (m_refused)
        return tr("A content pack was changed and has %n problem(s); the last good one is shown.", nullptr,
                  count);
    return count == 0 ? QString()
                      : tr("%n problem(s) in the catalog; parts of it were left out.", nullptr, count);
}

} // namespace sorespot
