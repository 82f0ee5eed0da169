// SPDX-License-Identifier: MIT
#pragma once

#include "app/rows.h"
#include "core/catalog/catalog.h"
#include "core/figure/view.h"
#include "core/safety/press_permission.h"

#include <QObject>

#include <optional>

namespace sorespot {

/// Everything the muscle page shows about one muscle on one side, in words. Empty while no muscle is shown.
class MuscleDetails : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString latin READ latin NOTIFY changed)
    Q_PROPERTY(QString nameWithSide READ nameWithSide NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString find READ find NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* points READ points CONSTANT)
    Q_PROPERTY(QList<QString> causes READ causes NOTIFY changed)
    Q_PROPERTY(QList<QString> otherSymptoms READ otherSymptoms NOTIFY changed)
    Q_PROPERTY(QList<QString> cautions READ cautions NOTIFY changed)
    Q_PROPERTY(QString cautionText READ cautionText NOTIFY changed)
    Q_PROPERTY(bool limited READ limited NOTIFY changed)
    Q_PROPERTY(bool mayPress READ mayPress NOTIFY changed)
    Q_PROPERTY(bool instructs READ instructs NOTIFY changed)
    Q_PROPERTY(bool otherTool READ otherTool NOTIFY changed)
    Q_PROPERTY(QString otherPressure READ otherPressure NOTIFY changed)
    Q_PROPERTY(QString noPressReason READ noPressReason NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* personal READ personal CONSTANT)
    Q_PROPERTY(bool hasPersonal READ hasPersonal NOTIFY changed)
    Q_PROPERTY(QString tool READ tool NOTIFY changed)
    Q_PROPERTY(QList<QString> steps READ steps NOTIFY changed)
    Q_PROPERTY(int holdSeconds READ holdSeconds NOTIFY changed)
    Q_PROPERTY(QString holdText READ holdText NOTIFY changed)
    Q_PROPERTY(bool hasTreatment READ hasTreatment NOTIFY changed)
    Q_PROPERTY(QString stretch READ stretch NOTIFY changed)
    Q_PROPERTY(QList<QString> alsoPossible READ alsoPossible NOTIFY changed)
    Q_PROPERTY(QList<QString> howSure READ howSure NOTIFY changed)
    Q_PROPERTY(QList<QString> sources READ sources NOTIFY changed)

public:
    explicit MuscleDetails(const Catalog& catalog, QObject* parent = nullptr);

    /// `explaining`: ids of the points that explain the marks; empty where nothing is marked.
    void show(const Muscle* muscle, Side side, const std::vector<std::string>& explaining);

    /// What says that instructions may be given, or nothing while none may. What it refers to must outlive it
    /// here.
    void setPermit(std::optional<PressPermit> permit);
    void setSetting(PressSetting setting); ///< Where instructions are given for.
    PressSetting setting() const { return m_setting; }
    /// The instruction for the muscle shown and this person; computed anew, so that it is never stale.
    std::optional<GivenPress> given() const;

    bool shown() const { return m_muscle != nullptr; }
    QString name() const { return text(&Muscle::name); }
    QString latin() const { return text(&Muscle::latin); }
    QString nameWithSide() const; ///< "Infraspinatus, right"
    QString about() const { return text(&Muscle::about); }
    QString find() const { return text(&Muscle::find); }
    QAbstractListModel* points() { return &m_points; }
    QStringList causes() const { return texts(&Muscle::causes); }
    QStringList otherSymptoms() const { return texts(&Muscle::otherSymptoms); }
    QStringList cautions() const { return texts(&Muscle::cautions); }
    QString cautionText() const;
    bool limited() const { return m_muscle != nullptr && m_muscle->selfPressure == Suitability::Limited; }
    /// Neither the catalog nor the person's answers forbid it; the questions may still be open.
    bool mayPress() const;
    bool instructs() const { return given().has_value(); }
    bool otherTool() const;        ///< The steps may still name the tool that another one replaces.
    QString otherPressure() const; ///< The pressure of the lighter hold, where the steps may name another.
    /// What the person's answers change, or why they withhold: condition and texts. Empty while questions are
    /// open.
    QAbstractListModel* personal() { return &m_personal; }
    bool hasPersonal() const { return m_personal.rowCount() > 0; }
    QString noPressReason() const;
    QString tool() const;
    QStringList steps() const; ///< Position first, then the steps; empty while nothing may be pressed.
    int holdSeconds() const;
    bool hasTreatment() const; ///< A therapist holds otherwise than the person does at home.
    QString holdText() const;  ///< "3 times, 15 s rest between, up to 2 times a day"
    QString stretch() const { return text(&Muscle::stretch); }
    QStringList alsoPossible() const { return texts(&Muscle::alsoPossible); }
    QStringList howSure() const;
    QStringList sources() const;

signals:
    void changed();

private:
    QString text(std::string Muscle::*member) const;
    QStringList texts(std::vector<std::string> Muscle::*member) const;
    void updatePersonal();

    const Catalog& m_catalog;
    const Muscle* m_muscle = nullptr;
    Side m_side = Side::Midline;
    std::optional<PressPermit> m_permit;
    PressSetting m_setting = PressSetting::AtHome;
    GadgetListModel<PointRow> m_points;
    GadgetListModel<NoteRow> m_personal;
};

} // namespace sorespot
