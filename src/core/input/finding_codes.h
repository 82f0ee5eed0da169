// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnostic.h"

#include <string_view>

namespace sorespot {

/// A kind of finding. Its name is part of the program's contract (docs/findings.md explains each; a test
/// holds the list and the page together), and a kind is always equally severe.
struct FindingCode {
    std::string_view name;
    Severity severity = Severity::Error;
};

namespace finding {

// The file as a whole.
inline constexpr FindingCode unreadable{"unreadable"};
inline constexpr FindingCode notAFile{"not-a-file"};
inline constexpr FindingCode fileTooLarge{"file-too-large"};
inline constexpr FindingCode emptyFile{"empty-file"};
inline constexpr FindingCode byteOrderMark{"byte-order-mark"};
inline constexpr FindingCode wrongEncoding{"wrong-encoding"};
inline constexpr FindingCode invalidUtf8{"invalid-utf8"};
inline constexpr FindingCode nulByte{"nul-byte"};
inline constexpr FindingCode syntaxError{"syntax-error"};
inline constexpr FindingCode tooDeep{"too-deep"};
inline constexpr FindingCode numberOutOfRange{"number-out-of-range"};
inline constexpr FindingCode stringTooLong{"string-too-long"};
inline constexpr FindingCode duplicateKey{"duplicate-key"};
inline constexpr FindingCode moreFindings{"more-findings", Severity::Warning};

// The folder.
inline constexpr FindingCode missingFile{"missing-file"};
inline constexpr FindingCode unexpectedFile{"unexpected-file"};
inline constexpr FindingCode tooManyFiles{"too-many-files"};
inline constexpr FindingCode unsupportedFormat{"unsupported-format"};
inline constexpr FindingCode nothingToCheck{"nothing-to-check"};

// One value; data/schema says the same (tests/core/catalog/schema_agreement.py).
inline constexpr FindingCode missingKey{"missing-key"};
inline constexpr FindingCode unknownKey{"unknown-key"};
inline constexpr FindingCode wrongType{"wrong-type"};
inline constexpr FindingCode emptyText{"empty-text"};
inline constexpr FindingCode textTooLong{"text-too-long"};
inline constexpr FindingCode outerSpace{"outer-space"};
inline constexpr FindingCode forbiddenCharacter{"forbidden-character"};
inline constexpr FindingCode badId{"bad-id"};
inline constexpr FindingCode badFormat{"bad-format"};
inline constexpr FindingCode unknownValue{"unknown-value"};
inline constexpr FindingCode outOfRange{"out-of-range"};
inline constexpr FindingCode listTooShort{"list-too-short"};
inline constexpr FindingCode listTooLong{"list-too-long"};
inline constexpr FindingCode duplicateItem{"duplicate-item"};
inline constexpr FindingCode wrongSchema{"wrong-schema"};
inline constexpr FindingCode missingSource{"missing-source"};
inline constexpr FindingCode missingLevel{"missing-level"};
inline constexpr FindingCode pressConflict{"press-conflict"};
inline constexpr FindingCode sidedName{"sided-name"};
inline constexpr FindingCode missingZone{"missing-zone"};
inline constexpr FindingCode unexpectedZone{"unexpected-zone"};
inline constexpr FindingCode drawnForm{"drawn-form"};
inline constexpr FindingCode missingSelector{"missing-selector"};

// Between entries; a schema cannot see these.
inline constexpr FindingCode duplicateId{"duplicate-id"};
inline constexpr FindingCode unknownGroup{"unknown-group"};
inline constexpr FindingCode unknownRegion{"unknown-region"};
inline constexpr FindingCode unknownProtocol{"unknown-protocol"};
inline constexpr FindingCode treatmentHold{"treatment-hold"};
inline constexpr FindingCode unknownMuscle{"unknown-muscle"};
inline constexpr FindingCode unknownTool{"unknown-tool"};
inline constexpr FindingCode unknownNeed{"unknown-need"};
inline constexpr FindingCode unaskedArea{"unasked-area"};
inline constexpr FindingCode uncoveredGroup{"uncovered-group"};
inline constexpr FindingCode notRaisedAlone{"not-raised-alone"};
inline constexpr FindingCode pointId{"point-id"};
inline constexpr FindingCode sideMismatch{"side-mismatch"};
inline constexpr FindingCode duplicateZone{"duplicate-zone"};
inline constexpr FindingCode sameLocation{"same-location", Severity::Warning};
inline constexpr FindingCode nothingLeft{"nothing-left"};
inline constexpr FindingCode unknownArea{"unknown-area"};
inline constexpr FindingCode unevenRow{"uneven-row"};
inline constexpr FindingCode unknownTopic{"unknown-topic"};
inline constexpr FindingCode unknownArticle{"unknown-article"};
inline constexpr FindingCode unknownPoint{"unknown-point"};
inline constexpr FindingCode unknownSymptom{"unknown-symptom"};
inline constexpr FindingCode unknownRedFlag{"unknown-red-flag"};
inline constexpr FindingCode unsearchableWord{"unsearchable-word"};
inline constexpr FindingCode doubledWord{"doubled-word"};
inline constexpr FindingCode unmappedRegion{"unmapped-region", Severity::Warning};
inline constexpr FindingCode unreachedRegion{"unreached-region", Severity::Warning};

// Between a catalog and the figure (core/referral/drawing_rules.h).
inline constexpr FindingCode unknownLandmark{"unknown-landmark"};
inline constexpr FindingCode unknownPart{"unknown-part"};
inline constexpr FindingCode crossingOutline{"crossing-outline", Severity::Warning};
inline constexpr FindingCode unexpectedDrawing{"unexpected-drawing", Severity::Warning};
inline constexpr FindingCode missingSpot{"missing-spot", Severity::Warning};
inline constexpr FindingCode spotOutside{"spot-outside", Severity::Warning};
inline constexpr FindingCode sharedSpot{"shared-spot", Severity::Warning};
inline constexpr FindingCode uncoveredZone{"uncovered-zone", Severity::Warning};
inline constexpr FindingCode overdrawnRegion{"overdrawn-region", Severity::Warning};
inline constexpr FindingCode undrawnRegion{"undrawn-region", Severity::Warning};

// Content packs (core/input/file_set.h, core/catalog/pack.h, pack_changes.h).
inline constexpr FindingCode badArchive{"bad-archive"};
inline constexpr FindingCode unsafeName{"unsafe-name"};
inline constexpr FindingCode packTooLarge{"pack-too-large"};
inline constexpr FindingCode newerProgram{"newer-program"};
inline constexpr FindingCode packTwice{"pack-twice", Severity::Warning};
inline constexpr FindingCode packConflict{"pack-conflict", Severity::Warning};
inline constexpr FindingCode unknownText{"unknown-text"};

// Translations (core/language/translation_reader.h, translation_check.h).
inline constexpr FindingCode placeholderMismatch{"placeholder-mismatch"};
inline constexpr FindingCode unexpectedMarkup{"unexpected-markup"};
inline constexpr FindingCode translatedTwice{"translated-twice"};
inline constexpr FindingCode untranslated{"untranslated", Severity::Warning};

// The configuration of a kiosk (core/kiosk/kiosk_reader.h); those of one value above are used there as well.
inline constexpr FindingCode badPicture{"bad-picture"};
inline constexpr FindingCode missingPack{"missing-pack"};
inline constexpr FindingCode unknownLanguage{"unknown-language"};
inline constexpr FindingCode neverOpen{"never-open"};
inline constexpr FindingCode safeMode{"safe-mode"}; // core/kiosk/crash_loop.h

} // namespace finding
} // namespace sorespot
