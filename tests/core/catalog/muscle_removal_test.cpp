// SPDX-License-Identifier: MIT
#include "core/catalog/muscle_removal.h"
#include "support/catch.h"

using namespace sorespot;

namespace {

Muscle muscleOf(const char* id) {
    Muscle muscle;
    muscle.id = id;
    return muscle;
}

ArticleBlock pictureOf(const char* id) {
    ArticleBlock block;
    block.kind = BlockKind::Picture;
    block.muscle = id;
    return block;
}

} // namespace

TEST_CASE("a muscle goes together with everything that refers to it") {
    Catalog catalog;
    catalog.muscles = {muscleOf("soleus"), muscleOf("masseter")};
    catalog.prevalence.resize(2);
    catalog.prevalence[0].muscle = "soleus";
    catalog.prevalence[1].muscle = "masseter";
    catalog.articles.resize(1);
    catalog.articles[0].blocks = {pictureOf("soleus"), ArticleBlock(), pictureOf("masseter")};
    catalog.conditions.resize(1);
    catalog.conditions[0].rules.resize(1);
    catalog.conditions[0].rules[0].muscles = {"masseter", "soleus"};
    catalog.symptoms.push_back({"calf_cramp", {}, {"soleus"}});
    catalog.searchWords.resize(1);
    catalog.searchWords[0].muscles = {{"soleus", {"calf"}, 0}, {"masseter", {"jaw"}, 1}};

    removeMuscles(catalog, [](const Muscle& muscle) { return muscle.id == "soleus"; });

    REQUIRE(catalog.muscles.size() == 1);
    CHECK(catalog.muscles[0].id == "masseter");
    REQUIRE(catalog.prevalence.size() == 1);
    CHECK(catalog.prevalence[0].muscle == "masseter");
    REQUIRE(catalog.articles[0].blocks.size() == 2);
    CHECK(catalog.articles[0].blocks[0].muscle.empty());
    CHECK(catalog.articles[0].blocks[1].muscle == "masseter");
    CHECK(catalog.conditions[0].rules[0].muscles == std::vector<std::string>{"masseter"});
    CHECK(catalog.symptoms[0].muscles.empty());
    REQUIRE(catalog.searchWords[0].muscles.size() == 1);
    CHECK(catalog.searchWords[0].muscles[0].id == "masseter");
}
