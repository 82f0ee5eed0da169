// SPDX-License-Identifier: MIT
#include "app/search_list.h"

#include "app/wording.h"

#include <algorithm>

namespace sorespot {
namespace {

constexpr std::size_t mostHits = 40; ///< Nobody reads more; a further letter is quicker.
constexpr int namedMuscles = 3;      ///< Of a symptom or a cause, in its row.

/// A text in words, each with whether it is what was searched for.
void splitInto(SearchRow& row, std::string_view text, const std::vector<TextRange>& ranges) {
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        row.words << QString::fromUtf8(text.data() + begin, static_cast<qsizetype>(end - begin));
        row.strong << std::any_of(ranges.begin(), ranges.end(), [&](const TextRange& range) {
            return range.begin < end && range.end > begin;
        });
        begin = end + 1;
    }
}

/// Search words are written in small letters.
QString asTitle(QString text) {
    if (!text.isEmpty())
        text.replace(0, 1, text.at(0).toUpper());
    return text;
}

} // namespace

SearchList::SearchList(const Catalog& catalog, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog) {}

SearchList::~SearchList() = default;

const SearchIndex& SearchList::index() {
    if (!m_index)
        m_index = std::make_unique<SearchIndex>(m_catalog, m_languages);
    return *m_index;
}

void SearchList::setLanguage(const QString& language) {
    // "es_ES" and "es" have the same words.
    const std::string wanted = language.section(QLatin1Char('_'), 0, 0).toStdString();
    m_languages = {"en"};
    if (!wanted.empty() && wanted != "en")
        m_languages.insert(m_languages.begin(), wanted);
    m_subjects.clear();
    m_index.reset();
    find();
}

void SearchList::setQuery(const QString& query) {
    if (m_query == query)
        return;
    m_query = query;
    find();
    emit queryChanged();
}

QString SearchList::countText() const {
    if (m_query.trimmed().isEmpty())
        return {};
    const int count = m_results.rowCount();
    if (!m_topic.isEmpty())
        return m_topic;
    return count == 0 ? m_emptyText : tr("%n result(s)", nullptr, count);
}

void SearchList::find() {
    m_topic.clear();
    m_emptyText.clear();
    m_subjects.clear();
    QList<SearchRow> rows;
    if (!m_query.trimmed().isEmpty()) {
        const std::string query = m_query.toStdString();
        for (const SearchHit& hit : index().find(query, mostHits)) {
            rows << rowOf(hit);
            m_subjects.push_back(hit.subject);
        }
        if (rows.isEmpty()) {
            const QStringList nearest = wording::toStrings(index().nearest(query));
            m_emptyText =
                nearest.isEmpty()
                    ? tr("Nothing has that name. Try a place, such as \"shin\", or what troubles you, "
                         "such as \"headache\".")
                    : tr("Nothing has that name. Did you mean: %1?").arg(nearest.join(tr(", ")));
        }
    }
    m_results.setRows(rows);
    emit changed();
}

SearchRow SearchList::muscleRow(const Muscle& muscle) const {
    SearchRow row;
    row.kind = SearchRow::Muscle;
    row.target = QString::fromStdString(muscle.id);
    row.label = tr("Muscle");
    row.title = QString::fromStdString(muscle.name);
    row.detail = QString::fromStdString(muscle.latin);
    row.spokenText = wording::sentences({row.title, row.detail});
    return row;
}

SearchRow SearchList::rowOf(const SearchHit& hit) const {
    const SearchSubject& subject = *hit.subject;
    SearchRow row;
    row.target = QString::fromStdString(subject.id);
    row.title = QString::fromStdString(subject.title);
    const QString matched = QString::fromUtf8(hit.text.data(), static_cast<qsizetype>(hit.text.size()));
    switch (subject.kind) {
    case SearchKind::RedFlag: {
        row.kind = SearchRow::RedFlag;
        row.label = wording::urgencyName(m_catalog, subject.urgency);
        const UrgencyLevel* level = m_catalog.findUrgency(subject.urgency);
        const auto flag = std::find_if(m_catalog.redFlags.begin(), m_catalog.redFlags.end(),
                                       [&](const sorespot::RedFlag& one) { return one.id == subject.id; });
        if (flag != m_catalog.redFlags.end() && level != nullptr)
            row.detail =
                tr("%1 If so: %2")
                    .arg(QString::fromStdString(flag->question), QString::fromStdString(level->whatToDo));
        break;
    }
    case SearchKind::Muscle:
        row.kind = SearchRow::Muscle;
        row.label = tr("Muscle");
        break;
    case SearchKind::Region:
        row.kind = SearchRow::Place;
        row.label = tr("Place of the body");
        break;
    case SearchKind::Symptom:
        row.kind = SearchRow::Symptom;
        row.label = tr("Symptom");
        break;
    case SearchKind::Cause:
        row.kind = SearchRow::Cause;
        row.label = tr("Possible cause");
        break;
    }
    if (!subject.muscles.empty()) {
        QStringList names;
        for (const sorespot::Muscle* muscle : subject.muscles) {
            if (names.size() < namedMuscles)
                names << QString::fromStdString(muscle->name);
        }
        const int more = static_cast<int>(subject.muscles.size()) - static_cast<int>(names.size());
        const QString list = names.join(tr(", "));
        row.detail =
            more > 0 ? tr("Muscles: %1 and %n more", nullptr, more).arg(list) : tr("Muscles: %1").arg(list);
    }
    splitInto(row, hit.text, hit.ranges);
    row.isTitle = matched == row.title;
    if (subject.kind == SearchKind::Symptom) {
        row.title = asTitle(row.title);
        if (row.isTitle)
            row.words.first() = asTitle(row.words.first());
    }
    row.spokenText = wording::sentences(
        {tr("%1: %2").arg(row.label, row.title), row.isTitle ? QString() : matched, row.detail});
    return row;
}

void SearchList::open(int row) {
    if (row < 0 || row >= m_results.rowCount())
        return;
    const SearchRow chosen = m_results.rows()[row];
    const SearchSubject* subject = m_topic.isEmpty() && static_cast<std::size_t>(row) < m_subjects.size()
                                       ? m_subjects[static_cast<std::size_t>(row)]
                                       : nullptr;
    switch (chosen.kind) {
    case SearchRow::Muscle:
        emit musclePicked(chosen.target);
        break;
    case SearchRow::Place:
        if (subject != nullptr)
            openSides(*subject);
        else
            emit placePicked(chosen.target);
        break;
    case SearchRow::Symptom:
    case SearchRow::Cause:
        if (subject != nullptr)
            openMuscles(*subject);
        break;
    case SearchRow::RedFlag:
        emit safetyPicked();
        break;
    }
}

void SearchList::openMuscles(const SearchSubject& subject) {
    QList<SearchRow> rows;
    for (const Muscle* muscle : subject.muscles)
        rows << muscleRow(*muscle);
    m_topic =
        subject.kind == SearchKind::Cause
            ? tr("Muscles that this can strain: %1").arg(QString::fromStdString(subject.title))
            : tr("Muscles that may be behind this: %1").arg(asTitle(QString::fromStdString(subject.title)));
    m_results.setRows(rows);
    emit changed();
}

void SearchList::openSides(const SearchSubject& subject) {
    const Region* region = m_catalog.findRegion(subject.id);
    if (region == nullptr)
        return;
    if (region->kind == RegionKind::Midline) {
        emit placePicked(QString::fromStdString(toText({region->id, Side::Midline})));
        return;
    }
    QList<SearchRow> rows;
    for (const Side side : {Side::Left, Side::Right}) {
        const SidedRegion place{region->id, side};
        SearchRow row;
        row.kind = SearchRow::Place;
        row.target = QString::fromStdString(toText(place));
        row.label = tr("Mark this place");
        row.title = wording::placeName(m_catalog, place);
        row.spokenText = tr("%1: %2").arg(row.label, row.title);
        rows << row;
    }
    m_topic = tr("Which side: %1").arg(QString::fromStdString(subject.title));
    m_results.setRows(rows);
    emit changed();
}

bool SearchList::back() {
    if (m_topic.isEmpty())
        return false;
    find();
    return true;
}

} // namespace sorespot
