// SPDX-License-Identifier: MIT
#pragma once

#include "core/diary/diary_entry.h"

#include <string>
#include <vector>

namespace sorespot {

/// Of the document below; raised when a reader of the one before could misunderstand it.
inline constexpr int diaryDocumentVersion = 1;

/// All that the entries hold, as a JSON document to be read by people and programs; docs/diary.md describes
/// it. One line for each part of an entry. A drawing that is no JSON is given as the text it is, under
/// "drawing_text", so that nothing is lost.
std::string toJson(const std::vector<DiaryEntry>& entries);

} // namespace sorespot
