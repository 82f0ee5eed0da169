// SPDX-License-Identifier: MIT
// Any bytes as JSON: what is accepted comes back the same when it is written and read again; what is refused
// has a finding that says why.
#include "core/input/json_reader.h"

#include "core/input/json_positions.h"
#include "fuzz/hold.h"
#include "fuzz/target.h"

#include <algorithm>

using namespace sorespot;
using sorespot::fuzz::hold;

namespace {

bool isSame(const JsonValue& left, const JsonValue& right) {
    const auto haveSame = [&](auto is) { return (left.*is)() == (right.*is)(); };
    return haveSame(&JsonValue::isNull) && haveSame(&JsonValue::isBoolean) &&
           haveSame(&JsonValue::isNumber) && haveSame(&JsonValue::isWholeNumber) &&
           haveSame(&JsonValue::isText) && haveSame(&JsonValue::isList) && haveSame(&JsonValue::isObject) &&
           haveSame(&JsonValue::boolean) && haveSame(&JsonValue::number) && haveSame(&JsonValue::text) &&
           std::equal(left.items().begin(), left.items().end(), right.items().begin(), right.items().end(),
                      isSame) &&
           std::equal(left.members().begin(), left.members().end(), right.members().begin(),
                      right.members().end(), [](const JsonMember& one, const JsonMember& other) {
                          return one.key == other.key && isSame(one.value, other.value);
                      });
}

void readWith(std::string_view text, JsonComments comments) {
    Findings findings;
    const std::optional<JsonDocument> document = parseJson(text, "input.json", findings, comments);
    const Diagnostics found = findings.take();
    hold(document || !found.empty(), "a text that is refused has a finding");
    for (const Diagnostic& finding : found) {
        hold(!finding.message.empty() && !finding.remedy.empty(), "a finding says what to do");
        if (!finding.pointer.empty())
            static_cast<void>(lineOf(text, finding.pointer));
    }
    if (!document)
        return;
    Findings none;
    const std::optional<JsonDocument> again = parseJson(document->root->written(), "again.json", none);
    hold(again && isSame(*again->root, *document->root), "what is accepted can be written and read again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    readWith(text, JsonComments::Refuse);
    readWith(text, JsonComments::Allow);
    return 0;
}
