// SPDX-License-Identifier: MIT
#include "figure_builder/authoring_error.h"

#include "core/figure/json_node.h"

namespace sorespot {

AuthoringErrors errorsOf(const std::function<void()>& work) {
    try {
        work();
        return {};
    } catch (const JsonProblem& problem) {
        return {{problem.place, problem.problem, problem.remedy}};
    } catch (const AuthoringError& error) {
        return {error};
    } catch (const AuthoringErrors& errors) {
        return errors;
    }
}

std::string describe(const AuthoringErrors& errors) {
    std::string lines;
    for (const AuthoringError& error : errors) {
        const std::string place = error.place.empty() ? "" : error.place + ": ";
        lines += (lines.empty() ? "" : "\n") + place + error.problem + ": " + error.remedy;
    }
    return lines;
}

} // namespace sorespot
