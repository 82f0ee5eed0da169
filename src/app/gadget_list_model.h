// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QMetaProperty>

namespace sorespot {

/// A read-only list of Q_GADGET rows: each property of the gadget is a role of the same name, so that a
/// delegate declares what it needs as required properties and a new column is one line in the row type.
template <typename Row>
class GadgetListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QVariant data(const QModelIndex& index, int role) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role < Qt::UserRole)
            return {};
        return Row::staticMetaObject.property(role - Qt::UserRole).readOnGadget(&m_rows[index.row()]);
    }

    QHash<int, QByteArray> roleNames() const override {
        QHash<int, QByteArray> names;
        for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i)
            names.insert(Qt::UserRole + i, Row::staticMetaObject.property(i).name());
        return names;
    }

    const QList<Row>& rows() const { return m_rows; }

    /// Rows that only changed are told as changed, so that delegates (and the keyboard focus in them)
    /// survive.
    void setRows(QList<Row> rows) {
        if (rows.size() == m_rows.size()) {
            m_rows = std::move(rows);
            if (!m_rows.isEmpty())
                emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

private:
    QList<Row> m_rows;
};

} // namespace sorespot
