// SPDX-License-Identifier: MIT
#pragma once

#include "app/session.h"
#include "app/sheet/sheet_document.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace sorespot {

/// The page "Take it with you": the sheet of what is marked, as it is now, and its files. Makes the sheet
/// only while it is looked at. Nothing leaves the computer.
class TakeAway : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Whether somebody looks at it.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed)
    Q_PROPERTY(bool empty READ empty NOTIFY changed) ///< Nothing is marked.
    Q_PROPERTY(bool letter READ letter WRITE setLetter NOTIFY changed)
    Q_PROPERTY(QString sheetText READ sheetText NOTIFY changed) ///< All of it, for a screen reader.
    Q_PROPERTY(QString codeText READ codeText NOTIFY changed)   ///< What the QR code holds.
    /// It says nothing about pressing, because the safety questions are open.
    Q_PROPERTY(bool questionsOpen READ questionsOpen NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged) ///< What became of the last file.
    Q_PROPERTY(bool failed READ failed NOTIFY messageChanged)

public:
    enum Format { Pdf, Text, Fhir };
    Q_ENUM(Format)

    /// All must outlive it.
    TakeAway(const Catalog& catalog, Session& session, const FigureStore* figure, QObject* parent = nullptr);
    ~TakeAway() override;

    void setFigure(const FigureStore* figure); ///< Another variant of it.

    bool active() const { return m_active; }
    void setActive(bool active);
    bool empty() const { return !m_session.hasMarks(); }
    bool letter() const { return m_letter; }
    void setLetter(bool letter);
    QString sheetText() const;
    QString codeText() const;
    bool questionsOpen() const;
    QString message() const { return m_message; }
    bool failed() const { return m_failed; }

    /// Null while nobody looks, or nothing is marked.
    const SheetDocument* document() const { return m_document.get(); }
    QSizeF paperSize() const { return sheetPaper(m_letter).size(QPageSize::Point); } ///< In points.

    /// Where a file would go unless the person says otherwise: the documents folder, a name with the date.
    Q_INVOKABLE QUrl suggestedFile(Format format) const;
    Q_INVOKABLE QUrl suggestedFolder() const;
    /// Says in `message` what became of it. A name without the format's suffix gets it.
    Q_INVOKABLE bool save(Format format, const QUrl& file);
    /// Opens the system's print dialog; says in `message` where there is none.
    Q_INVOKABLE void print();

    /// Prints a PDF, and tells at any later time whether that worked.
    using Printer = std::function<void(const QByteArray& pdf, const std::function<void(bool)>& done)>;
    /// Instead of the system's dialog, where nobody is to see one.
    void setPrinter(Printer printer) { m_printer = std::move(printer); }

signals:
    void changed();
    void messageChanged();

private:
    void refresh();
    void printByItself();
    void say(const QString& message, bool failed);

    const Catalog& m_catalog;
    Session& m_session;
    const FigureStore* m_figure;
    std::unique_ptr<const SheetDocument> m_document;
    bool m_active = false;
    bool m_letter;
    QString m_message;
    bool m_failed = false;
    Printer m_printer;
};

} // namespace sorespot
