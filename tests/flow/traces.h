// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <QTemporaryDir>

#include <string>
#include <vector>

namespace rundbord
{

//! What must not be found: every name, number and sentence of a plan, in the encodings a file could hold it in.
class Needles
{
public:
    explicit Needles(const CarePlan& plan);

    [[nodiscard]] const std::vector<std::pair<std::string, QByteArray>>& all() const { return m_all; }

private:
    void add(const QString& text);

    std::vector<std::pair<std::string, QByteArray>> m_all;
};

//! A home of its own for everything a program writes: data, settings, cache, temporary files, and the log. The
//! environment is as it was afterwards.
class Home
{
public:
    Home();
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;
    ~Home();

    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data/rundbord")); }
    void writeInClear(const CarePlan& plan) const;
    //! "file: needle" for whatever was found.
    [[nodiscard]] std::vector<std::string> filesWithAnyOf(const Needles& needles) const;
    //! Fails the test for whatever is found, also in the names of files.
    void expectNothingOf(const Needles& needles) const;

private:
    QTemporaryDir m_folder;
    std::vector<std::pair<QByteArray, QByteArray>> m_before;
};

} // namespace rundbord
