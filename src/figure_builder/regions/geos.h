// SPDX-License-Identifier: MIT
#pragma once

// Internal to planar_faces.cpp and polygon_set.cpp: the C interface of GEOS (the C++ one is not stable
// between versions) with owners.

#include "figure_builder/authoring_error.h"

#include <geos_c.h>

#include <memory>
#include <string>

namespace sorespot::geos {

/// A GEOS context whose errors end up here instead of on the terminal.
class Context {
public:
    Context()
        : m_handle(GEOS_init_r()) {
        GEOSContext_setErrorMessageHandler_r(m_handle, &Context::keep, &m_error);
    }
    ~Context() { GEOS_finish_r(m_handle); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    GEOSContextHandle_t get() const { return m_handle; }

    /// GEOS returns null when it fails.
    template <typename T>
    T* checked(T* result) const {
        if (!result)
            throw AuthoringError{"", "the geometry library failed: " + m_error,
                                 "check the cuts for absurd coordinates"};
        return result;
    }

private:
    static void keep(const char* message, void* text) { *static_cast<std::string*>(text) = message; }

    GEOSContextHandle_t m_handle;
    std::string m_error;
};

struct Deleter {
    GEOSContextHandle_t handle;
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(handle, geometry); }
};
using Geometry = std::unique_ptr<GEOSGeometry, Deleter>;

inline Geometry own(const Context& context, GEOSGeometry* geometry) {
    return {context.checked(geometry), Deleter{context.get()}};
}

} // namespace sorespot::geos
