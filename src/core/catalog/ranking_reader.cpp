// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"

namespace sorespot {
namespace {

int readWeight(ObjectReader& root, std::string_view key) {
    int value = 0;
    root.object(key, [&](ObjectReader& weight) {
        value = weight.integer("value", rule::weight);
        weight.text("reason", rule::weightReason);
    });
    return value;
}

} // namespace

std::optional<RankingWeights> readRankingWeights(ObjectReader& root) {
    readSchemaName(root, FileKind::Ranking);
    readLicence(root);
    RankingWeights weights;
    weights.main = readWeight(root, "main");
    weights.sometimes = readWeight(root, "sometimes");
    weights.unexplained = readWeight(root, "unexplained");
    weights.unmarkedMain = readWeight(root, "unmarked_main");
    weights.unmarkedSometimes = readWeight(root, "unmarked_sometimes");
    weights.supportingPoint = readWeight(root, "supporting_point");
    weights.furtherPoint = readWeight(root, "further_point");
    if (!root.finish())
        return std::nullopt;
    return weights;
}

} // namespace sorespot
