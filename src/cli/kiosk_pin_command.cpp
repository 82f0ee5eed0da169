// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/hidden_line.h"
#include "core/kiosk/staff_pin.h"

#include <iostream>

namespace sorespot::cli {

int hashKioskPin() {
    const std::string pin = hiddenLine("PIN of 4 to 12 digits: ");
    // A line of a file of another system ends in a carriage return; it belongs to no PIN.
    const Result<std::string> hash = hashPin(std::string_view(pin).substr(0, pin.find_last_not_of('\r') + 1));
    if (!hash) {
        complain(hash.error());
        return exitCannotRead;
    }
    if (isTyped() && hiddenLine("Once more: ") != pin) {
        complain({"the two PINs differ", "start again"});
        return exitCannotRead;
    }
    std::cout << "\"staff_pin\": \"" << *hash << "\"\n";
    return exitOk;
}

} // namespace sorespot::cli
