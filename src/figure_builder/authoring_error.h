// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace sorespot {

/// What an author of the figure's source has to correct. Thrown inside the builder, turned into an Error by
/// buildFigure(). Problems of form (wrong types, missing keys) come as JsonProblem and end the same way.
struct AuthoringError {
    std::string place; ///< "regions_front.jsonc: paired.temple"; may be empty.
    std::string problem;
    std::string remedy;
};

/// Thrown where one look can find many problems: an author wants to see all of them.
using AuthoringErrors = std::vector<AuthoringError>;

/// What the work throws of the three kinds, or nothing.
AuthoringErrors errorsOf(const std::function<void()>& work);

/// One line "file: place: what is wrong: what to do" per error.
std::string describe(const AuthoringErrors& errors);

} // namespace sorespot
