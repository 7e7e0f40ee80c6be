// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <functional>
#include <string>

namespace rundbord
{

//! Which of the many times counts: that in the middle, or the one that only one in a hundred is longer than.
enum class Figure { Median, Percentile99 };

//! Registers what Rundbord does and the floor it stands on, the least that could do the same. Both are run in turn many
//! times; each call returns the seconds it took.
void addPair(const std::string& name, const std::string& floorName, int runs, std::function<double()> ours,
             std::function<double()> floor, Figure figure = Figure::Median);

//! Runs all pairs and prints them as a table with their ratios. The exit code.
int runPairs(int argc, char** argv);

//! Seconds a call takes.
[[nodiscard]] double secondsOf(const std::function<void()>& work);

} // namespace rundbord
