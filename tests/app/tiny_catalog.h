// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

namespace sorespot {

/// A catalog small enough to know by heart:
/// - regions: knee and hip (paired), nose (midline);
/// - muscles, all referring to the knee: "fine" and "careful" may be pressed, "never" and "expert" must not,
/// "deep" cannot
///   be reached; "bridge" is a midline muscle that refers to the nose; six more ("extra_1" ...) only fill the
///   list;
/// - red flags: "swelling" raised by the knee, "cough" by the nose, "fever" always;
/// - questions about the person: "ill" withholds everything, "bruised" asks for the lighter hold, "bleeding"
/// for no hard tools
///   (all muscles use one), "wounded" withholds the areas named.
Catalog tinyCatalog();

} // namespace sorespot
