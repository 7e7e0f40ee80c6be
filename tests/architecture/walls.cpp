// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/walls.h"

#include "tests/architecture/source_text.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace rundbord::architecture
{

namespace fs = std::filesystem;

namespace
{

struct Source {
    std::string path; //!< relative to the root, with forward slashes
    std::string room; //!< "core/plan", "ui/widgets", "app", "tests"
    std::vector<SourceLine> lines;
};

//! Which rooms a room may see, besides itself. A room that is not here may see none.
const std::map<std::string, std::set<std::string>>& sight()
{
    static const std::set<std::string> allCore{
        "core/base",  "core/language", "core/plan",     "core/meeting",  "core/vault",
        "core/store", "core/exchange", "core/usecases", "core/document", "core/pdf"};
    static const auto with = [](std::set<std::string> rooms, std::initializer_list<std::string> more) {
        rooms.insert(more);
        return rooms;
    };
    static const std::map<std::string, std::set<std::string>> table{
        {"core/base", {}},
        {"core/language", {"core/base"}},
        {"core/plan", {"core/base", "core/language"}},
        {"core/meeting", {"core/base", "core/language", "core/plan"}},
        {"core/vault", {"core/base"}},
        {"core/store", {"core/base", "core/vault"}},
        {"core/exchange", {"core/base", "core/plan"}},
        {"core/document", {"core/base", "core/language", "core/plan"}},
        {"core/pdf", {"core/base", "core/plan", "core/document"}},
        {"core/usecases",
         {"core/base", "core/language", "core/plan", "core/meeting", "core/vault", "core/store",
          "core/exchange"}},
        {"ui/style", {"core/pdf"}},
        {"ui/seams", {"core/base"}},
        {"ui/widgets", {"ui/style"}},
        {"ui/texts", {"core/base", "core/language", "core/plan", "core/meeting", "core/usecases"}},
        {"ui/models",
         with({"core/base", "core/language", "core/plan", "core/meeting", "core/usecases"}, {"ui/texts"})},
        {"ui/forms", with({"core/base", "core/language", "core/plan", "core/meeting"},
                          {"ui/style", "ui/widgets", "ui/texts", "ui/models"})},
        {"ui/flows",
         with(allCore, {"ui/style", "ui/widgets", "ui/texts", "ui/models", "ui/forms", "ui/seams"})},
        {"ui/pages", with(allCore, {"ui/style", "ui/widgets", "ui/texts", "ui/models", "ui/forms", "ui/seams",
                                    "ui/flows"})},
        {"ui/shell", with(allCore, {"ui/style", "ui/widgets", "ui/texts", "ui/models", "ui/forms", "ui/seams",
                                    "ui/flows", "ui/pages"})},
        {"app", with(allCore, {"ui/style", "ui/widgets", "ui/texts", "ui/models", "ui/forms", "ui/seams",
                               "ui/flows", "ui/pages", "ui/shell"})},
    };
    return table;
}

//! Libraries that only one room knows.
struct Library {
    std::string headerStart;
    std::set<std::string> rooms;
};

const std::vector<Library>& libraries()
{
    static const std::vector<Library> list{
        {"sodium", {"core/vault"}},
        {"SQLiteCpp/", {"core/store"}},
        {"sqlite3", {"core/store"}},
        {"nlohmann/", {"core/exchange"}},
        {"libical/", {"core/exchange"}},
        {"qrencode", {"core/pdf"}},
        {"qpdf/", {"core/pdf"}},
        {"cups/", {"ui/seams"}},
        {"zxcvbn", {"core/vault"}},
        {"hunspell/", {"core/language"}},
        {"QMessageBox", {"ui/flows", "ui/seams"}},
        {"QFileDialog", {"ui/seams"}},
        {"QPrintDialog", {"ui/seams"}},
        {"QDBus", {"ui/seams"}},
        {"QNetwork", {}},
        {"QTcp", {}},
        {"QSqlDatabase", {}},
        {"QSaveFile", {}},
    };
    return list;
}

constexpr int mainWindowLines = 300;

class Inspection
{
public:
    explicit Inspection(const fs::path& root)
        : m_root(root)
    {
    }

    std::vector<Breach> run()
    {
        for (const char* top : {"app", "core", "ui", "tests"})
            read(top);
        for (const Source& source : m_sources)
            inspect(source);
        findCycles();
        return std::move(m_breaches);
    }

private:
    void read(const std::string& top)
    {
        if (!fs::exists(m_root / top))
            return;
        for (const auto& entry : fs::recursive_directory_iterator(m_root / top)) {
            const fs::path path = entry.path();
            if (path.extension() != ".h" && path.extension() != ".cpp")
                continue;
            std::ostringstream text;
            text << std::ifstream(path).rdbuf();
            const std::string relative = fs::relative(path, m_root).generic_string();
            m_sources.push_back({relative, roomOf(relative), takeApart(text.str())});
        }
    }

    static std::string roomOf(const std::string& path)
    {
        const size_t first = path.find('/');
        const std::string top = path.substr(0, first);
        if (top == "app" || top == "tests")
            return top;
        return path.substr(0, path.find('/', first + 1));
    }

    void breach(const Source& source, size_t line, std::string what)
    {
        m_breaches.push_back({source.path, static_cast<int>(line) + 1, std::move(what)});
    }

    void inspect(const Source& source)
    {
        if (source.path == "ui/shell/main_window.cpp" && source.lines.size() > mainWindowLines)
            breach(source, mainWindowLines, "the main window has over 300 lines");
        for (size_t i = 0; i < source.lines.size(); ++i) {
            const SourceLine& line = source.lines[i];
            if (!line.include.empty())
                inspectInclude(source, i, line);
            else if (source.room != "tests")
                inspectLine(source, i, line);
        }
    }

    void inspectInclude(const Source& source, size_t at, const SourceLine& line)
    {
        if (line.includesOwn) {
            m_graph[source.path].insert(line.include);
            inspectSight(source, at, roomOf(line.include));
            return;
        }
        for (const Library& library : libraries()) {
            const bool named = line.include.compare(0, library.headerStart.size(), library.headerStart) == 0;
            if (named && source.room != "tests" && library.rooms.count(source.room) == 0)
                breach(source, at, source.room + " may not know <" + line.include + ">");
        }
    }

    void inspectSight(const Source& source, size_t at, const std::string& seen)
    {
        if (source.room == "tests" || seen == source.room)
            return;
        const auto rooms = sight().find(source.room);
        if (rooms == sight().end())
            breach(source, at, source.room + " is no room of the house");
        else if (rooms->second.count(seen) == 0)
            breach(source, at, source.room + " may not see " + seen);
    }

    void inspectLine(const Source& source, size_t at, const SourceLine& line)
    {
        const bool core = source.room.compare(0, 5, "core/") == 0;
        if (core)
            inspectLanguage(source, at, line);
        if (source.room != "ui/style")
            inspectColour(source, at, line);
        if (source.room != "core/store")
            inspectSql(source, at, line);
    }

    void inspectLanguage(const Source& source, size_t at, const SourceLine& line)
    {
        for (const char* call : {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}) {
            if (containsWord(line.code, call))
                breach(source, at, std::string("core speaks to nobody: ") + call + "()");
        }
        static const std::vector<std::string> swedish{"och", "inte",   "eller",   "till",  "med",
                                                      "som", "att",    "den",     "det",   "vem",
                                                      "kan", "senast", "klockan", "Planen"};
        for (const std::string& literal : line.literals) {
            const bool ascii = std::all_of(literal.begin(), literal.end(),
                                           [](char c) { return static_cast<unsigned char>(c) < 0x80; });
            const bool words = std::any_of(swedish.begin(), swedish.end(), [&](const std::string& word) {
                return containsWord(literal, word);
            });
            if (!ascii || words)
                breach(source, at, "core has words of a language: \"" + literal + "\"");
        }
    }

    void inspectColour(const Source& source, size_t at, const SourceLine& line)
    {
        static const std::vector<std::string> named{
            "Qt::red",    "Qt::green",    "Qt::blue",      "Qt::gray",    "Qt::cyan",      "Qt::magenta",
            "Qt::yellow", "Qt::darkGray", "Qt::lightGray", "Qt::darkRed", "setStyleSheet", "qRgb"};
        for (const std::string& name : named) {
            if (containsWord(line.code, name))
                breach(source, at, name + " outside ui/style");
        }
        const bool paper = source.room == "core/pdf"; // has black and white, and nothing else
        if (!paper && (containsWord(line.code, "Qt::black") || containsWord(line.code, "Qt::white")))
            breach(source, at, "a colour outside ui/style");
        for (const std::string& literal : line.literals) {
            if (isHexColour(literal))
                breach(source, at, "a colour outside ui/style: " + literal);
        }
    }

    static bool isHexColour(const std::string& literal)
    {
        const bool length = literal.size() == 4 || literal.size() == 7 || literal.size() == 9;
        return length && literal[0] == '#' && std::all_of(literal.begin() + 1, literal.end(), [](char c) {
                   return std::isxdigit(static_cast<unsigned char>(c)) != 0;
               });
    }

    void inspectSql(const Source& source, size_t at, const SourceLine& line)
    {
        for (const std::string& literal : line.literals) {
            for (const char* verb : {"SELECT", "INSERT INTO", "UPDATE", "DELETE FROM", "PRAGMA"}) {
                if (literal.compare(0, std::string(verb).size(), verb) == 0)
                    breach(source, at, "SQL outside the store");
            }
        }
    }

    void findCycles()
    {
        std::set<std::string> done;
        for (const auto& [file, _] : m_graph) {
            std::vector<std::string> trail;
            walk(file, trail, done);
        }
    }

    void walk(const std::string& file, std::vector<std::string>& trail, std::set<std::string>& done)
    {
        const auto seen = std::find(trail.begin(), trail.end(), file);
        if (seen != trail.end()) {
            std::string circle;
            for (auto each = seen; each != trail.end(); ++each)
                circle += *each + " -> ";
            m_breaches.push_back({file, 1, "includes itself: " + circle + file});
            return;
        }
        if (done.count(file) != 0)
            return;
        trail.push_back(file);
        if (const auto next = m_graph.find(file); next != m_graph.end()) {
            for (const std::string& each : next->second)
                walk(each, trail, done);
        }
        trail.pop_back();
        done.insert(file);
    }

    fs::path m_root;
    std::vector<Source> m_sources;
    std::map<std::string, std::set<std::string>> m_graph;
    std::vector<Breach> m_breaches;
};

} // namespace

std::vector<Breach> findBreaches(const fs::path& root)
{
    return Inspection(root).run();
}

} // namespace rundbord::architecture
