// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace sorespot {

/// Keeps the screen from going dark, and the machine from going to sleep by itself. One implementation per
/// platform; where a platform or desktop has no way to ask for it, nothing happens.
class ScreenAwake {
public:
    ScreenAwake();
    ~ScreenAwake(); ///< Releases.
    ScreenAwake(const ScreenAwake&) = delete;
    ScreenAwake& operator=(const ScreenAwake&) = delete;

    /// From now until release(). `why` is what the desktop may show to the person. Returns at once; twice is
    /// as good as once.
    void keep(const QString& why);
    void release();

private:
    class Request;
    std::unique_ptr<Request> m_request;
};

} // namespace sorespot
