// SPDX-License-Identifier: MIT
#include "app/figure/parallel.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>

namespace sorespot {
namespace {

struct Job {
    int count = 0;
    const std::function<void(int)>* work = nullptr; // outlives the last call
    std::atomic<int> next{0};
    std::atomic<int> done{0};

    void run() {
        for (int i = next++; i < count; i = next++) {
            (*work)(i);
            if (++done == count)
                done.notify_all();
        }
    }
};

} // namespace

void inParallel(int count, Caller caller, const std::function<void(int)>& work) {
    if (count <= 0)
        return;
    // Shared: a thread may find that nothing is left to do only after this function has returned.
    const auto job = std::make_shared<Job>();
    job->count = count;
    job->work = &work;
    QThreadPool& pool = *QThreadPool::globalInstance();
    const int wanted = std::min(count, pool.maxThreadCount()) - (caller == Caller::Works ? 1 : 0);
    int threads = 0;
    while (threads < wanted && pool.tryStart([job] { job->run(); }))
        ++threads;
    if (caller == Caller::Works || threads == 0) // as all may be busy elsewhere
        job->run();
    for (int done = job->done; done < count; done = job->done)
        job->done.wait(done);
}

} // namespace sorespot
