// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/html_out.h"

#include <map>
#include <optional>
#include <vector>

namespace rundbord
{

//! A place on the page to go to.
struct HtmlPlace {
    QString id;
    QString heading;
    bool operator==(const HtmlPlace&) const = default;
};

//! The headings of a page: one h1, h2 for sections, h3 within them, h2 where there is no section around. One section is
//! open at a time, until the next.
class HtmlSections
{
public:
    explicit HtmlSections(HtmlOut& out)
        : m_out(out)
    {
    }

    void title(const Text& words);
    //! `before` stands in the heading, before it; `look` is a class of the style sheet, or null.
    void begin(const QString& heading, const QString& before = {}, const char* look = nullptr);
    void end() { m_section.reset(); }
    //! A heading within the section.
    void part(const QString& heading);
    //! Of the last heading.
    [[nodiscard]] const QString& lastId() const { return m_lastId; }
    [[nodiscard]] bool hasTitle() const { return m_titled; }

    //! Says that the point of the law is answered in the open section.
    void answers(int lawPoint);
    //! Where that is, in order.
    [[nodiscard]] const std::vector<HtmlPlace>& placesOf(int lawPoint) { return m_places[lawPoint]; }

private:
    [[nodiscard]] QString newId();

    HtmlOut& m_out;
    std::optional<HtmlElement> m_section;
    HtmlPlace m_open;
    QString m_lastId;
    bool m_titled{false};
    int m_ids{0};
    std::map<int, std::vector<HtmlPlace>> m_places;
};

} // namespace rundbord
