// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/field_rules.h"

#include <string_view>

namespace sorespot {

/// Whether a text has the form, e.g. "FMA:32546" for TextForm::FmaId.
bool hasForm(std::string_view text, TextForm form);

/// The form in words: "must look like FMA:32546".
const char* describeForm(TextForm form);

} // namespace sorespot
