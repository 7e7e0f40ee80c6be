// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QString>

namespace rundbord
{

//! How the window looks, kept between runs beside the store. Holds nothing about any person.
class Settings
{
public:
    explicit Settings(QString file);

    //! Sets the style as it was left.
    void giveTo(Style& style) const;
    void keep(const Style& style) const;
    [[nodiscard]] bool roundTable() const;
    void keepRoundTable(bool shown) const;
    [[nodiscard]] bool writingAid() const;
    void keepWritingAid(bool on) const;
    //! Size and place of the window; empty if they were never kept.
    [[nodiscard]] QByteArray window() const;
    void keepWindow(const QByteArray& geometry) const;

private:
    QString m_file;
};

} // namespace rundbord
