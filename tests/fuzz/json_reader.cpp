// SPDX-License-Identifier: MIT
// Any bytes as JSON: what is accepted comes back the same when it is written and read again; what is refused
// has a finding that says why.
#include "core/input/json_reader.h"

#include "core/input/json_positions.h"
#include "fuzz/hold.h"
#include "fuzz/target.h"

using namespace sorespot;
using sorespot::fuzz::hold;

namespace {

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
    hold(again && again->root->written() == document->root->written(), "what is accepted can be written and read again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    readWith(text, JsonComments::Refuse);
    readWith(text, JsonComments::Allow);
    return 0;
}
