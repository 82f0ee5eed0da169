// SPDX-License-Identifier: MIT
#include "core/care/hold_tally.h"
#include "support/catch.h"

using namespace sorespot;

TEST_CASE("a place is pressed enough when it was pressed as often as its protocol allows") {
    HoldTally tally;
    HoldProtocol twice;
    twice.sessionsPerDay = 2;
    CHECK_FALSE(tally.isEnough(twice, "soleus:left", 100));
    tally.add("soleus:left", 100);
    CHECK_FALSE(tally.isEnough(twice, "soleus:left", 100));
    tally.add("soleus:left", 100);
    CHECK(tally.isEnough(twice, "soleus:left", 100));
    CHECK(tally.count("soleus:left", 100) == 2);
}

TEST_CASE("another side, another muscle and another day are counted apart") {
    HoldTally tally;
    tally.add("soleus:left", 100);
    CHECK(tally.count("soleus:left", 100) == 1);
    CHECK(tally.count("soleus:right", 100) == 0);
    CHECK(tally.count("infraspinatus:left", 100) == 0);
    CHECK(tally.count("soleus:left", 101) == 0);
}

TEST_CASE("a calendar set back and forth forgets no day") {
    HoldTally tally;
    tally.add("soleus:left", 100);
    tally.add("soleus:left", 99);
    CHECK(tally.count("soleus:left", 100) == 1);
}

TEST_CASE("a cleared tally knows nothing") {
    HoldTally tally;
    tally.add("soleus:left", 100);
    tally.clear();
    CHECK(tally.count("soleus:left", 100) == 0);
}
