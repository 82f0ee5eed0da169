// SPDX-License-Identifier: MIT
#include "app/pseudo_translator.h"

namespace sorespot {

PseudoTranslator::PseudoTranslator(Change change)
    : m_change(std::move(change)) {
    static_cast<void>(load(QStringLiteral(":/i18n/sorespot_en.qm")));
}

QString PseudoTranslator::translate(const char* context, const char* text, const char* comment, int n) const {
    const QString english = QTranslator::translate(context, text, comment, n);
    const std::string words = english.isEmpty() ? std::string(text) : english.toStdString();
    return QString::fromStdString(m_change(words));
}

} // namespace sorespot
