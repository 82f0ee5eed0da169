// SPDX-License-Identifier: MIT
#include "app/service/service_manager.h"

namespace sorespot {

ServiceManager::ServiceManager() = default;
void ServiceManager::tell(const QByteArray&) const {}

} // namespace sorespot
