// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairs.h"

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <iostream>
#include <map>
#include <vector>

namespace rundbord
{

namespace
{

struct Pair {
    std::string floorName;
    Figure figure{Figure::Median};
    std::vector<double> ours;
    std::vector<double> floor;
};

std::vector<std::string>& order()
{
    static std::vector<std::string> names;
    return names;
}

std::map<std::string, Pair>& pairs()
{
    static std::map<std::string, Pair> all;
    return all;
}

double figureOf(std::vector<double> values, Figure figure)
{
    if (values.empty())
        return 0;
    const size_t at = figure == Figure::Median ? values.size() / 2 : values.size() * 99 / 100;
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

std::string inMilliseconds(double seconds)
{
    std::ostringstream words;
    words << std::fixed
          << std::setprecision(seconds < 0.0001 ? 4
                               : seconds < 0.01 ? 2
                                                : 0)
          << seconds * 1000 << " ms";
    return words.str();
}

//! The table is printed at the end; on the way only errors are worth a line.
class QuietReporter : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.error_occurred)
                std::cerr << run.benchmark_name() << ": " << run.error_message << '\n';
        }
    }
};

} // namespace

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void addPair(const std::string& name, const std::string& floorName, int runs, std::function<double()> ours,
             std::function<double()> floor, Figure figure)
{
    order().push_back(name);
    pairs()[name].floorName = floorName;
    pairs()[name].figure = figure;
    benchmark::RegisterBenchmark(
        name.c_str(),
        [name, ours = std::move(ours), floor = std::move(floor)](benchmark::State& state) {
            Pair& pair = pairs()[name];
            // in turn, so that a machine that slows down slows both
            for ([[maybe_unused]] auto round : state) {
                const double took = ours();
                pair.ours.push_back(took);
                pair.floor.push_back(floor());
                state.SetIterationTime(took);
            }
        })
        ->UseManualTime()
        ->Iterations(runs);
}

int runPairs(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    QuietReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::cout << "| | Rundbord | floor | ratio | the floor |\n|---|---|---|---|---|\n";
    for (const std::string& name : order()) {
        const Pair& pair = pairs()[name];
        if (pair.ours.empty())
            continue;
        const double ours = figureOf(pair.ours, pair.figure);
        const double floor = figureOf(pair.floor, pair.figure);
        std::cout << "| " << name << " | " << inMilliseconds(ours) << " | " << inMilliseconds(floor) << " | "
                  << std::fixed << std::setprecision(1) << ours / floor << " | " << pair.floorName << " |\n";
    }
    return 0;
}

} // namespace rundbord
