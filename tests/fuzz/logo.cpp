// SPDX-License-Identifier: MIT
// Any text as the SVG of a clinic's logo.
#include "core/kiosk/logo_check.h"
#include "fuzz/hold.h"
#include "fuzz/target.h"

using namespace sorespot;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::optional<Error> problem = svgProblem(text);
    if (problem)
        fuzz::hold(!problem->message.empty(), "a picture that is refused has a reason");
    else if (text.find("<!--") == std::string_view::npos && text.find("<?") == std::string_view::npos)
        fuzz::hold(text.find("<script") == std::string_view::npos, "no script is let through");
    return 0;
}
