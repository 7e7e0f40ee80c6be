// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundbord
{

//! On whose behalf somebody acts (huvudman in the wide sense). Only region and municipality are huvudmän by
//! law: 16 kap. 4 § HSL and 10 kap. 8-9 §§ SoL (2025:400); the rest are "any other" in the law's third point.
enum class Principal {
    Unknown,
    Region,
    Municipality,
    Other,         //!< authority, employer, association, school of its own
    Person,        //!< the individual herself
    RelatedPerson, //!< närstående
};

//! Who carries the overall responsibility (the law's fourth point). Nobody else can: that is why this is a
//! type of its own.
enum class LeadPrincipal { NotSet, Region, Municipality };

//! True if the principal is one the law calls huvudman.
[[nodiscard]] constexpr bool isAuthority(Principal principal)
{
    return principal == Principal::Region || principal == Principal::Municipality;
}

//! True if what the principal does belongs under the law's third point ("any other than region or
//! municipality").
[[nodiscard]] constexpr bool isOtherThanAuthority(Principal principal)
{
    return principal != Principal::Unknown && !isAuthority(principal);
}

} // namespace rundbord
