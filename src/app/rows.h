// SPDX-License-Identifier: MIT
#pragma once

#include "app/gadget_list_model.h"

#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace sorespot {

/// A sided region in the list of regions: what the figure shows, in words.
struct RegionRow {
    Q_GADGET
    Q_PROPERTY(QString place MEMBER place CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString definition MEMBER definition CONSTANT)
    Q_PROPERTY(QString heading MEMBER heading CONSTANT)
    Q_PROPERTY(bool marked MEMBER marked CONSTANT)
    Q_PROPERTY(bool painted MEMBER painted CONSTANT)
    Q_PROPERTY(int intensity MEMBER intensity CONSTANT)

public:
    QString place; ///< "shoulder_front:right", the word of the command line.
    QString name;
    QString definition;
    QString heading;      ///< The group's name on its first row; empty on the others.
    bool marked = false;  ///< As a whole.
    bool painted = false; ///< Enough of it to count.
    int intensity = 0;    ///< How strong its pain is, 1 to 10; 0 where it is not said.
};

/// A possible source.
struct CandidateRow {
    Q_GADGET
    Q_PROPERTY(QString muscle MEMBER muscle CONSTANT)
    Q_PROPERTY(QString side MEMBER side CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString sideText MEMBER sideText CONSTANT)
    Q_PROPERTY(QString mainText MEMBER mainText CONSTANT)
    Q_PROPERTY(QString otherText MEMBER otherText CONSTANT)
    Q_PROPERTY(bool explainsAll MEMBER explainsAll CONSTANT)
    Q_PROPERTY(QString coverText MEMBER coverText CONSTANT)
    Q_PROPERTY(QString cautionText MEMBER cautionText CONSTANT)
    Q_PROPERTY(QString answerText MEMBER answerText CONSTANT)
    Q_PROPERTY(QString spokenText MEMBER spokenText CONSTANT)

public:
    QString muscle;
    QString side; ///< "left", "right" or "mid"
    QString name;
    QString sideText;
    QString mainText;  ///< What its pattern covers of the marks.
    QString otherText; ///< The further reasons for and against it.
    bool explainsAll = false;
    QString coverText;
    QString cautionText; ///< Empty where pressing is simply all right.
    QString answerText;  ///< What pressing it did; empty where nobody has said.
    QString spokenText;  ///< All of it in one, for a screen reader.
};

/// One of two possible sources that are compared.
struct ComparedRow {
    Q_GADGET
    Q_PROPERTY(QString muscle MEMBER muscle CONSTANT)
    Q_PROPERTY(QString side MEMBER side CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QStringList reasons MEMBER reasons CONSTANT)

public:
    QString muscle;
    QString side; ///< "left", "right" or "mid"
    QString name; ///< With its side.
    QStringList reasons;
};

/// A point of several that explain the marks together.
struct JointRow {
    Q_GADGET
    Q_PROPERTY(QString muscle MEMBER muscle CONSTANT)
    Q_PROPERTY(QString side MEMBER side CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString content MEMBER content CONSTANT)

public:
    QString muscle;
    QString side;    ///< "left", "right" or "mid"
    QString name;    ///< With its side.
    QString content; ///< What it covers of the marks.
};

struct MuscleRow {
    Q_GADGET
    Q_PROPERTY(QString muscle MEMBER muscle CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString latin MEMBER latin CONSTANT)
    Q_PROPERTY(QString heading MEMBER heading CONSTANT)

public:
    QString muscle;
    QString name;
    QString latin;
    QString heading; ///< The group's name on its first row; empty on the others.
};

/// Something found by a search.
struct SearchRow {
    Q_GADGET
    Q_PROPERTY(QString target MEMBER target CONSTANT)
    Q_PROPERTY(bool urgent READ urgent CONSTANT)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(bool isTitle MEMBER isTitle CONSTANT)
    Q_PROPERTY(QStringList words MEMBER words CONSTANT)
    Q_PROPERTY(QList<bool> strong MEMBER strong CONSTANT)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT)
    Q_PROPERTY(QString spokenText MEMBER spokenText CONSTANT)

public:
    enum Kind { RedFlag, Muscle, Place, Symptom, Cause };

    bool urgent() const { return kind == RedFlag; }

    Kind kind = Muscle;
    QString target; ///< A muscle's or a region's id, or a place such as "shin:left".
    QString label;  ///< What kind of thing it is.
    QString title;
    bool isTitle = false; ///< The words are those of the title.
    QStringList words;    ///< Of the text that matched; empty for none to show.
    QList<bool> strong;   ///< Of each word: whether it is what was searched for.
    QString detail;       ///< A line below; empty for none.
    QString spokenText;   ///< All of it in one, for a screen reader.
};

struct RedFlagRow {
    Q_GADGET
    Q_PROPERTY(QString flag MEMBER flag CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString question MEMBER question CONSTANT)
    Q_PROPERTY(QString why MEMBER why CONSTANT)
    Q_PROPERTY(QString level MEMBER level CONSTANT)
    Q_PROPERTY(bool general MEMBER general CONSTANT)

public:
    QString flag;
    QString name;
    QString question;
    QString why;   ///< What the marks together may mean; empty where only single ones raise the flag.
    QString level; ///< The urgency in words.
    bool general = false;
};

/// A heading and a text below it: evidence, cautions, findings.
struct NoteRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString content MEMBER content CONSTANT)
    Q_PROPERTY(QString source MEMBER source CONSTANT)

public:
    QString title;
    QString content;
    QString source;
};

/// What the figure can be made to show of a muscle.
struct PointGroupRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString spokenText MEMBER spokenText CONSTANT)

public:
    QString name;
    QString spokenText;
};

struct PointRow {
    Q_GADGET
    Q_PROPERTY(QString point MEMBER point CONSTANT)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString location MEMBER location CONSTANT)
    Q_PROPERTY(QString depth MEMBER depth CONSTANT)
    Q_PROPERTY(QString mainText MEMBER mainText CONSTANT)
    Q_PROPERTY(QString sometimesText MEMBER sometimesText CONSTANT)
    Q_PROPERTY(QString note MEMBER note CONSTANT)
    Q_PROPERTY(bool explains MEMBER explains CONSTANT)

public:
    QString point;
    QString label;
    QString location;
    QString depth;
    QString mainText;
    QString sometimesText;
    QString note;
    bool explains = false; ///< Part of what explains the marks.
};

/// An article in the list of articles.
struct ArticleRow {
    Q_GADGET
    Q_PROPERTY(QString article MEMBER article CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString summary MEMBER summary CONSTANT)

public:
    QString article;
    QString title;
    QString summary;
};

/// A topic with its articles.
struct TopicRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QAbstractItemModel* articles MEMBER articles CONSTANT)

public:
    QString name;
    QAbstractItemModel* articles = nullptr; ///< ArticleRows.
};

/// One part of an article. What its kind does not have is empty.
struct ArticleBlockRow {
    Q_GADGET
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QStringList items MEMBER items CONSTANT)
    Q_PROPERTY(QStringList columns MEMBER columns CONSTANT)
    Q_PROPERTY(QStringList rowNames MEMBER rowNames CONSTANT)
    Q_PROPERTY(QStringList cells MEMBER cells CONSTANT)
    Q_PROPERTY(QString muscle MEMBER muscle CONSTANT)
    Q_PROPERTY(QString point MEMBER point CONSTANT)
    Q_PROPERTY(QString article MEMBER article CONSTANT)
    Q_PROPERTY(QAbstractItemModel* entries MEMBER entries CONSTANT)

public:
    QString kind; ///< The catalog's word: "heading", "table" ...
    QString text; ///< Of "see" what the button says.
    QStringList items;
    QStringList columns;
    QStringList rowNames;
    QStringList cells; ///< Row by row.
    QString muscle;
    QString point;
    QString article;
    QAbstractItemModel* entries = nullptr; ///< NoteRows.
};

} // namespace sorespot
