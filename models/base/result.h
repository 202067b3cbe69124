// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

namespace choba {

/// The value or the Error of a fallible call. [[nodiscard]] on the type: a dropped result does not compile.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(const Error &error)
        : tl::expected<T, Error>(tl::make_unexpected(error))
    {}
    Result(Error &&error)
        : tl::expected<T, Error>(tl::make_unexpected(std::move(error)))
    {}
};

template <>
class [[nodiscard]] Result<void> : public tl::expected<void, Error>
{
public:
    using tl::expected<void, Error>::expected;
    Result() = default;
    Result(const Error &error)
        : tl::expected<void, Error>(tl::make_unexpected(error))
    {}
    Result(Error &&error)
        : tl::expected<void, Error>(tl::make_unexpected(std::move(error)))
    {}
};

/// What a use case answers when there is nothing to say but "done".
inline Result<void> ok()
{
    return {};
}

} // namespace choba

/// Leaves the enclosing function with the error of \a expression, if it has one.
#define CHOBA_TRY(expression)                                                                                \
    do {                                                                                                     \
        if (auto choba_result = (expression); !choba_result)                                                 \
            return std::move(choba_result).error();                                                          \
    } while (false)

#define CHOBA_JOIN2(a, b) a##b
#define CHOBA_JOIN(a, b) CHOBA_JOIN2(a, b)

/// CHOBA_TRY_ASSIGN(const auto month, Month::parse(text)); declares the value or leaves with the error.
#define CHOBA_TRY_ASSIGN(declaration, expression)                                                            \
    auto CHOBA_JOIN(choba_result_, __LINE__) = (expression);                                                 \
    if (!CHOBA_JOIN(choba_result_, __LINE__))                                                                \
        return std::move(CHOBA_JOIN(choba_result_, __LINE__)).error();                                       \
    declaration = *std::move(CHOBA_JOIN(choba_result_, __LINE__))
