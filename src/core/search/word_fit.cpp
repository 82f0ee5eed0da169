// SPDX-License-Identifier: MIT
#include "core/search/word_fit.h"

#include <algorithm>

namespace sorespot {
namespace {

constexpr std::size_t lettersThatMayBeginWrong = 6;

} // namespace

bool beginAlike(std::u32string_view typed, std::u32string_view word) {
    if (typed.size() >= lettersThatMayBeginWrong || typed[0] == word[0])
        return true;
    return typed.size() > 1 && word.size() > 1 && typed[0] == word[1] && typed[1] == word[0];
}

WordFit fitOfErrors(std::size_t toWhole, std::size_t toBeginning, std::size_t forgiven) {
    const std::size_t errors = std::min(toWhole, toBeginning);
    if (errors > forgiven || errors > 2)
        return WordFit::None;
    if (errors == 0)
        return toWhole == 0 ? WordFit::Exact : WordFit::Beginning;
    if (errors == 1)
        return toWhole == 1 ? WordFit::Mistyped : WordFit::MistypedBeginning;
    return toWhole == 2 ? WordFit::TwiceMistyped : WordFit::TwiceMistypedBeginning;
}

} // namespace sorespot
