// SPDX-License-Identifier: MIT
#include "app/library.h"

#include "app/wording.h"

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

    QList<NoteRow> findings;
    for (const Diagnostic& finding : loaded.findings) {
        const QString where =
            finding.pointer.empty() ? QString() : QLatin1Char(' ') + QString::fromStdString(finding.pointer);
        findings << NoteRow{QString::fromStdString(finding.file) + where,
                            QString::fromStdString(finding.message + "."),
                            QString::fromStdString(finding.remedy)};
    }
    m_findings.setRows(findings);
    emit retranslated();
}

QString Library::findingsText() const {
    const int count = m_findings.rowCount();
    return count == 0 ? QString()
                      : tr("%n problem(s) in the catalog; parts of it were left out.", nullptr, count);
}

} // namespace sorespot
