// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_text.h"

#include <cctype>

namespace rundbord::architecture
{

namespace
{

bool isWordLetter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    std::vector<SourceLine> run()
    {
        m_lines.emplace_back();
        while (m_at < m_text.size())
            next();
        for (SourceLine& line : m_lines)
            findInclude(line);
        return std::move(m_lines);
    }

private:
    [[nodiscard]] bool at(std::string_view token) const { return m_text.substr(m_at, token.size()) == token; }
    SourceLine& line() { return m_lines.back(); }

    void newLineIfAny()
    {
        if (m_text[m_at] == '\n')
            m_lines.emplace_back();
    }

    void next()
    {
        if (at("//"))
            skipTo("\n", 0);
        else if (at("/*"))
            skipTo("*/", 2);
        else if (at("R\"") &&
                 (line().code.empty() || !isWordLetter(line().code.back()) || line().code.back() == 'u'))
            rawString();
        else if (m_text[m_at] == '"')
            literal('"');
        else if (m_text[m_at] == '\'' && (line().code.empty() || !isWordLetter(line().code.back())))
            literal('\'');
        else
            copy();
    }

    void copy()
    {
        newLineIfAny();
        if (m_text[m_at] != '\n')
            line().code += m_text[m_at];
        ++m_at;
    }

    void skipTo(std::string_view end, size_t extra)
    {
        while (m_at < m_text.size() && !at(end)) {
            newLineIfAny();
            ++m_at;
        }
        m_at += extra;
    }

    void literal(char quote)
    {
        std::string text;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\n'; ++m_at) {
            text += m_text[m_at];
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                text += m_text[++m_at];
        }
        ++m_at;
        line().code += quote;
        line().code += quote;
        line().literals.push_back(std::move(text));
    }

    void rawString()
    {
        const size_t open = m_text.find('(', m_at);
        const std::string end = ")" + std::string(m_text.substr(m_at + 2, open - m_at - 2)) + "\"";
        const size_t close = m_text.find(end, open);
        line().literals.emplace_back(m_text.substr(open + 1, close - open - 1));
        line().code += "\"\"";
        for (; m_at < close; ++m_at)
            newLineIfAny();
        m_at += end.size();
    }

    static void findInclude(SourceLine& line)
    {
        const size_t hash = line.code.find_first_not_of(' ');
        if (hash == std::string::npos || line.code.compare(hash, 8, "#include") != 0)
            return;
        line.includesOwn = !line.literals.empty();
        if (line.includesOwn)
            line.include = line.literals.front();
        else if (const size_t open = line.code.find('<'); open != std::string::npos)
            line.include = line.code.substr(open + 1, line.code.find('>') - open - 1);
        line.literals.clear();
    }

    std::string_view m_text;
    size_t m_at{0};
    std::vector<SourceLine> m_lines;
};

} // namespace

std::vector<SourceLine> takeApart(std::string_view text)
{
    return Scanner(text).run();
}

bool containsWord(std::string_view text, std::string_view word)
{
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool startsFree = at == 0 || !isWordLetter(text[at - 1]);
        const size_t end = at + word.size();
        if (startsFree && (end == text.size() || !isWordLetter(text[end])))
            return true;
    }
    return false;
}

} // namespace rundbord::architecture
