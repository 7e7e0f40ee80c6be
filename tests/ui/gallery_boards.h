// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace rundbord
{

class Style;

using Board = std::function<std::unique_ptr<QWidget>(const Style&)>;

[[nodiscard]] std::unique_ptr<QWidget> componentsBoard(const Style& style);
[[nodiscard]] std::unique_ptr<QWidget> moreBoard(const Style& style);
[[nodiscard]] std::unique_ptr<QWidget> meetingBoard(const Style& style);

} // namespace rundbord
