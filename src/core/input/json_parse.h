// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

namespace sorespot {

/// The only place of the project that runs the JSON library's parser, and so the only one that catches its
/// exceptions. Errors reach `handler.parse_error` either way. False where the parser or the handler stopped
/// early.
template <typename Iterator, typename Handler>
bool runJsonParser(Iterator first, Iterator last, Handler& handler, bool skipComments) {
    try {
        return nlohmann::json::sax_parse(first, last, &handler, nlohmann::json::input_format_t::json, true,
                                         skipComments);
    } catch (const nlohmann::json::exception& exception) {
        return handler.parse_error(0, {}, exception);
    }
}

} // namespace sorespot
