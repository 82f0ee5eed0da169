// SPDX-License-Identifier: MIT
#pragma once

namespace sorespot {

/// What has to be known before QGuiApplication exists. One implementation per platform; this is the only
/// place in the program that differs between them.

/// Whether a window can be shown at all.
bool hasDisplay();

/// Whether there is a GPU worth using. Without one Qt Quick would draw through a software OpenGL, which is
/// several times slower than its own software renderer (first frame 350 ms against 49 ms on two cores).
bool hasGpu();

} // namespace sorespot
