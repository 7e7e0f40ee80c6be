// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundbord
{

//! Why a window shows nothing. It shows something again only when no reason is left.
enum class VeilReason { Curtain, Lock, Consent };

//! A window of its own that stays where it is when the curtain falls, and shows nothing meanwhile: if it went, whatever
//! lies behind it would be seen by all.
class Veilable
{
public:
    Veilable() = default;
    Veilable(const Veilable&) = delete;
    Veilable& operator=(const Veilable&) = delete;
    virtual ~Veilable() = default;

    virtual void setVeiled(VeilReason reason, bool veiled) = 0;
};

} // namespace rundbord
