// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace rundbord
{

//! A value or the Error that kept it from being made. The compiler refuses to let one go unread.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> base)
        : tl::expected<T, Error>(std::move(base))
    {
    }
};

//! The failing half of a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QString path = {})
{
    return tl::make_unexpected(Error{code, std::move(detail), std::move(path)});
}

//! Hands an error on unchanged from a Result of another type.
template <typename T>
[[nodiscard]] tl::unexpected<Error> failAs(const Result<T>& failed)
{
    return tl::make_unexpected(failed.error());
}

} // namespace rundbord
