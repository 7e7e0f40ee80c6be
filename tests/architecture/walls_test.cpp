// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/walls.h"

#include "tests/architecture/source_text.h"

#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

namespace rundbord::architecture
{

namespace fs = std::filesystem;

namespace
{

//! A small tree of its own in which one file says one thing.
class Walls : public testing::Test
{
protected:
    Walls()
        : m_root(fs::temp_directory_path() / ("walls-" + std::to_string(getpid())))
    {
        fs::remove_all(m_root);
    }
    ~Walls() override { fs::remove_all(m_root); }
    Walls(const Walls&) = delete;
    Walls& operator=(const Walls&) = delete;

    void write(const std::string& path, const std::string& text)
    {
        fs::create_directories((m_root / path).parent_path());
        std::ofstream(m_root / path) << text;
    }

    //! What is found when a tree holds just this file.
    std::string breachOf(const std::string& path, const std::string& text)
    {
        fs::remove_all(m_root);
        write(path, text);
        const auto breaches = findBreaches(m_root);
        return breaches.empty() ? "" : breaches.front().what;
    }

    fs::path m_root;
};

} // namespace

TEST_F(Walls, SeesWhatARoomMayNotSee)
{
    EXPECT_EQ(breachOf("core/plan/a.cpp", "#include \"core/store/store.h\"\n"),
              "core/plan may not see core/store");
    EXPECT_EQ(breachOf("core/base/a.h", "#include \"ui/style/style.h\"\n"), "core/base may not see ui/style");
    EXPECT_EQ(breachOf("ui/widgets/a.h", "#include \"core/plan/person.h\"\n"),
              "ui/widgets may not see core/plan");
    EXPECT_EQ(breachOf("ui/forms/a.cpp", "#include \"ui/pages/x.h\"\n"), "ui/forms may not see ui/pages");
    EXPECT_EQ(breachOf("app/main.cpp", "#include \"tests/support/x.h\"\n"), "app may not see tests");
    EXPECT_EQ(breachOf("core/cellar/a.cpp", "#include \"core/base/id.h\"\n"),
              "core/cellar is no room of the house");
    EXPECT_EQ(breachOf("core/plan/a.cpp", "#include \"core/base/id.h\"\n#include \"core/plan/b.h\"\n"), "");
}

TEST_F(Walls, KeepsLibrariesInTheirRooms)
{
    EXPECT_NE(breachOf("core/store/a.cpp", "#include <sodium.h>\n"), "");
    EXPECT_NE(breachOf("ui/pages/a.cpp", "#include <SQLiteCpp/Database.h>\n"), "");
    EXPECT_NE(breachOf("ui/pages/a.cpp", "#include <QMessageBox>\n"), "");
    EXPECT_NE(breachOf("core/store/a.cpp", "#include <QSaveFile>\n"), "");
    EXPECT_EQ(breachOf("core/vault/a.cpp", "#include <sodium.h>\n"), "");
}

TEST_F(Walls, KeepsWordsOutOfCore)
{
    EXPECT_NE(breachOf("core/plan/a.cpp", "auto s = tr(\"x\");\n"), "");
    EXPECT_NE(breachOf("core/plan/a.cpp", "auto s = u\"m\xc3\xa5l\"_s;\n"), "");
    EXPECT_NE(breachOf("core/plan/a.cpp", "auto s = \"vem som helst\";\n"), "");
    EXPECT_EQ(breachOf("core/plan/a.cpp", "// n\xc3\xa4rst\xc3\xa5"
                                          "ende och andra\nauto s = \"person\";\n"),
              "");
    EXPECT_EQ(breachOf("core/plan/a.cpp", "auto s = attribute(\"x\");\n"), "");
    EXPECT_EQ(breachOf("ui/pages/a.cpp", "auto s = tr(\"M\xc3\xa5l\");\n"), "");
}

TEST_F(Walls, KeepsColoursInStyle)
{
    EXPECT_NE(breachOf("ui/pages/a.cpp", "QColor c(\"#EFE9DF\");\n"), "");
    EXPECT_NE(breachOf("ui/widgets/a.cpp", "p.setPen(Qt::red);\n"), "");
    EXPECT_NE(breachOf("ui/widgets/a.cpp", "p.setPen(Qt::black);\n"), "");
    EXPECT_NE(breachOf("ui/widgets/a.cpp", "w->setStyleSheet(QString());\n"), "");
    EXPECT_EQ(breachOf("ui/style/a.cpp", "QColor c(\"#EFE9DF\");\n"), "");
    EXPECT_EQ(breachOf("core/pdf/a.cpp", "p.setPen(Qt::black);\n"), "");
}

TEST_F(Walls, KeepsSqlInTheStore)
{
    EXPECT_NE(breachOf("core/usecases/a.cpp", "run(\"SELECT 1\");\n"), "");
    EXPECT_EQ(breachOf("core/usecases/a.cpp", "say(\"Selected\");\n"), "");
}

TEST_F(Walls, FindsCircles)
{
    write("core/plan/a.h", "#include \"core/plan/b.h\"\n");
    write("core/plan/b.h", "#include \"core/plan/a.h\"\n");
    EXPECT_EQ(findBreaches(m_root).size(), 1U);
}

TEST_F(Walls, MeasuresTheMainWindow)
{
    std::string text;
    for (int i = 0; i < 301; ++i)
        text += "int a;\n";
    EXPECT_NE(breachOf("ui/shell/main_window.cpp", text), "");
}

TEST(SourceText, TellsCodeFromCommentsAndLiterals)
{
    const auto lines = takeApart(
        "int a; // tr(\nauto s = \"a \\\" // b\"; /* x\ny */ int c = 'x';\nR\"(q\n\")\" z\n1'000\n");
    ASSERT_GE(lines.size(), 6U);
    EXPECT_EQ(lines[0].code, "int a; ");
    EXPECT_EQ(lines[1].code, "auto s = \"\"; ");
    EXPECT_EQ(lines[1].literals.front(), "a \\\" // b");
    EXPECT_EQ(lines[2].code, " int c = '';");
    EXPECT_EQ(lines[3].literals.front(), "q\n\"");
    EXPECT_EQ(lines[4].code, " z");
    EXPECT_EQ(lines[5].code, "1'000");
}

} // namespace rundbord::architecture
