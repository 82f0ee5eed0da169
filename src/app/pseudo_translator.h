// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

#include <functional>
#include <string>
#include <string_view>

namespace sorespot {

/// The words of the interface in one of the pseudo-languages (core/language/pseudo_text.h), made of the
/// English ones when they are asked for.
class PseudoTranslator : public QTranslator {
public:
    using Change = std::function<std::string(std::string_view english)>;

    /// Loads the English plural forms.
    explicit PseudoTranslator(Change change);

    QString translate(const char* context, const char* text, const char* comment, int n) const override;
    bool isEmpty() const override { return false; }

private:
    Change m_change;
};

} // namespace sorespot
